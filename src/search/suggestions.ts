import type { NamesFile } from '#search/index-format.ts';
import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { isWithin } from '#search/resemblance.ts';
import { romaji, shortRomaji } from '#search/romaji.ts';
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

const KANA = /^[\p{Script=Hiragana}ー]+$/u;

/** The words of all names, in the form of the keys. */
export function wordsOfNames(names: NamesFile): string[] {
  return [...new Set(names.flatMap(([, title, , , others]) => [title, ...others].flatMap((name) => words(foldWidth(name)).map(normalise))))];
}

/** How well a name answers to letters: 0 if it begins with them, a little more if its romaji do, 1 if one of its words does, 2 if it holds them; else nothing. */
function rankOf(name: string, typed: string): number | undefined {
  const key = nameKey(name);
  if (key.startsWith(typed)) return 0;
  if (KANA.test(key) && /^[a-z]+$/.test(typed)) {
    const kana = words(foldWidth(name)).join('');
    if (romaji(kana).startsWith(typed) || shortRomaji(kana).startsWith(typed)) return 0.25;
  }
  const parts = words(foldWidth(name)).map(normalise);
  if (parts.some((_, index) => index > 0 && parts.slice(index).join('').startsWith(typed))) return 1;
  return isJapanese(typed) && typed.length > 1 && key.includes(typed) ? 2 : undefined;
}

/** The records whose title, reading or other name begins with what was typed so far, or one of whose words does; the best first. */
export function suggestionsFor(names: NamesFile, text: string): Suggestion[] {
  const typed = nameKey(text);
  if (!typed) return [];
  const found = names.flatMap(([number, title, collection, record, others]) => {
    const ranks = [title, ...others].flatMap((name, index) => {
      const rank = rankOf(name, typed);
      return rank === undefined ? [] : [{ rank: rank + (index > 0 ? 0.1 : 0), name }];
    });
    const best = ranks.sort((a, b) => a.rank - b.rank)[0];
    return best ? [{ ...best, number, title, collection, record }] : [];
  });
  return found
    .sort((a, b) => a.rank - b.rank || nameKey(a.title).length - nameKey(b.title).length || a.number - b.number)
    .slice(0, SHOWN)
    .map(({ title, collection, record, name }) => ({ title, collection, record, ...(name !== title && !KANA.test(nameKey(name)) && { as: name }) }));
}

/** The pairs of neighbouring letters of a word. */
const pairsOf = (word: string) => new Set([...word].slice(1).map((letter, index) => [...word][index]! + letter));

/** How alike two words are, from 0 to 1, by their pairs of letters (Dice's coefficient). */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How near a name is to a word that was asked for. */
function nearness(name: string, asked: readonly { word: string; pairs: Set<string> }[]): number {
  const parts = words(foldWidth(name)).map(normalise).filter((part) => !isStopWord(part));
  return Math.max(0, ...asked.flatMap(({ word, pairs }) => parts.map((part) => (part === word ? 1 : isWithin(word, part, 1) && word.length >= SHORTEST ? 0.9 : likeness(pairs, pairsOf(part))))));
}

/**
 * The names nearest to a query that nothing answers: those that share a word with it, or whose words are spelt much like its
 * words. There may be none.
 */
export function nearestTo(names: NamesFile, text: string): Suggestion[] {
  const asked = words(foldWidth(text))
    .map(normalise)
    .filter((word) => !isStopWord(word) && (isJapanese(word) ? word.length > 1 : word.length >= SHORTEST))
    .map((word) => ({ word, pairs: pairsOf(word) }));
  if (asked.length === 0) return [];
  return names
    .map(([number, title, collection, record, others]) => ({ number, title, collection, record, near: Math.max(...[title, ...others].map((name) => nearness(name, asked))) }))
    .filter(({ near }) => near >= ALIKE)
    // Terms first: they explain a word and lead on.
    .sort((a, b) => b.near - a.near || Number(b.collection === 'glossary') - Number(a.collection === 'glossary') || a.number - b.number)
    .slice(0, NEAREST)
    .map(({ title, collection, record }) => ({ title, collection, record }));
}
