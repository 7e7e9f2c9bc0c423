import type { Locale } from '#i18n/locales.ts';
import type { WarningCode } from '../sentence.ts';
import { wordsEn } from './words.en.ts';
import { wordsIt } from './words.it.ts';
import { wordsJa } from './words.ja.ts';

/** What `npm run check` says beside the sentences on problems. */
export interface CheckWords {
  /** How much was checked, without a full stop. */
  checked: (records: number, files: number) => string;
  noProblem: (checked: string) => string;
  problems: (count: number, files: number, checked: string) => string;
  untranslated: (count: number) => string;
  /** Above the warnings by kind. */
  warnings: (count: number) => string;
  /** Below them: how to see each. */
  warningsOption: string;
  /** Above the warnings one by one. */
  eachWarning: string;
  /** What each kind of weakness is called, in a few words. */
  kinds: Record<WarningCode, string>;
  /** What stands where a problem is in the text, not in a field. */
  text: string;
  line: (line: number) => string;
  /** Above problems in files that were not changed. */
  elsewhere: string;
  /** That a result is limited to a change. */
  compared: (base: string, hidden: number) => string;
  /** Where not all is shown. */
  more: (count: number) => string;
  /** The first line of the comment on a pull request. */
  title: (problems: number) => string;
  /** What to do with the comment. */
  howTo: string;
  notes: {
    noGit: string;
    noBase: (base: string) => string;
    shallow: (base: string) => string;
    unrelated: (base: string) => string;
    rulesChanged: string;
  };
  options: {
    unknown: (option: string, near: string | undefined) => string;
    noValue: (option: string) => string;
    extra: (word: string) => string;
    wrongValue: (option: string, found: string, allowed: readonly string[]) => string;
    help: string;
  };
}

const WORDS: Record<Locale, CheckWords> = { it: wordsIt, en: wordsEn, ja: wordsJa };

/** The words of the command in a language. */
export const wordsIn = (locale: Locale): CheckWords => WORDS[locale];
