import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { isJapanese, words } from '#search/segment.ts';

const ZERO_WIDTH = '\u200B';
const APOSTROPHES = /['’‘`´ʼ]/g;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
/** The longest compound that is also one word: start-up, S.r.l.; an address is not. */
const LONGEST = 24;

/** The words of a page as Pagefind cut them: by spaces, or where it knows Japanese words by zero-width spaces. */
export function pageWords(text: string): string[] {
  return text.includes(ZERO_WIDTH) ? text.split(ZERO_WIDTH) : text.split(/[^\S\uFEFF]+/);
}

/** The keys under which one word of a page is found: «dell'innovazione», «ToMove4Future», «start-up» by their parts and as a whole. */
export function keysOf(word: string): string[] {
  const parts = words(word.replace(APOSTROPHES, ' '));
  const pieces = parts.flatMap((part) => part.split(CAMEL));
  const whole = parts.length > 1 && word.length <= LONGEST ? [nameKey(word)] : [];
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
  const starts: number[] = [];
  let at = 0;
  for (const word of all) {
    starts.push(at);
    at += word.length;
  }
  let index = 0;
  for (const { segment, index: from, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(whole)) {
    while (index + 1 < starts.length && starts[index + 1]! <= from) index += 1;
    if (isWordLike && isJapanese(segment)) keys[index]!.add(normalise(segment));
  }
  return keys;
}
