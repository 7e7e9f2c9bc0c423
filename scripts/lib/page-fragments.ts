import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Locale } from '#i18n/locales.ts';
import type { Fragment } from '#search/found-pages.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { groupsOf, type Group, type PageToRead } from './joined-pages.ts';

/** What Pagefind writes at the beginning of its files. */
const MARK = 'pagefind_dcd';

/** Pagefind resolves its promises also when something went wrong, and tells it in a list. */
function assertNone(errors: readonly string[], locale: Locale): void {
  if (errors.length > 0) throw new BuildFault(inEach((words) => words.indexFailed(locale, errors.join('; '))));
}

function contentsOf(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(MARK)) throw new BuildFault(inEach((words) => words.otherPagefind(MARK)));
  const { url, content, anchors } = JSON.parse(text.slice(MARK.length)) as Fragment;
  return { url, content, anchors };
}

/** Only Japanese is read otherwise than the rest: for a language that it does not know, Pagefind also looks for no stems. */
const languageFor = (locale: Locale) => (locale === 'ja' ? locale : 'unknown');

/**
 * Lets Pagefind read pages: what of a page is its text, where its headings stand, and where Japanese words end.
 * @returns what the pages say, by their addresses; one without words is not there.
 * @throws {BuildFault} if Pagefind reports an error.
 */
export async function readPages(pages: readonly PageToRead[], locale: Locale): Promise<Map<string, Fragment>> {
  if (pages.length === 0) return new Map();
  const created = await createIndex({ forceLanguage: languageFor(locale) });
  assertNone(created.errors, locale);
  const index = created.index as PagefindIndex;
  const groups = new Map<string, Group['take']>();
  for (const { html, take } of groupsOf(pages, locale)) {
    const url = `/${groups.size}`;
    groups.set(url, take);
    assertNone((await index.addHTMLFile({ url, content: html })).errors, locale);
  }
  const { errors, files } = await index.getFiles();
  assertNone(errors, locale);
  await index.deleteIndex();
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ content }) => contentsOf(content));
  return new Map(fragments.flatMap((fragment) => groups.get(fragment.url)!(fragment)).map((fragment) => [fragment.url, fragment]));
}
