import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Locale } from '#i18n/locales.ts';
import type { Fragment } from '#search/found-pages.ts';
import manifest from '../../package.json' with { type: 'json' };
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** What Pagefind writes at the beginning of its files. */
const MARK = 'pagefind_dcd';

/** What Pagefind made of pages, by the digest of each: a fragment tells of its own page only. */
type Kept = Map<string, Fragment>;

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

interface PageFile {
  sourcePath: string;
  content: string;
  digest: string;
}

function pagesIn(site: string, locale: Locale): PageFile[] {
  return globSync(`${locale}/**/*.html`, { cwd: site }).sort().flatMap((sourcePath) => {
    const content = readFileSync(join(site, sourcePath), 'utf8');
    return content.includes('data-pagefind-body') ? [{ sourcePath, content, digest: createHash('sha256').update(`${manifest.dependencies.pagefind} ${sourcePath}\n`).update(content).digest('base64url') }] : [];
  });
}

/** Lets Pagefind read pages: what of a page is its text, where its headings stand, and where Japanese words end. */
async function read(pages: readonly PageFile[], locale: Locale): Promise<Fragment[]> {
  const created = await createIndex({ forceLanguage: locale });
  assertNone(created.errors, locale);
  const index = created.index as PagefindIndex;
  for (const { sourcePath, content } of pages) assertNone((await index.addHTMLFile({ sourcePath, content })).errors, locale);
  const { errors, files } = await index.getFiles();
  assertNone(errors, locale);
  await index.deleteIndex();
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ content }) => contentsOf(content));
}

/** The fragments of the run before; none if they cannot be read. */
function keptIn(file: string): Kept {
  try {
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    return new Map();
  }
}

const addressOf = (sourcePath: string): string => `/${sourcePath.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/**
 * What the pages of a language say, by their addresses, as Pagefind reads them. A page that reads as in the run before keeps
 * what was read then, in `.build/fragments/`: one changed page costs the reading of one.
 * @param root folder of the repository.
 * @throws {BuildFault} if Pagefind reports an error.
 */
export async function pageFragments(root: string, site: string, locale: Locale): Promise<Map<string, Fragment>> {
  const file = join(root, '.build', 'fragments', `${locale}.bin`);
  const before = keptIn(file);
  const pages = pagesIn(site, locale);
  const unread = pages.filter(({ digest }) => !before.has(digest));
  const fresh = unread.length > 0 ? new Map((await read(unread, locale)).map((fragment) => [fragment.url, fragment])) : new Map<string, Fragment>();
  const now: Kept = new Map();
  const byAddress = new Map<string, Fragment>();
  for (const { sourcePath, digest } of pages) {
    const fragment = before.get(digest) ?? fresh.get(addressOf(sourcePath));
    if (!fragment) continue;
    now.set(digest, fragment);
    byAddress.set(fragment.url, fragment);
  }
  if (unread.length > 0 || now.size !== before.size) {
    mkdirSync(join(root, '.build', 'fragments'), { recursive: true });
    // In one step, so that a run that is cut off leaves no half of a file behind.
    writeFileSync(`${file}.part`, serialize(now));
    renameSync(`${file}.part`, file);
  }
  return byAddress;
}
