import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { listIn, type Library } from '#records/library.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';

/** What can be said of a translation: made, and how; behind its original; not there. From the best to the worst. */
export const TRANSLATION_STATES = ['human', 'machine-reviewed', 'machine', 'outdated', 'missing'] as const;
export type TranslationStateName = (typeof TRANSLATION_STATES)[number];

/** The languages that are translated into. */
export const TRANSLATED_LOCALES = LOCALES.filter((locale) => locale !== ORIGINAL_LOCALE);

/** A record in one language that it should be translated into. */
export interface TranslationCell {
  locale: Locale;
  state: TranslationStateName;
  /** Absent if it is missing. */
  translation?: AnyRecord;
}

/** A record with the state of its translations. */
export interface TranslationRow {
  original: AnyRecord;
  cells: readonly TranslationCell[];
}

function cellOf(library: Library, original: AnyRecord, locale: Locale): TranslationCell {
  const translation = library.find(pathOf(original), locale);
  if (!translation) return { locale, state: 'missing' };
  const { kind, method = 'human' } = translation.translation;
  return { locale, state: kind === 'outdated' ? 'outdated' : method, translation };
}

/** What to leave out of the table. */
export interface TranslationChoice {
  locales?: readonly Locale[];
  collections?: readonly CollectionName[];
}

/** The state of the translations of every record, in the order of the menu and then by title. */
export function translationRows(library: Library, { locales = TRANSLATED_LOCALES, collections = COLLECTION_NAMES }: TranslationChoice = {}): TranslationRow[] {
  return collections
    .flatMap((collection): readonly AnyRecord[] => listIn(library, collection, ORIGINAL_LOCALE))
    .map((original) => ({ original, cells: locales.map((locale) => cellOf(library, original, locale)) }));
}

/** How many translations are in each state. */
export type TranslationTotals = Record<TranslationStateName, number>;

/** Counts the translations into a language, or into all. */
export function translationTotals(rows: readonly TranslationRow[], locale?: Locale): TranslationTotals {
  const totals: TranslationTotals = { human: 0, 'machine-reviewed': 0, machine: 0, outdated: 0, missing: 0 };
  for (const { cells } of rows) for (const cell of cells) if (!locale || cell.locale === locale) totals[cell.state]++;
  return totals;
}
