import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import type { Locale } from '#i18n/locales.ts';

// The Snowball algorithms (https://snowballstem.org) cut the ending of a word. Japanese pages hold English words at most.
const STEMMERS: Record<Locale, (word: string) => string> = { it: italian, en: english, ja: english };

const LATIN = /^\p{Script=Latin}+$/u;
const FINAL_VOWEL = /[aeiou]$/;
const OKURIGANA = /^(.*\p{Script=Han}.*?)\p{Script=Hiragana}{1,3}$/u;
/** Shorter stems are shared by words that have nothing to do with each other: serie, sera. */
const SHORTEST_STEM = 4;
/** A longer ending is another word of the same root: comunità, comune. */
const LONGEST_ENDING = 2;
/** The shortest beginning that the inflections of a word are looked for under. */
const SHORTEST = 3;

/** What a word keeps in all its inflections: Latin by its language's stemmer, Japanese without the kana after the last kanji (申し込め → 申し込). */
export function stemOf(word: string, locale: Locale): string {
  return LATIN.test(word) ? STEMMERS[locale](word) : (OKURIGANA.exec(word)?.[1] ?? word);
}

/** A beginning that every inflection of a word has. */
export function commonBeginning(word: string, locale: Locale): string {
  const stem = stemOf(word, locale);
  const shared = [...word].findIndex((letter, index) => stem[index] !== letter);
  const length = shared === -1 ? word.length : shared;
  return word.slice(0, LATIN.test(word) ? Math.max(Math.min(SHORTEST, word.length), length - 1) : Math.max(1, length));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How two words stand to each other: one word in two inflections, two words of one root, or neither. */
export function kinship(a: string, b: string, locale: Locale): 'same' | 'root' | 'none' {
  if (a === b) return 'same';
  const longestEnding = Math.max(a.length, b.length) - sharedLength(a, b);
  // «quartiere» and «quartieri» have two stems.
  if (locale === 'it' && longestEnding === 1 && a.length === b.length && a.length >= SHORTEST_STEM && FINAL_VOWEL.test(a) && FINAL_VOWEL.test(b)) return 'same';
  const stem = stemOf(a, locale);
  if (stem !== stemOf(b, locale) || (LATIN.test(a) && stem.length < SHORTEST_STEM)) return 'none';
  return !LATIN.test(a) || longestEnding <= LONGEST_ENDING ? 'same' : 'root';
}
