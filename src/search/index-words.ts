import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { dictionaryCut, isJapanese, words } from '#search/segment.ts';

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

// Of a Japanese word as the dictionary cuts it, its key; empty for what is not Japanese.
const knownSegments = new Map<string, string>();

function segmentKey(segment: string): string {
  let key = knownSegments.get(segment);
  if (key === undefined) knownSegments.set(segment, (key = isJapanese(segment) ? normalise(segment) : ''));
  return key;
}

/**
 * Tells further keys of the words of a page. Japanese is also cut by the dictionary that cuts the queries: two dictionaries
 * disagree, and a word that either of them sees is found.
 * @param tell gets the index of a word and a key of it, which may be one that `keysOf` gives.
 */
export function tellJapanese(all: readonly string[], tell: (index: number, key: string) => void): void {
  const whole = all.join('');
  if (!isJapanese(whole) || all.length < 2) return;
  // Of each code unit of the whole, the word that it belongs to.
  const wordAt = new Uint32Array(whole.length);
  let end = 0;
  all.forEach((word, index) => wordAt.fill(index, end, (end += word.length)));
  for (const { segment, index, isWordLike } of dictionaryCut(whole)) {
    const key = isWordLike ? segmentKey(segment) : '';
    if (key) tell(wordAt[index]!, key);
  }
  // Loan words are cut and joined at will: スタートアップ is one word to some and two to others.
  for (const { 0: run, index } of whole.matchAll(KATAKANA_RUN)) tell(wordAt[index]!, normalise(run));
}
