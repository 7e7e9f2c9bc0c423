import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { yamlData } from '#records/yaml-data.ts';
import { libraryOf, type Library, type StoredEntry } from '#records/library.ts';

/** A file that holds an entry, and how it is read. */
export interface EntryFile {
  id: string;
  file: string;
  /** @throws if the text does not fit the schema. */
  read: (text: string) => unknown;
}

/** Changes whenever the text of a file changes. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

const isRecordName = (name: string) => !name.startsWith('.') && !name.startsWith('_');

/** The entry files of a collection: one per record and language for MDX, one per record for YAML. Sorted. */
export function entryFiles(collection: CollectionName, folder: string): EntryFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(isRecordName).sort();
  if (COLLECTIONS[collection].storage === 'yaml') {
    return names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        id: name.slice(0, -'.yaml'.length),
        file: join(folder, name),
        read: (text) => dataRecordSchema(collection).parse(yamlData(text)),
      }));
  }
  return names.flatMap((slug) =>
    LOCALES.map((locale) => ({
      id: `${slug}/${locale}`,
      file: join(folder, slug, `index.${locale}.mdx`),
      read: (text: string) => frontmatterSchema(collection, locale).parse(yamlData(splitFrontmatter(text)?.yaml ?? '')),
    })).filter(({ file }) => existsSync(file)),
  );
}

/** The path of a file as records bear it. */
export const pathFrom = (root: string, file: string) => relative(root, file).replaceAll('\\', '/');

/** Gives the data of an entry from the text of its file. */
export type EntryReader = (entry: EntryFile, text: string, digest: string) => unknown;

/**
 * Reads all records from `content/` without Astro, for what is made beside the pages.
 * @param dataOf for who has the data of some entries already.
 * @throws if a file does not fit its schema: the check comes first.
 */
export function readLibrary(root: string, dataOf: EntryReader = ({ read }, text) => read(text)): Library {
  const entriesOf = (collection: CollectionName): StoredEntry[] =>
    entryFiles(collection, join(root, 'content', collection)).map((entry) => {
      const text = readFileSync(entry.file, 'utf8');
      const digest = digestOf(text);
      return { id: entry.id, data: dataOf(entry, text, digest), filePath: pathFrom(root, entry.file), digest };
    });
  return libraryOf(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, entriesOf(name)])) as Record<CollectionName, StoredEntry[]>);
}
