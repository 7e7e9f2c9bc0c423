import { parse } from 'yaml';
import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { type Data, isData } from '../content-model.ts';
import { type Run, runsOf } from './body-places.ts';

/** Something in the words of an original that is not as it was when it was translated. */
export type Change =
  | { kind: 'field'; field: string; before?: string; now?: string }
  | { kind: 'changed'; before: string; now: string; line: number; here?: number }
  | { kind: 'added'; now: string; line: number }
  | { kind: 'removed'; before: string; here?: number };

/** All that changed: words to be translated anew, and facts, which pages show by themselves. */
export interface Changes {
  words: Change[];
  facts: string[];
}

interface Original {
  data: Data;
  words: Data;
  runs: Run[];
}

/** A text inside YAML has no line of its own in the file. */
const IN_YAML = 0;

function readOriginal(collection: CollectionName, source: string): Original {
  const text = source.replaceAll('\r\n', '\n');
  const isMdx = COLLECTIONS[collection].storage === 'mdx';
  const parts = isMdx ? splitFrontmatter(text) : undefined;
  const data: unknown = parse(parts ? parts.yaml : text, { maxAliasCount: 0 });
  const fields = isData(data) ? data : {};
  if (isMdx) return { data: fields, words: fields, runs: runsOf(parts?.body ?? '') };
  const words = isData(fields[ORIGINAL_LOCALE]) ? fields[ORIGINAL_LOCALE] : {};
  const runs = typeof words.description === 'string' ? runsOf(words.description) : [];
  return { data: fields, words, runs: runs.map((run) => ({ ...run, line: IN_YAML })) };
}

/** Pairs of paragraphs that are the same in both texts, in order: the longest such list. */
function samePairs(before: readonly Run[], now: readonly Run[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = before[i]!.text === now[j]!.text ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < now.length; ) {
    if (before[i]!.text === now[j]!.text) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

function changedRuns(before: readonly Run[], now: readonly Run[], lineHere: (index: number) => number | undefined): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...samePairs(before, now), [before.length, now.length] as const]) {
    // Between two paragraphs that stayed: those that answer to one another, then what is left over.
    while (i < nextI || j < nextJ) {
      const here = i < nextI ? lineHere(i) : undefined;
      if (i < nextI && j < nextJ) changes.push({ kind: 'changed', before: before[i]!.text, now: now[j]!.text, line: now[j]!.line, here });
      else if (i < nextI) changes.push({ kind: 'removed', before: before[i]!.text, here });
      else changes.push({ kind: 'added', now: now[j]!.text, line: now[j]!.line });
      i = Math.min(i + 1, nextI);
      j = Math.min(j + 1, nextJ);
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value));

function changedFields(before: Data, now: Data, prefix = ''): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key): Change[] => {
    const [one, two] = [before[key], now[key]];
    if (prefix === '' && isData(one ?? two) && key === 'labels') return changedFields(isData(one) ? one : {}, isData(two) ? two : {}, 'labels.');
    return JSON.stringify(one) === JSON.stringify(two) ? [] : [{ kind: 'field', field: prefix + key, before: shown(one), now: shown(two) }];
  });
}

/**
 * What changed between two states of an original.
 * @param translation the body of the translation, to tell where in it a paragraph stands, if it still has the old shape.
 */
export function changesBetween(collection: CollectionName, before: string, now: string, translation?: string): Changes {
  const [old, present] = [readOriginal(collection, before), readOriginal(collection, now)];
  const wordKeys = Object.keys(COLLECTIONS[collection].text).filter((key) => key !== 'description' && key !== 'aliases');
  const pick = (words: Data) => Object.fromEntries(wordKeys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]]))) as Data;
  const here = translation === undefined ? [] : runsOf(translation);
  const lineHere = (index: number) => (here.length === old.runs.length ? here[index]!.line : undefined);
  const factKeys = Object.keys(COLLECTIONS[collection].facts);
  return {
    words: [...changedFields(pick(old.words), pick(present.words)), ...changedRuns(old.runs, present.runs, lineHere)],
    facts: factKeys.filter((key) => JSON.stringify(old.data[key]) !== JSON.stringify(present.data[key])),
  };
}
