import type { Locale } from '#i18n/locales.ts';
import type { NoHistory } from './history.ts';
import { wordsEn } from './words.en.ts';
import { wordsIt } from './words.it.ts';
import { wordsJa } from './words.ja.ts';

/** What `npm run translations` says in one language, beside the words that it shares with the page. */
export interface TranslationsWords {
  usage: string;
  counted: (records: number, translations: number) => string;
  /** In how many paragraphs an original differs from the revision that was translated. */
  changed: (paragraphs: number, of: number) => string;
  /** The least that differs, told from the shape of both texts. */
  changedAtLeast: (paragraphs: number, of: number) => string;
  sameShape: string;
  lines: (lines: string) => string;
  fields: (fields: string) => string;
  why: Record<NoHistory, string>;
  toDo: Record<'outdated' | 'missing' | 'machine', string>;
}

export const translationsWords: Record<Locale, TranslationsWords> = { it: wordsIt, en: wordsEn, ja: wordsJa };
