import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { recordPath, searchPath } from '#records/paths.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';
import { indexedPage, numberRecords, type Fragment } from '#search/found-pages.ts';
import { ENTRY_FILE, ENTRY_PLACE, indexFolder, type Entry } from '#search/index-format.ts';
import { makeIndex, type IndexFiles } from '#search/index-maker.ts';
import { escapeHtml } from '#text/escape.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** What Pagefind writes at the beginning of its files. */
const MARK = 'pagefind_dcd';

/** Pagefind resolves its promises also when something went wrong, and tells it in a list. */
function assertNone(errors: readonly string[], locale: Locale): void {
  if (errors.length > 0) throw new BuildFault(inEach((words) => words.indexFailed(locale, errors.join('; '))));
}

function contentsOf(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(MARK)) throw new BuildFault(inEach((words) => words.otherPagefind(MARK)));
  return JSON.parse(text.slice(MARK.length)) as Fragment;
}

/** Lets Pagefind read the pages of a language: what of a page is its text, where its headings stand, and where Japanese words end. */
async function readPages(site: string, locale: Locale): Promise<Fragment[]> {
  const created = await createIndex({ forceLanguage: locale });
  assertNone(created.errors, locale);
  const index = created.index as PagefindIndex;
  for (const sourcePath of globSync(`${locale}/**/*.html`, { cwd: site }).sort()) {
    const content = readFileSync(join(site, sourcePath), 'utf8');
    if (content.includes('data-pagefind-body')) assertNone((await index.addHTMLFile({ sourcePath, content })).errors, locale);
  }
  const { errors, files } = await index.getFiles();
  assertNone(errors, locale);
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ content }) => contentsOf(content));
}

/** Writes the files of an index into a folder that is called by what is in them, so that they may be kept for ever. */
function writeIndex(folder: string, { entry, files }: IndexFiles): Entry {
  const packed = [...files].map(([name, file]) => [name, gzipSync(JSON.stringify(file), { level: 9 })] as const);
  const hash = createHash('sha256').update(JSON.stringify(entry));
  for (const [name, bytes] of packed) hash.update(name).update(bytes);
  const own = hash.digest('hex').slice(0, 12);
  mkdirSync(join(folder, own), { recursive: true });
  for (const [name, bytes] of packed) writeFileSync(join(folder, own, name), bytes);
  const whole: Entry = { folder: own, ...entry };
  writeFileSync(join(folder, ENTRY_FILE), JSON.stringify(whole));
  return whole;
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
 * @returns how many pages are in it.
 * @throws {BuildFault} if Pagefind reports an error, or has not read the page of a record.
 */
export async function indexSite(root: string, site: string): Promise<number> {
  try {
    const fragments = (await Promise.all(LOCALES.map((locale) => readPages(site, locale)))).flat();
    const byAddress = new Map(fragments.map((fragment) => [fragment.url, fragment]));
    const library = readLibrary(root);
    const numbers = numberRecords(library.all);
    const numbering = createHash('sha256').update(JSON.stringify([...numbers])).digest('hex').slice(0, 12);
    const pageOf = (record: AnyRecord) => {
      const address = recordPath(record.locale, record);
      const fragment = byAddress.get(address);
      if (!fragment) throw new BuildFault(inEach((words) => words.notIndexed(address)));
      return indexedPage(record, fragment, numbers.get(pathOf(record))!, library);
    };
    for (const locale of LOCALES) {
      const pages = library.all.filter((record) => record.locale === locale).map(pageOf).sort((a, b) => a.number - b.number);
      const entry = writeIndex(join(site, indexFolder(locale)), makeIndex(pages, numbers.size, numbering));
      putEntry(join(site, searchPath(locale), 'index.html'), entry);
    }
    return library.all.length;
  } finally {
    await close();
  }
}
