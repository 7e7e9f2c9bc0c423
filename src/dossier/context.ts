import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { AnyRecord, RecordOf, RecordPath } from '#records/record.ts';
import type { Labels } from '#schema/labels.ts';
import type { ClaimView } from '#text/reference.ts';
import type { Block, Inline, Section } from '#text/typst/nodes.ts';

/** The collections whose records are handed round as PDF. */
export const DOSSIER_COLLECTIONS = ['good-practices', 'settlement-guide'] as const;
export type DossierCollection = (typeof DOSSIER_COLLECTIONS)[number];

/** A record that is handed round as PDF. */
export type DossierRecord = RecordOf<DossierCollection>;

/** A section of the text, a block made from the facts, or both. */
export interface DossierPart {
  id: string;
  title: string;
  content?: Block[];
  blocks: { name: string; title: string }[];
}

/** A record with all that its dossier says, gathered as its page gathers it. */
export interface DossierContext {
  record: AnyRecord & DossierRecord;
  locale: Locale;
  t: Translate;
  labels: Labels;
  claims: ReadonlyMap<string, ClaimView>;
  /** The claims in words, by id. */
  statements: ReadonlyMap<string, string>;
  intro: Block[];
  parts: readonly (Section | DossierPart)[];
  /** A record by path, in the reader's language or in the original. */
  find: (path: RecordPath) => AnyRecord | undefined;
  /** Makes an address of the site whole. */
  absolute: (path: string) => string;
}

/** What stands between the names of a list. */
export const commaIn = (locale: Locale): string => (locale === 'ja' ? '、' : ', ');

/** What stands between a name and its value. */
export const colonIn = (locale: Locale): string => (locale === 'ja' ? '：' : ': ');

/** Puts something between the groups of a line. */
export function joined(groups: readonly Inline[][], between: string): Inline[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [{ kind: 'text' as const, words: between }, ...group]));
}
