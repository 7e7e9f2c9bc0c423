import type { AdminRun } from '../admin.ts';
import type { Compressed } from '../hosting/compression.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { buildWordsEn } from './words.en.ts';
import { buildWordsIt } from './words.it.ts';
import { buildWordsJa } from './words.ja.ts';

/** Refusals of the system: https://nodejs.org/api/errors.html#common-system-errors */
export type SystemCode = 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EACCES' | 'EPERM' | 'EMFILE' | 'ENFILE' | 'ENOMEM';

/** What `npm run build` says beside the check of the content. */
export interface BuildWords {
  dossiers: (ready: number, printed: number, megabytes: number) => string;
  pages: (files: number) => string;
  cards: (cards: number, drawn: number) => string;
  twins: (twins: number, made: number) => string;
  form: (run: AdminRun) => string;
  /** What `--without` named, which a site cannot do without. */
  cannotLeaveOut: (part: string) => string;
  /** A variable of the environment that is not of its form; the README lists them. */
  formSetting: (setting: string, value: string) => string;
  compressed: (result: Compressed) => string;
  index: (pages: number) => string;
  /** A part of the site is ready for `npm run join`. */
  part: (locale: Locale, pages: number) => string;
  noSuchPart: (value: string) => string;
  compressWhole: string;
  joined: string;
  noPart: (locale: Locale) => string;
  otherPart: (locale: Locale) => string;
  partNotWhole: (locale: Locale, found: number, made: number) => string;
  partsDisagree: (file: string) => string;
  whole: (pages: number) => string;
  /** Below the problems of the content. */
  nothingBuilt: string;
  /** Above what Astro said. */
  astroFailed: string;
  astroDiskFull: string;
  /** What the system says no with, by its code. */
  system: Record<SystemCode, string>;
  /** Said after it: what readers have is not what failed. */
  nothingLost: string;
  /** A program that should have answered is gone. */
  noAnswer: string;
  contentChanged: string;
  otherBuild: (process: number, file: string) => string;
  notWhole: string;
  missing: (file: string) => string;
  empty: (file: string) => string;
  noIndexedPage: (locale: Locale) => string;
  dossierFailed: (title: string, locale: string, message: string) => string;
  indexFailed: (locale: Locale, message: string) => string;
  otherPagefind: (mark: string) => string;
  noEntryPlace: (page: string, place: string) => string;
  notIndexed: (address: string) => string;
}

const WORDS: Record<Locale, BuildWords> = { it: buildWordsIt, en: buildWordsEn, ja: buildWordsJa };

/** The words of the build in a language. */
export const buildWordsIn = (locale: Locale): BuildWords => WORDS[locale];

/** The same thing said in every language. */
export const inEach = (say: (words: BuildWords) => string): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(WORDS[locale])])) as Record<Locale, string>;
