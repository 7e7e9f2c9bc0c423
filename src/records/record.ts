import type { Locale } from '#i18n/locales.ts';
import type { Claim, Source } from '#schema/claims.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { Facts, Text } from '#schema/collections.ts';
import type { TranslationMethod } from '#schema/vocabularies.ts';

/** How the words of a record in one language relate to the original. */
export interface TranslationState {
  kind: 'original' | 'current' | 'outdated';
  /** How the translation was made; absent for the original. */
  method?: TranslationMethod;
  /** The revision that the words render. */
  ofRevision: number;
}

/** One thing we know, in one language: its facts and the words of that language. Read-only: pages share it. */
export interface RecordOf<C extends CollectionName> {
  readonly collection: C;
  readonly slug: string;
  readonly locale: Locale;
  readonly facts: Facts<C>;
  readonly text: Text<C>;
  readonly revision: number;
  /** The day of the last check against the sources, `2026-11-22`. */
  readonly checkedOn: string;
  readonly translation: TranslationState;
  /** The languages this record is written in, in the site's order. */
  readonly locales: readonly Locale[];
  /** The file that holds the words, from the root of the repository. */
  readonly file: string;
  /** Changes whenever anything of this record in this language changes. */
  readonly digest: string;
}

/** A record of any collection, told apart by `collection`. */
export type AnyRecord = { [C in CollectionName]: RecordOf<C> }[CollectionName];

/** The address of a record inside the content: `collection/slug`. */
export type RecordPath = `${CollectionName}/${string}`;

/** Gives the path of a record inside the content. */
export function pathOf(record: { collection: CollectionName; slug: string }): RecordPath {
  return `${record.collection}/${record.slug}`;
}

/** Whether the words of a record are those of the language that was asked for. */
export function isIn(record: { locale: Locale }, locale: Locale): boolean {
  return record.locale === locale;
}

/** The words that a language gives for an id of the facts; the id itself if the check was skipped and the label is missing. */
export function labelOf(record: AnyRecord, id: string): string {
  return record.text.labels?.[id] ?? id;
}

/** The claims of a record by id, whatever its collection. */
export const claimsOf = (record: AnyRecord): Readonly<Record<string, Claim>> => record.facts.claims;

/** The sources of a record, in the order in which readers see them. */
export const sourcesOf = (record: AnyRecord): readonly Source[] => record.facts.sources;
