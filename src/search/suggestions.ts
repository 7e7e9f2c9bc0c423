import type { NamesFile } from '#search/index-format.ts';
import { isReading, namesIn, type RecordName } from '#search/names.ts';
import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { isWithin } from '#search/resemblance.ts';
import { isJapanese, words } from '#search/segment.ts';
import { isStopWord } from '#search/stop-words.ts';

/** A record that somebody who types may mean. */
export interface Suggestion {
  title: string;
  collection: string;
  /** The record's path. */
  record: string;
  /** The other name that was typed, if it was neither the title nor its reading. */
  as?: string;
}

/** How many are shown. */
const SHOWN = 7;
const NEAREST = 5;
/** How much two words must have in common to be near: half of their pairs of letters. */
const ALIKE = 0.5;
/** The shortest word that nearness is asked of. */
const SHORTEST = 4;

/** How well a name answers to letters: 0 if it begins with them, a little more if its romaji do, 1 if one of its words does, 2 if it holds them; else nothing. */
function rankOf({ keys, parts, latin }: RecordName, typed: string): number | undefined {
  if (keys[0]?.startsWith(typed)) return 0;
  if (latin.some((name) => name.startsWith(typed))) return 0.25;
  if (parts.some((_, index) => index > 0 && parts.slice(index).join('').startsWith(typed))) return 1;
  return isJapanese(typed) && typed.length > 1 && keys[0]?.includes(typed) ? 2 : undefined;
}

/** The best of each record, best first. */
function bestOfEach<T extends { page: number; rank: number; title: string }>(list: readonly T[]): T[] {
  const best = new Map<number, T>();
  for (const one of list) if (one.rank < (best.get(one.page)?.rank ?? Infinity)) best.set(one.page, one);
  return [...best.values()].sort((a, b) => a.rank - b.rank || nameKey(a.title).length - nameKey(b.title).length || a.page - b.page);
}

/** The records whose title, reading or other name begins with what was typed so far, or one of whose words does; the best first. */
export function suggestionsFor(file: NamesFile, text: string): Suggestion[] {
  const typed = nameKey(text);
  if (!typed) return [];
  const found = namesIn(file).flatMap((one) => {
    const rank = rankOf(one, typed);
    return rank === undefined ? [] : [{ ...one, rank: rank + (one.isTitle ? 0 : 0.1) }];
  });
  return bestOfEach(found)
    .slice(0, SHOWN)
    .map(({ title, collection, record, name, isTitle, keys }) => ({ title, collection, record, ...(!isTitle && !isReading(keys[0] ?? '') && { as: name }) }));
}

/** The pairs of neighbouring letters of a word. */
function pairsOf(word: string): Set<string> {
  const letters = [...word];
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter));
}

/** How alike two words are, from 0 to 1, by their pairs of letters (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How near a name is to the nearest of the words that were asked for. */
function nearness({ parts }: RecordName, asked: readonly { word: string; pairs: ReadonlySet<string> }[]): number {
  const tells = parts.filter((part) => !isStopWord(part));
  return Math.max(0, ...asked.flatMap(({ word, pairs }) => tells.map((part) => (part === word ? 1 : isWithin(word, part, 1) ? 0.9 : likeness(pairs, pairsOf(part))))));
}

/**
 * The names nearest to a query that nothing answers: those that share a word with it, or whose words are spelt much like its
 * words. There may be none.
 */
export function nearestTo(file: NamesFile, text: string): Suggestion[] {
  const asked = words(foldWidth(text))
    .map(normalise)
    .filter((word) => !isStopWord(word) && (isJapanese(word) ? word.length > 1 : word.length >= SHORTEST))
    .map((word) => ({ word, pairs: pairsOf(word) }));
  if (asked.length === 0) return [];
  // Terms go a little before: they explain a word and lead on.
  const near = namesIn(file).flatMap((one) => {
    const value = nearness(one, asked);
    return value >= ALIKE ? [{ ...one, rank: 1 - value - (one.collection === 'glossary' ? 0.01 : 0) }] : [];
  });
  return bestOfEach(near)
    .slice(0, NEAREST)
    .map(({ title, collection, record }) => ({ title, collection, record }));
}
