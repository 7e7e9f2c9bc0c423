import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { recordPath, searchPath } from '#records/paths.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';
import { indexedPage, numberRecords } from '#search/found-pages.ts';
import { ENTRY_FILE, ENTRY_PLACE, indexFolder, type Entry } from '#search/index-format.ts';
import { makeIndex, type IndexedPage, type IndexFiles } from '#search/index-maker.ts';
import { escapeHtml } from '#text/escape.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { pageFragments } from './page-fragments.ts';

/** Names and bytes of the files of an index, and the entry that names their folder. */
interface PackedIndex {
  entry: Entry;
  files: [name: string, bytes: Uint8Array][];
}

/** Packs an index into a folder that is called by what is in it, so that its files may be kept for ever. */
function pack({ entry, files }: IndexFiles): PackedIndex {
  const packed = [...files].map(([name, file]): [string, Uint8Array] => [name, gzipSync(JSON.stringify(file), { level: 9 })]);
  const hash = createHash('sha256').update(JSON.stringify(entry));
  for (const [name, bytes] of packed) hash.update(name).update(bytes);
  return { entry: { folder: hash.digest('hex').slice(0, 12), ...entry }, files: packed };
}

/** The programs that make an index: with others, the same pages may give another. */
function program(): string {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'search');
  const hash = createHash('sha256').update(process.version).update(readFileSync(import.meta.filename));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.update(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'))).digest('hex');
}

/**
 * The index of a language, made anew only if anything in its pages or in what the records are called changed.
 * @param version of the programs that make it.
 */
function packedIndex(root: string, locale: Locale, version: string, pages: readonly IndexedPage[], size: number, numbering: string): PackedIndex {
  const file = join(root, '.build', 'fragments', `${locale}.index`);
  const basis = createHash('sha256').update(version).update(`${size} ${numbering}`);
  for (const page of pages) basis.update(JSON.stringify(page));
  const key = basis.digest('base64url');
  try {
    const kept = deserialize(readFileSync(file)) as { key: string; index: PackedIndex };
    if (kept.key === key) return kept.index;
  } catch {
    // None yet, or damaged: it is made anew.
  }
  const index = pack(makeIndex(pages, size, numbering));
  writeFileSync(`${file}.part`, serialize({ key, index }));
  renameSync(`${file}.part`, file);
  return index;
}

function writeIndex(folder: string, { entry, files }: PackedIndex): void {
  mkdirSync(join(folder, entry.folder), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, entry.folder, name), bytes);
  writeFileSync(join(folder, ENTRY_FILE), JSON.stringify(entry));
}

/** Puts the entry of an index into the search page of its language. */
function putEntry(page: string, entry: Entry): void {
  const html = readFileSync(page, 'utf8');
  if (!html.includes(ENTRY_PLACE)) throw new BuildFault(inEach((words) => words.noEntryPlace(page, ENTRY_PLACE)));
  writeFileSync(page, html.replace(ENTRY_PLACE, () => escapeHtml(JSON.stringify(entry))));
}

/**
 * Makes the search index of a built site, one for each language in `search-index/<locale>/`: Pagefind reads the pages, the records say
 * what they are called, and both are cut into small files that the search page can read without Pagefind's own engine (README, “Search”).
 * @param root folder of the repository, whose records the site shows.
 * @param site folder of the built site.
 * @param library the records, if somebody has read them already.
 * @returns how many pages are in it.
 * @throws {BuildFault} if Pagefind reports an error, or has not read the page of a record.
 */
export async function indexSite(root: string, site: string, library: Library = readLibrary(root)): Promise<number> {
  try {
    const byAddress = new Map((await Promise.all(LOCALES.map((locale) => pageFragments(root, site, locale)))).flatMap((pages) => [...pages]));
    const numbers = numberRecords(library.all);
    const numbering = createHash('sha256').update(JSON.stringify([...numbers])).digest('hex').slice(0, 12);
    const pageOf = (record: AnyRecord) => {
      const address = recordPath(record.locale, record);
      const fragment = byAddress.get(address);
      if (!fragment) throw new BuildFault(inEach((words) => words.notIndexed(address)));
      return indexedPage(record, fragment, numbers.get(pathOf(record))!, library);
    };
    const version = program();
    for (const locale of LOCALES) {
      const pages = library.all.filter((record) => record.locale === locale).map(pageOf).sort((a, b) => a.number - b.number);
      const index = packedIndex(root, locale, version, pages, numbers.size, numbering);
      writeIndex(join(site, indexFolder(locale)), index);
      putEntry(join(site, searchPath(locale), 'index.html'), index.entry);
    }
    return library.all.length;
  } catch (error) {
    // What Pagefind's library says when its program is gone; a mistake of ours is told in full.
    if (!/Pagefind backend closed|EPIPE/.test(String(error))) throw error;
    throw new BuildFault('The search index could not be made: the program of Pagefind died at work. The old site stays as it was. Run the same command again.');
  } finally {
    await close();
  }
}
