import { getCollection } from 'astro:content';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { libraryOf, type Library, type StoredEntry } from '#records/library.ts';

// Above Astro, the library and what is asked of it come from one door.
export { findIn, listIn, type Library } from '#records/library.ts';

async function readLibrary(): Promise<Library> {
  const entries: Partial<Record<CollectionName, readonly StoredEntry[]>> = {};
  for (const collection of COLLECTION_NAMES) entries[collection] = await getCollection(collection);
  return libraryOf(entries as Record<CollectionName, readonly StoredEntry[]>);
}

let library: Promise<Library> | undefined;

/** The records of the site. A build reads them once; in `dev` they are read anew, so that a saved file shows at once. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (library ??= readLibrary());
}
