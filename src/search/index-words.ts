import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { isJapanese, words } from '#search/segment.ts';

const ZERO_WIDTH = '\u200B';
const APOSTROPHES = /['’‘`´ʼ]/g;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
/** What is also one word as a whole: start-up, S.r.l., トリノ・シティ・ラボ; not «and/or», not an address. */
const COMPOUND = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+(?:[.\-‐‑・&+][\p{L}\p{M}\p{N}]+)+[^\p{L}\p{N}]*$/u;
const LONGEST = 24;
const KATAKANA_RUN = /[\p{Script=Katakana}ー]{3,16}(?![\p{Script=Katakana}ー])/gu;

/** The words of a page as Pagefind cut them: by spaces, or where it knows Japanese words by zero-width spaces. */
export function pageWords(text: string): string[] {
  return text.includes(ZERO_WIDTH) ? text.split(ZERO_WIDTH) : text.split(/[^\S\uFEFF]+/);
}

const known = new Map<string, readonly string[]>();

/** The keys under which one word of a page is found: «dell'innovazione», «ToMove4Future», «start-up» by their parts and as a whole. */
export function keysOf(word: string): readonly string[] {
  // A language has few words: a site says each of them hundreds of times.
  let keys = known.get(word);
  if (!keys) known.set(word, (keys = cut(word)));
  return keys;
}

function cut(word: string): string[] {
  const parts = words(word.replace(APOSTROPHES, ' '));
  const pieces = parts.flatMap((part) => part.split(CAMEL));
  const whole = parts.length > 1 && word.length <= LONGEST && COMPOUND.test(word) ? [nameKey(word)] : [];
  return [...new Set([...parts, ...pieces].map((part) => normalise(foldWidth(part))).concat(whole))].filter(Boolean);
}

/**
 * The keys of each word of a page. Japanese is also cut by the dictionary that cuts the queries: two dictionaries disagree, and a
 * word that either of them sees is found.
 */
export function keysOfAll(all: readonly string[]): Set<string>[] {
  const keys = all.map((word) => new Set(keysOf(word)));
  const whole = all.join('');
  if (!isJapanese(whole) || all.length < 2) return keys;
  // Of each code unit of the whole, the word that it belongs to.
  const wordAt = new Uint32Array(whole.length);
  let end = 0;
  all.forEach((word, index) => wordAt.fill(index, end, (end += word.length)));
  const add = (from: number, key: string) => keys[wordAt[from]!]!.add(key);
  for (const { segment, index, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(whole)) {
    if (isWordLike && isJapanese(segment)) add(index, normalise(segment));
  }
  // Loan words are cut and joined at will: スタートアップ is one word to some and two to others.
  for (const { 0: run, index } of whole.matchAll(KATAKANA_RUN)) add(index, normalise(run));
  return keys;
}
