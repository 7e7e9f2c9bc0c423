import type { Locale } from '#i18n/locales.ts';
import type { Form } from '../schema-form.ts';
import { wordsEn } from './words.en.ts';
import { wordsIt } from './words.it.ts';
import { wordsJa } from './words.ja.ts';

/** Everything that `npm run new` says, in one language: complete, or the compiler says what is missing. */
export interface Words {
  /** What the command can do: for `--help`. */
  usage: string;

  // Questions
  askCollection: string;
  askNumber: (most: number, proposal?: number) => string;
  askLanguage: string;
  askName: (kind: string, language: string) => string;
  askReading: string;
  askSlug: (proposal: string | undefined) => string;
  askIsIt: string;
  yes: readonly string[];
  yesNo: string;
  languages: Record<Locale, string>;
  slugHelp: string;
  italianFirst: (language: string, isOneFile: boolean) => string;
  translationWord: string;
  argumentKind: string;
  argumentName: string;
  argumentRecord: string;
  argumentLanguage: string;
  argumentExample: string;
  argumentTranslationExample: string;
  isItThisOne: string;

  // Refusals
  needArguments: (missing: readonly string[], example: string) => string;
  unknownCollection: (found: string, near: string | undefined, allowed: readonly string[]) => string;
  unknownLanguage: (found: string) => string;
  unknownOption: (found: string) => string;
  tooManyArguments: (found: string) => string;
  noName: string;
  nameTooLong: (length: number, most: number) => string;
  nameNotOneLine: string;
  noSlug: (name: string) => string;
  slugBad: (slug: string, near: string | undefined) => string;
  slugTooLong: (length: number, most: number) => string;
  slugTaken: (slug: string, path: string) => string;
  slugReserved: (slug: string) => string;
  sameName: (name: string, path: string) => string;
  fileThere: (file: string) => string;
  cannotWrite: (file: string, reason: string) => string;
  stopped: string;
  noRecord: (found: string, near: string | undefined) => string;
  severalRecords: (found: string, paths: readonly string[]) => string;
  originalLanguage: string;
  originalUnreadable: (file: string) => string;
  translationCurrent: (file: string) => string;
  translationOutdated: (file: string, ofRevision: number, revision: number, command: string) => string;
  translationMissing: (command: string) => string;

  // In the file
  replaceMarks: string;
  hashLines: string;
  optional: string;
  choose: string;
  from: (least: number) => string;
  upTo: (most: number) => string;
  atMostLetters: (most: number) => string;
  references: (folder: string) => string;
  oneOf: string;
  otherFields: (fields: readonly string[]) => string;
  sectionsNote: string;
  italianOf: string;
  opening: string;
  paragraph: string;
  headingOf: (id: string) => string;
  claimWords: string;
  labelOf: (id: string) => string;
  title: string;
  titleFrom: (name: string) => string;
  translatorNote: readonly string[];
  forms: Partial<Record<Form, string>>;

  // Afterwards
  written: (files: readonly string[]) => string;
  blockWritten: (file: string) => string;
  places: (count: number) => string;
  next: string;
  open: (file: string) => string;
  fill: string;
  check: string;
  look: (address: string) => string;
  italianWaits: (file: string) => string;
  translateNext: (command: string) => string;
  method: string;

  // What changed since a translated revision
  changedSince: (from: number, to: number) => string;
  noHistory: (revision: number) => string;
  wordsChanged: (field: string) => string;
  factsChanged: (fields: readonly string[]) => string;
  paragraphChanged: (line: number) => string;
  paragraphAdded: (line: number) => string;
  paragraphRemoved: string;
  before: string;
  now: string;
  here: (line: number) => string;
  nothingChanged: string;
  thenRevision: (file: string, revision: number) => string;
}

const all: Record<Locale, Words> = { it: wordsIt, en: wordsEn, ja: wordsJa };

/** The words of the command in one language. */
export function wordsIn(locale: Locale): Words {
  return all[locale];
}
