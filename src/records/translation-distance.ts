import { COLLECTIONS } from '#schema/collections.ts';
import { differenceOf } from '#text/difference.ts';
import { passagesOf } from '#text/passages.ts';
import type { AnyRecord } from '#records/record.ts';
import { bodyOf } from '#records/text-of.ts';

/** The words of a record in one language: its text, and the fields beside it. */
export interface Words {
  body: string;
  fields: Readonly<Record<string, unknown>>;
}

/** How far two versions of a text are from each other. */
export interface Distance {
  /** Paragraphs, headings, list items and table rows that were rewritten, added or taken away. */
  paragraphs: number;
  /** How many the present original has. */
  of: number;
  /** Where the present original has new or rewritten ones: lines of its file; none if the text stands inside a YAML file. */
  lines: number[];
  /** The fields whose words differ: `title`, `labels.first-step`. */
  fields: string[];
}

/** The words of a record as it stands. */
export function wordsOf(record: AnyRecord, root = '.'): Words {
  const { description: _, ...fields } = record.text as Record<string, unknown>;
  return { body: bodyOf(record, root), fields: COLLECTIONS[record.collection].storage === 'mdx' ? record.text : fields };
}

function flat(fields: Readonly<Record<string, unknown>>): Map<string, string> {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, inner])
      : [[name, value]],
  );
  return new Map(entries.filter(([, value]) => value !== undefined).map(([name, value]) => [name, JSON.stringify(value)]));
}

const isInFile = (record: AnyRecord) => COLLECTIONS[record.collection].storage === 'mdx';

/**
 * What the original says differently today from an earlier version of itself.
 * @param before the words of the earlier version.
 * @throws {TextSyntaxError} if the earlier text is malformed.
 */
export function distanceFrom(before: Words, original: AnyRecord, root = '.'): Distance {
  const today = wordsOf(original, root);
  const [then, now] = [passagesOf(before.body), passagesOf(today.body)];
  const { count, places } = differenceOf(then.map(({ source }) => source), now.map(({ source }) => source));
  const [old, present] = [flat(before.fields), flat(today.fields)];
  const fields = [...new Set([...present.keys(), ...old.keys()])].filter((name) => old.get(name) !== present.get(name));
  return { paragraphs: count, of: now.length, lines: isInFile(original) ? places.map((place) => now[place]!.line) : [], fields };
}

/**
 * In how many places the original and a translation are built differently: other claims or links, a paragraph more or less,
 * a label that the other lacks. What was only reworded does not show, so this is the least that differs.
 */
export function distanceInShape(original: AnyRecord, translation: AnyRecord, root = '.'): Distance {
  const [then, now] = [passagesOf(wordsOf(translation, root).body), passagesOf(wordsOf(original, root).body)];
  const { count, places } = differenceOf(then.map(({ shape }) => shape), now.map(({ shape }) => shape));
  const [theirs, ours] = [translation.text.labels ?? {}, original.text.labels ?? {}];
  const fields = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((id) => !(id in ours && id in theirs)).map((id) => `labels.${id}`);
  return { paragraphs: count, of: now.length, lines: isInFile(original) ? places.map((place) => now[place]!.line) : [], fields };
}
