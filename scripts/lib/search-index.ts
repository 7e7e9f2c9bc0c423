import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { indexedHtml } from '#search/indexed-html.ts';
import { BuildFault } from './build-fault.ts';

/** What Pagefind writes for interfaces that are not ours. */
const FOREIGN_UI = ['pagefind-ui.*', 'pagefind-modular-ui.*', 'pagefind-component-ui.*', 'playground'];

/** Pagefind resolves its promises also when something went wrong, and tells it in a list. */
function assertNone(errors: readonly string[], locale: Locale): void {
  if (errors.length > 0) throw new BuildFault(`The search index in “${locale}” could not be made: ${errors.join('; ')}`);
}

async function indexLocale(site: string, locale: Locale): Promise<number> {
  const created = await createIndex();
  assertNone(created.errors, locale);
  const index = created.index as PagefindIndex;
  // In a fixed order, page by page: what Pagefind reads is the page as `indexedHtml` makes it, not as it lies on the disk.
  const pages = globSync(`${locale}/**/*.html`, { cwd: site }).sort();
  for (const sourcePath of pages) {
    const content = indexedHtml(readFileSync(join(site, sourcePath), 'utf8'));
    if (content.includes('data-pagefind-body')) assertNone((await index.addHTMLFile({ sourcePath, content })).errors, locale);
  }
  const outputPath = join(site, 'pagefind', locale);
  assertNone((await index.writeFiles({ outputPath })).errors, locale);
  for (const file of globSync(FOREIGN_UI, { cwd: outputPath })) rmSync(join(outputPath, file), { recursive: true });
  return pages.length;
}

/**
 * Makes the search index of a built site: a bundle for each language in `pagefind/<locale>/`, because Pagefind cuts and
 * stems words by the language of the index, and a browser loads that of its page only.
 * @param site folder of the built site.
 * @returns how many pages were read.
 * @throws {BuildFault} if Pagefind reports an error.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const pages = await Promise.all(LOCALES.map((locale) => indexLocale(site, locale)));
    return pages.reduce((sum, count) => sum + count);
  } finally {
    await close();
  }
}
