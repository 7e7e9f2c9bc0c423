import type { Locale } from '#i18n/locales.ts';
import type { JapaneseForm, PRACTICE_SECTIONS, SourceClass, TranslationMethod, Unit } from '#schema/vocabularies.ts';
import { valueWordsIt } from './value-words.it.ts';
import { valueWordsJa } from './value-words.ja.ts';

/**
 * What values of the facts mean, for editors who do not read English: the values that readers never see, and that have no label
 * for them (`src/schema/labels.*.ts`).
 */
export interface ValueWords {
  sourceClasses: Record<SourceClass, string>;
  translationMethods: Record<TranslationMethod, string>;
  japaneseForms: Record<JapaneseForm, string>;
  eventStates: Record<'held' | 'announced' | 'proposed', string>;
  profiles: Record<'full' | 'short', string>;
  precisions: Record<'exact' | 'approximate' | 'city', string>;
  directions: Record<'from' | 'to', string>;
  noteKinds: Record<'tip' | 'warning' | 'legal', string>;
  components: Record<'Claim' | 'Term' | 'Foreign' | 'Ruby' | 'Note', string>;
  attributes: Record<'id' | 'lang' | 'reading' | 'kind', string>;
  practiceSections: Record<(typeof PRACTICE_SECTIONS)[number], string>;
  units: Record<Unit, string>;
}

/** The words of the languages in which the values themselves are not written. */
export const VALUE_WORDS: Record<Exclude<Locale, 'en'>, ValueWords> = { it: valueWordsIt, ja: valueWordsJa };
