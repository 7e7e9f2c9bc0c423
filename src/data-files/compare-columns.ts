import { keptFor } from '#i18n/kept.ts';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { labelsIn } from '#schema/labels.ts';
import { cityColumn } from '#compare/city-column.ts';
import type { Column } from '#compare/column.ts';
import type { ColumnContext } from '#compare/column-builder.ts';
import { formColumn, FORMS_CHAPTER } from '#compare/form-column.ts';
import type { CompareKind } from '#compare/kinds.ts';
import { practiceColumn } from '#compare/practice-column.ts';
import { usualSets, type UsualSet } from '#compare/usual-sets.ts';
import { claimViews } from '#records/claim-views.ts';
import { findIn, listIn } from '#records/library.ts';
import { labelOf, type AnyRecord, type RecordOf } from '#records/record.ts';
import type { Basis } from './basis.ts';

type Records = Pick<Basis, 'library' | 'edition'>;

/** One thing that can be chosen for a comparison. */
export interface Option {
  slug: string;
  title: string;
  /** The language of the title. */
  locale: Locale;
  /** The heading under which the form lists it. */
  group?: string;
  /** The record behind it. */
  record: AnyRecord;
}

/** The chapter that compares legal forms, in a language or in the original. */
export function formsChapter({ library }: Records, locale: Locale): RecordOf<'settlement-guide'> | undefined {
  return findIn(library, FORMS_CHAPTER, locale) as RecordOf<'settlement-guide'> | undefined;
}

/** What can be chosen of a kind, in the order of its list. */
export const optionsOf = (kind: CompareKind, records: Records, locale: Locale): readonly Option[] => options(records, kind, locale);

const options = keptFor((records: Records, kind: CompareKind, locale: Locale): readonly Option[] => {
  if (kind === 'legal-forms') {
    const chapter = formsChapter(records, locale);
    return (chapter?.facts.comparison?.options ?? []).map((slug) => ({ slug, title: labelOf(chapter!, slug), locale: chapter!.locale, record: chapter! }));
  }
  return (listIn(records.library, kind, locale) as AnyRecord[]).map((record) => {
    const city = record.collection === 'good-practices' ? findIn(records.library, `cities/${record.facts.place.city}`, locale)?.text.title : undefined;
    return { slug: record.slug, title: record.text.title, locale: record.locale, ...(city && { group: city }), record };
  });
});

/** An option as a column of the table. */
export function columnOf({ slug, record }: Option, records: Records, locale: Locale): Column {
  const context: ColumnContext = {
    locale,
    t: translator(locale),
    labels: labelsIn(locale),
    claims: claimViews(record, records.edition),
    find: (path) => findIn(records.library, path, locale),
  };
  if (record.collection === 'good-practices') return practiceColumn(record, context);
  if (record.collection === 'cities') return cityColumn(record, context);
  return formColumn(record as RecordOf<'settlement-guide'>, slug, context);
}

/** The comparisons that have a page of their own. */
export const setsIn: (records: Records) => readonly UsualSet[] = keptFor((records: Records) =>
  usualSets(records.library.all.filter((record) => record.locale === ORIGINAL_LOCALE), formsChapter(records, ORIGINAL_LOCALE)),
);

/** The columns of a usual set. */
export function columnsOf(set: UsualSet, records: Records, locale: Locale): { options: Option[]; columns: Column[] } {
  const all = optionsOf(set.kind, records, locale);
  const options = set.slugs.flatMap((slug) => all.find((option) => option.slug === slug) ?? []);
  return { options, columns: options.map((option) => columnOf(option, records, locale)) };
}
