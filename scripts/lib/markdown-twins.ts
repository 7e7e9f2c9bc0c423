import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownTwin } from '#open-data/markdown/twin.ts';
import { PageStore } from '#records/page-store.ts';
import { MARKDOWN_TWIN } from '#records/paths.ts';
import manifest from '../../package.json' with { type: 'json' };
import { namesBelow } from './names-below.ts';

/** Whatever makes a twin: with another program the same page may give another. */
function program(): string {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'open-data', 'markdown');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  return createHash('sha256').update(manifest.dependencies.entities).update(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\0')).digest('hex').slice(0, 16);
}

/** @throws that names the page, if it cannot be read. */
function twinOf(page: string, html: Buffer): Buffer {
  try {
    // Empty: a page without a twin.
    return Buffer.from(markdownTwin(html.toString('utf8')) ?? '');
  } catch (error) {
    throw new Error(`There is no Markdown twin of ${page}. ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Puts the Markdown twin of every page beside it. A page that reads as in an earlier build keeps its twin from
 * `.build/twins/`; the pages themselves tell, so nothing has to say what depends on what.
 * @returns how many were made now, and how many there are.
 * @throws if a page is no HTML whose tags nest: see `readHtml`.
 */
export function putMarkdownTwins(root: string, out: string): { made: number; twins: number } {
  const folder = join(root, '.build', 'twins');
  const store = new PageStore(folder, program());
  // A file that comes into being in a folder of its own costs ext4 several times as much as one among its like, which is then moved.
  const desk = join(folder, 'twin.part');
  let made = 0;
  let twins = 0;
  for (const page of namesBelow(out).filter((one) => basename(one) === 'index.html')) {
    // As bytes: of a page that is known, nobody needs the letters.
    const html = readFileSync(join(out, page));
    const key = hash('sha256', html);
    const place = join(out, dirname(page), MARKDOWN_TWIN);
    if (!store.take(page, key, place)) {
      const twin = twinOf(page, html);
      if (twin.length === 0) continue;
      writeFileSync(desk, twin);
      renameSync(desk, place);
      store.keep(page, key, place);
      made += 1;
    }
    twins += 1;
  }
  store.prune();
  return { made, twins };
}
