import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import { LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { graphOf, type Graph } from '#records/graph.ts';
import { dossierFiles, sizeOf, type DossierFile } from '#records/dossiers.ts';
import { editionOf } from '#records/library.ts';
import { findIn, loadLibrary, type Library } from '#records/load.ts';
import { dossierPath, wholeDossierPath } from '#records/paths.ts';
import { readLedger, type Ledger } from '#open-data/ledger.ts';
import { revisionHash, revisionText } from '#open-data/revision-text.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { termsUsed } from '#records/terms-used.ts';
import { bodyOf } from '#records/text-of.ts';

/** The library with who names whom, and keys for Astro's incremental build. */
export interface Links {
  library: Library;
  /** The records that this one names, in the reader's language where they are written in it. */
  references(record: AnyRecord): AnyRecord[];
  /** The records that name this one in their facts or, if it is a glossary term, use it in their text. */
  mentions(record: AnyRecord): AnyRecord[];
  /** The day on which the content was last checked: the newest `checkedOn` of all records. */
  edition: string;
  /** The PDF at an address, if there is one. */
  dossier(path: string): DossierFile | undefined;
  /** What has been published, and when. */
  ledger: Ledger;
  /** All that a record says today, as one text, and the name of that text in addresses. */
  revision(record: AnyRecord): { text: string; hash: string };
  /** Changes whenever anything that the page of this record shows changes. */
  keyOfPage(record: AnyRecord): string;
  /** Changes whenever the cards of any of these records, or anything that every page shows, change; not with their texts. */
  keyOfCards(records: readonly AnyRecord[]): string;
  /** Changes whenever any of these records, or anything that every page shows, changes. */
  keyOfList(records: readonly AnyRecord[]): string;
}

const hash = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

/** What other pages show of a record: anything more must not be shown there, or the incremental build would miss a change. */
function card(record: AnyRecord): string {
  const known = cards.get(record);
  if (known !== undefined) return known;
  const made = hash([pathOf(record), record.locale, record.checkedOn, record.text.title, record.text.summary, JSON.stringify(record.facts)]);
  cards.set(record, made);
  return made;
}

const cards = new WeakMap<AnyRecord, string>();

/** What any page may show of any record, or tell the search of it: its names, and in which languages it exists. */
const name = (record: AnyRecord) => {
  const { title, reading = '', aliases = [] } = record.text;
  const shared = 'aliases' in record.facts ? record.facts.aliases : 'misspellings' in record.facts ? record.facts.misspellings : [];
  return [pathOf(record), record.locale, title, reading, ...aliases, ...(shared ?? [])].join('\t');
};

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Gives, for readers of a language, the records whose text uses a term, by its slug: each in that language or the original. */
function termUsers(library: Library): (locale: Locale) => ReadonlyMap<string, readonly AnyRecord[]> {
  const known = new Map<Locale, Map<string, AnyRecord[]>>();
  return (locale) => {
    let users = known.get(locale);
    if (!users) {
      known.set(locale, (users = new Map()));
      for (const original of library.all.filter((record) => record.locale === ORIGINAL_LOCALE)) {
        const record = library.find(pathOf(original), locale) ?? original;
        for (const term of termsUsed(bodyOf(record))) add(users, term, record);
      }
    }
    return users;
  };
}

function linksIn(library: Library): Links {
  const graph: Graph = graphOf(library.all.filter((record) => record.locale === ORIGINAL_LOCALE));
  const edition = editionOf(library);
  const names = hash([edition, ...library.all.map(name).sort()]);
  // The page of a city shows the figures of all.
  const figures = hash(library.all.flatMap((record) => (record.collection === 'cities' ? [record.digest] : [])));
  const resolve = (paths: readonly RecordPath[] | undefined, locale: Locale) =>
    (paths ?? []).flatMap((path) => findIn(library, path, locale) ?? []);
  const dossiers = dossierFiles();
  // Pages say how large their PDFs are.
  const sizes = (paths: readonly string[]) => paths.map((path) => dossiers.get(path)).map((file) => (file ? sizeOf(file, ORIGINAL_LOCALE) : '')).join();
  const wholeIn = (records: readonly AnyRecord[], locales: readonly Locale[]) =>
    sizes([...new Set(records.map(({ collection }) => collection))].flatMap((collection) => locales.map((locale) => wholeDossierPath(locale, collection))));
  const references = (record: AnyRecord) => resolve(graph.from.get(pathOf(record)), record.locale);
  const users = termUsers(library);
  const mentions = (record: AnyRecord) => {
    const named = resolve(graph.to.get(pathOf(record)), record.locale);
    const using = record.collection === 'glossary' ? (users(record.locale).get(record.slug) ?? []) : [];
    return [...new Set([...named, ...using])];
  };
  const ledger = readLedger();
  // The names alone are kept: all texts together would take more room than the records.
  const hashes = new Map<AnyRecord, string>();
  const revision = (record: AnyRecord) => {
    const textNow = () => revisionText(record, bodyOf(record));
    let known = hashes.get(record);
    if (known === undefined) hashes.set(record, (known = revisionHash(textNow())));
    return { hash: known, get text() { return textNow(); } };
  };
  return {
    library,
    references,
    mentions,
    edition,
    ledger,
    revision,
    dossier: (path) => dossiers.get(path),
    keyOfPage: (record) =>
      hash([
        names,
        record.digest,
        ...ledger.of(pathOf(record), record.locale).map(({ day, hash: text, kind }) => `${day}${kind}${text}`),
        ...(record.collection === 'cities' ? [figures] : []),
        sizes([dossierPath(record.locale, record)]),
        wholeIn([record], [record.locale]),
        ...[...references(record), ...mentions(record)].map(card),
      ]),
    keyOfCards: (records) => hash([names, wholeIn(records, LOCALES), ...records.map(card)]),
    keyOfList: (records) => hash([names, wholeIn(records, LOCALES), ...records.map((record) => record.digest)]),
  };
}

let links: Promise<Links> | undefined;

/** The records and how they hang together. A build reads them once. */
export async function loadLinks(): Promise<Links> {
  if (import.meta.env.DEV) return linksIn(await loadLibrary());
  return (links ??= loadLibrary().then(linksIn));
}
