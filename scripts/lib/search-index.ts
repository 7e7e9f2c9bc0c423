import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { searchPath } from '#records/paths.ts';
import { type AnyRecord, pathOf } from '#records/record.ts';
import { indexedRecord, numberRecords } from '#search/found-pages.ts';
import { ENTRY_PLACE, type Entry } from '#search/index-format.ts';
import { escapeHtml } from '#text/escape.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { markedPart } from './joined-pages.ts';
import { type FoundPage, putLanguageIndex } from './language-index.ts';

const OWN = ['search-index', 'language-index', 'page-fragments', 'joined-pages', 'ignored-parts', 'kept-files'].map((name) => join(import.meta.dirname, `${name}.ts`));

/** The programs that make an index: with others, the same pages may give another. */
function program(): string {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'search');
  const search = readdirSync(folder).filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).sort().map((name) => join(folder, name));
  const hash = createHash('sha256').update(process.version);
  for (const file of [...OWN, ...search, join(import.meta.dirname, '..', '..', 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** The page of a record in the site, and what the record says of itself. */
function foundPage(site: string, record: AnyRecord, number: number, library: Library): FoundPage {
  const about = indexedRecord(record, library);
  const file = join(site, about.url, 'index.html');
  const html = existsSync(file) ? markedPart(readFileSync(file)) : undefined;
  if (!html) throw new BuildFault(inEach((words) => words.notIndexed(about.url)));
  return { number, record: about, html, digest: createHash('sha256').update(html).update(JSON.stringify(about)).digest('base64url') };
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
 * @param locales the languages in it.
 * @param library the records of the repository, if they are read already.
 * @returns how many pages are in it.
 * @throws {BuildFault} if Pagefind reports an error, or has not read the page of a record.
 */
export async function indexSite(root: string, site: string, locales: readonly Locale[] = LOCALES, library: Library = readLibrary(root)): Promise<number> {
  try {
    const numbers = numberRecords(library.all);
    const numbering = createHash('sha256').update(JSON.stringify([...numbers])).digest('hex').slice(0, 12);
    const version = program();
    let indexed = 0;
    for (const locale of locales) {
      const records = library.all.filter((record) => record.locale === locale);
      const pages = records.map((record) => foundPage(site, record, numbers.get(pathOf(record))!, library)).sort((a, b) => a.number - b.number);
      const entry = await putLanguageIndex(root, site, { locale, pages, size: numbers.size, numbering, version });
      indexed += pages.length;
      putEntry(join(site, searchPath(locale), 'index.html'), entry);
    }
    return indexed;
  } catch (error) {
    // What Pagefind's library says when its program is gone; a mistake of ours is told in full.
    if (!/Pagefind backend closed|EPIPE/.test(String(error))) throw error;
    throw new BuildFault('The search index could not be made: the program of Pagefind died at work. The old site stays as it was. Run the same command again.');
  } finally {
    await close();
  }
}
