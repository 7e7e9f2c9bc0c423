import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { dossierFiles } from '#records/dossiers.ts';
import { readLedger } from '#open-data/ledger.ts';
import { homePath, recordPath, revisionPath } from '#records/paths.ts';
import { yamlData } from '#records/yaml-data.ts';
import { ENTRY_FILE, indexFolder, type Entry } from '#search/index-format.ts';
import { type BuildWords, inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { readTree, type TreeFile } from './content-tree.ts';
import { namesBelow } from './names-below.ts';

/** The languages in which a file of a record has words. */
function localesOf(root: string, { kind, file, locale }: TreeFile): Locale[] {
  if (kind === 'mdx') return locale ? [locale] : [];
  if (kind !== 'yaml') return [];
  const data = yamlData(readFileSync(join(root, file), 'utf8')) as object;
  return LOCALES.filter((one) => Object.hasOwn(data, one));
}

/** The files that the site must have: a page for each language of each record, the homes, the rest without which nothing works. */
function neededFiles(root: string): string[] {
  const records = readTree(root).files.flatMap((entry) => localesOf(root, entry).map((locale) => `${recordPath(locale, entry)}index.html`));
  const perLocale = LOCALES.flatMap((locale) => [`${homePath(locale)}index.html`, `${indexFolder(locale)}${ENTRY_FILE}`]);
  // What somebody cited must answer for ever.
  const revisions = [...readLedger(root).texts.keys()].map(revisionPath);
  const form = ['/admin/index.html', '/admin/start.js', ...LOCALES.map((locale) => `/admin/${locale}/index.html`)];
  return ['/index.html', '/404.html', ...form, ...perLocale, ...records, ...dossierFiles(root).keys(), ...revisions];
}

/** How many pages of a language the search knows. */
function indexedPages(site: string, locale: Locale): number {
  const { size, absent } = JSON.parse(readFileSync(join(site, indexFolder(locale), ENTRY_FILE), 'utf8')) as Entry;
  return size - absent.length;
}

/**
 * Makes sure that a built site is whole before readers get it.
 * @param root folder of the repository, whose records the site must show.
 * @param site folder of the built site.
 * @returns how many pages it has.
 * @throws {BuildFault} that names what is missing, empty or not in the search.
 */
export function assertWhole(root: string, site: string): number {
  const names = new Set(namesBelow(site));
  const missing = neededFiles(root).filter((file) => !names.has(file.slice('/'.length)));
  const pages = [...names].filter((name) => name.endsWith('.html'));
  const empty = pages.filter((page) => statSync(join(site, page)).size === 0);
  const faults: ((words: BuildWords) => string)[] = [...missing.map((file) => (words: BuildWords) => words.missing(file)), ...empty.map((file) => (words: BuildWords) => words.empty(`/${file}`))];
  if (missing.length === 0) {
    const silent = LOCALES.filter((locale) => indexedPages(site, locale) === 0);
    faults.push(...silent.map((locale) => (words: BuildWords) => words.noIndexedPage(locale)));
  }
  if (faults.length > 0) throw new BuildFault(inEach((words) => [words.notWhole, ...faults.map((fault) => `  ${fault(words)}`)].join('\n')));
  return pages.length;
}
