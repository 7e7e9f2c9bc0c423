import { LOCALES } from '#i18n/locales.ts';
import { digestOf } from '#records/entry-files.ts';
import { libraryOf, type Library, type StoredEntry } from '#records/library.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { fitOf } from './checks/schema.ts';
import type { ContentModel, ReadFile } from './content-model.ts';

const place = ({ locale }: ReadFile): number => (locale ? LOCALES.indexOf(locale) : 0);

/** An entry as `readLibrary` would read it from the file. */
function entryOf(file: ReadFile): StoredEntry {
  const fit = fitOf(file);
  if (!fit.success) throw fit.error;
  return { id: file.locale ? `${file.slug}/${file.locale}` : file.slug, data: fit.data, filePath: file.file, digest: digestOf(file.text) };
}

/**
 * The records of content that was checked, without reading a file again: the same as `readLibrary` gives.
 * @throws if a file does not fit its schema.
 */
export function checkedLibrary({ files }: ContentModel): Library {
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  // The languages of a record stand in the order of the site; the sort leaves the records as they are.
  const entriesOf = (collection: CollectionName): StoredEntry[] =>
    [...Map.groupBy(byCollection.get(collection) ?? [], ({ slug }) => slug).values()].flatMap((ofRecord) => ofRecord.sort((a, b) => place(a) - place(b)).map(entryOf));
  return libraryOf(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, entriesOf(name)])) as Record<CollectionName, StoredEntry[]>);
}
