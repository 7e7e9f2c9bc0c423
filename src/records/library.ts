import { keptFor } from '#i18n/kept.ts';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { AnyRecord, RecordPath, TranslationState } from '#records/record.ts';
import { pathOf } from '#records/record.ts';
import { sortRecords } from '#records/order.ts';

type Data = Record<string, unknown>;

/** An entry file as a store keeps it: what its frontmatter or its YAML says, and where it stands. */
export interface StoredEntry {
  id: string;
  data: unknown;
  /** From the root of the repository. */
  filePath?: string;
  digest?: string | number;
}

const pick = (data: Data, shape: object): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(shape, key)));

function stateOf(data: Data, locale: Locale, revision: number): TranslationState {
  if (locale === ORIGINAL_LOCALE) return { kind: 'original', ofRevision: revision };
  const ofRevision = data.ofRevision as number;
  const method = data.translation as TranslationState['method'];
  return { kind: ofRevision < revision ? 'outdated' : 'current', ofRevision, ...(method && { method }) };
}

interface Source {
  locale: Locale;
  words: Data;
  file: string;
  digest: string;
}

/** Puts the text of each language over the facts of the original. */
function assemble(collection: CollectionName, slug: string, original: Data, sources: Source[]): AnyRecord[] {
  const shapes = COLLECTIONS[collection];
  const facts = pick(original, shapes.facts);
  const revision = original.revision as number;
  const locales = LOCALES.filter((locale) => sources.some((source) => source.locale === locale));
  const originalDigest = sources.find((source) => source.locale === ORIGINAL_LOCALE)?.digest ?? '';
  return sources.map(
    ({ locale, words, file, digest }) =>
      ({
        collection,
        slug,
        locale,
        facts,
        text: pick(words, shapes.text),
        revision,
        checkedOn: original.checkedOn as string,
        translation: stateOf(words, locale, revision),
        locales,
        file,
        digest: digest === originalDigest ? `${digest}${locale}` : `${digest}${originalDigest}`,
      }) as unknown as AnyRecord,
  );
}

function fromData(collection: CollectionName, entry: StoredEntry): AnyRecord[] {
  const data = entry.data as Data;
  const file = entry.filePath ?? '';
  const sources = LOCALES.filter((locale) => data[locale] !== undefined).map((locale) => ({
    locale,
    words: data[locale] as Data,
    file,
    digest: String(entry.digest ?? ''),
  }));
  return assemble(collection, entry.id, data, sources);
}

function fromFiles(collection: CollectionName, entries: readonly StoredEntry[]): AnyRecord[] {
  const bySlug = Map.groupBy(entries, (entry) => entry.id.slice(0, entry.id.lastIndexOf('/')));
  return [...bySlug].flatMap(([slug, files]) => {
    const sources = files.map((entry) => ({
      locale: entry.id.slice(entry.id.lastIndexOf('/') + 1) as Locale,
      words: entry.data as Data,
      file: entry.filePath ?? '',
      digest: String(entry.digest ?? ''),
    }));
    const original = sources.find((source) => source.locale === ORIGINAL_LOCALE);
    return original ? assemble(collection, slug, original.words, sources) : [];
  });
}

/** All records in all languages, by collection and by path. */
export interface Library {
  readonly all: readonly AnyRecord[];
  find(path: RecordPath, locale: Locale): AnyRecord | undefined;
}

/** Puts the entries of all collections together as records. Pure: who keeps the entries is no matter. */
export function libraryOf(entriesOf: Readonly<Record<CollectionName, readonly StoredEntry[]>>): Library {
  const all = COLLECTION_NAMES.flatMap((collection) =>
    COLLECTIONS[collection].storage === 'yaml'
      ? entriesOf[collection].flatMap((entry) => fromData(collection, entry))
      : fromFiles(collection, entriesOf[collection]),
  );
  const byPath = new Map(all.map((record) => [`${record.locale}/${pathOf(record)}`, record]));
  return { all, find: (path, locale) => byPath.get(`${locale}/${path}`) };
}

/** The day on which the content was last checked: the newest `checkedOn` of all records. */
export function editionOf({ all }: Library): string {
  return all.reduce((newest, record) => (record.checkedOn > newest ? record.checkedOn : newest), '');
}

/**
 * One record in the language asked for; in the original language if it is not written in that one.
 * @returns `undefined` if no such record exists.
 */
export function findIn({ find }: Library, path: RecordPath, locale: Locale): AnyRecord | undefined {
  return find(path, locale) ?? find(path, ORIGINAL_LOCALE);
}

/**
 * The records of a collection for readers of a language, sorted as the collection is read: each in that language, or in the
 * original where it is not yet translated.
 */
export function listIn<C extends CollectionName>(library: Library, collection: C, locale: Locale): readonly Extract<AnyRecord, { collection: C }>[] {
  return list(library, collection, locale) as readonly Extract<AnyRecord, { collection: C }>[];
}

/** Sorted once for all the pages that ask. */
const list = keptFor(({ all, find }: Library, collection: CollectionName, locale: Locale): readonly AnyRecord[] => {
  const records = all
    .filter((record) => record.collection === collection && record.locale === ORIGINAL_LOCALE)
    .map((record) => find(pathOf(record), locale) ?? record);
  return sortRecords(records, locale);
});
