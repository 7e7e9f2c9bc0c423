import type { Locale } from '#i18n/locales.ts';
import type { FieldWords } from '#open-data/fields.ts';
import { openDataEn } from '#open-data/words.en.ts';
import { openDataIt } from '#open-data/words.it.ts';
import { openDataJa } from '#open-data/words.ja.ts';
import type { PRACTICE_SECTIONS, TranslationMethod } from '#schema/vocabularies.ts';

/** The fields of a row that no schema of the facts describes. */
export type DerivedField =
  | 'collection' | 'slug' | 'language' | 'url' | 'title' | 'reading' | 'otherNames' | 'summary' | 'usage' | 'avoid' | 'facts'
  | 'grading' | 'grading.grade' | 'grading.step' | 'grading.figures' | 'grading.ownFigures' | 'grading.compared'
  | 'claims' | 'claims.id' | 'claims.statement' | 'claims.value' | 'claims.unit' | 'claims.qualifier' | 'claims.text' | 'claims.certainty' | 'claims.asOf'
  | 'claims.recheckBy' | 'claims.era' | 'claims.toConfirm' | 'claims.disputes' | 'claims.sources'
  | 'sources' | 'sources.id' | 'sources.number' | 'sources.title' | 'sources.publisher' | 'sources.class' | 'sources.language' | 'sources.url' | 'sources.date'
  | 'sources.archived'
  | 'checkedOn' | 'revision' | 'ofRevision' | 'translation' | 'isOutdated' | 'availableIn' | 'licence';

/** Which side of a field a column gives. */
export type Facet = 'value' | 'id' | 'label' | 'title' | 'claim' | 'claimValue' | 'claimUnit' | 'claimText' | 'json' | 'count';

/** What the datasets, their dictionary and the page about them say in one language: complete, or the compiler says what is missing. */
export interface OpenDataWords {
  fields: Record<DerivedField, FieldWords>;
  /** Added to the name and the description of a field; empty where the field says all. */
  facets: Record<Facet, string>;
  /** Added to the description of a column that holds several values. */
  list: string;
  /** Labels of values that the site labels nowhere else. */
  choices: Record<'held' | 'cityPosition' | 'fullProfile' | 'shortProfile' | 'inUse' | 'rendering' | 'number', string>;
  sections: Record<(typeof PRACTICE_SECTIONS)[number], string>;
  translations: Record<TranslationMethod | 'original', string>;
  types: Record<'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any' | 'json', string>;
  /** The datasets that are no collection. */
  datasets: Record<'claims' | 'sources', { title: string; description: string }>;
  catalog: { title: string; description: string };
  page: Record<PageKey, string>;
}

/** The words of the page; `{name}` is filled in by the page. */
export type PageKey =
  | 'title' | 'lead' | 'datasets' | 'datasetsIntro' | 'records' | 'schema' | 'about' | 'licence' | 'licenceText' | 'date' | 'dateText'
  | 'languages' | 'languagesText' | 'addresses' | 'addressesText' | 'text' | 'textText' | 'publisher' | 'publisherText' | 'open' | 'openCsv' | 'openJapan'
  | 'openItaly' | 'openLists' | 'openFormula' | 'cite' | 'citeText' | 'citeForm' | 'harvest' | 'harvestText' | 'turtle' | 'jsonLd' | 'dataPackage' | 'harvestIpa'
  | 'dictionary' | 'dictionaryText' | 'field' | 'columns' | 'meaning' | 'kind' | 'example' | 'table';

const all: Record<Locale, OpenDataWords> = { it: openDataIt, en: openDataEn, ja: openDataJa };

/** The words of one language. */
export function openDataWords(locale: Locale): OpenDataWords {
  return all[locale];
}
