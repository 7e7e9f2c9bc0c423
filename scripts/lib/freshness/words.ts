import type { Locale } from '#i18n/locales.ts';
import { wordsEn } from './words.en.ts';
import { wordsIt } from './words.it.ts';
import { wordsJa } from './words.ja.ts';

/** What `npm run freshness` says in one language, beside the words that it shares with the page. */
export interface FreshnessWords {
  usage: string;
  asOf: (day: string) => string;
  /** Nothing is due before a group ends. */
  nothing: string;
  /** What to do with what is due. */
  toDo: string;
  /** The list was shortened, because an issue holds no more. */
  shortened: string;
}

export const freshnessWords: Record<Locale, FreshnessWords> = { it: wordsIt, en: wordsEn, ja: wordsJa };
