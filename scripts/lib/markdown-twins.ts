import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownTwin } from '#open-data/markdown/twin.ts';
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
  const all = join(root, '.build', 'twins');
  const folder = join(all, program());
  // Of other programs, and what a run that was cut off left.
  if (existsSync(all)) for (const name of readdirSync(all)) if (join(all, name) !== folder) rmSync(join(all, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
  // A file that comes into being in a folder of its own costs ext4 several times as much as one among its like, which is then moved.
  const desk = join(all, 'twin.part');
  const put = (twin: Buffer, place: string): void => {
    writeFileSync(desk, twin);
    renameSync(desk, place);
  };
  const kept = new Set(readdirSync(folder));
  const used = new Set<string>();
  let made = 0;
  let twins = 0;
  for (const page of namesBelow(out).filter((one) => basename(one) === 'index.html')) {
    // As bytes: of a page that is known, nobody needs the letters.
    const html = readFileSync(join(out, page));
    const name = hash('sha256', html, 'hex').slice(0, 32);
    const file = join(folder, name);
    const isKept = kept.has(name);
    const twin = isKept ? readFileSync(file) : twinOf(page, html);
    if (!isKept) {
      // In one step, so that a run that is cut off leaves no half of a file behind.
      put(twin, file);
      kept.add(name);
      made += 1;
    }
    used.add(name);
    if (twin.length === 0) continue;
    put(twin, join(out, dirname(page), MARKDOWN_TWIN));
    twins += 1;
  }
  for (const name of kept) if (!used.has(name)) rmSync(join(folder, name));
  return { made, twins };
}
