import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as italian } from '@orama/stemmers/italian';
import type { Locale } from '#i18n/locales.ts';

// The Snowball algorithms (https://snowballstem.org) cut the ending of a word. Japanese pages hold English words at most.
const STEMMERS: Record<Locale, (word: string) => string> = { it: italian, en: english, ja: english };

const LATIN = /^\p{Script=Latin}+$/u;
const FINAL_VOWEL = /[aeiou]$/;
const OKURIGANA = /^(.*\p{Script=Han}.*?)\p{Script=Hiragana}{1,3}$/u;
/** The shortest word whose last vowel is an ending: «quartiere» and «quartieri» have two stems. */
const LONG = 6;
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

/** Whether two words are one word in two inflections. */
export function areInflections(a: string, b: string, locale: Locale): boolean {
  if (a === b || stemOf(a, locale) === stemOf(b, locale)) return true;
  const isVowelApart = a.length >= LONG && a.length === b.length && FINAL_VOWEL.test(a) && FINAL_VOWEL.test(b);
  return locale === 'it' && isVowelApart && a.slice(0, -1) === b.slice(0, -1);
}
