import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTwin } from '#open-data/markdown/twin.ts';
import { MARKDOWN_TWIN } from '#records/paths.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Whatever makes a twin: with another program, or another parser, the same page may give another. */
function program(): string {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'open-data', 'markdown');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  return createHash('sha256').update(manifest.dependencies.htmlparser2).update(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\0')).digest('hex').slice(0, 16);
}

/**
 * Puts the Markdown twin of every page beside it. A page that reads as in an earlier build keeps its twin from
 * `.build/twins/`; the pages themselves tell, so nothing has to say what depends on what.
 * @returns how many were made now, and how many there are.
 */
export function putMarkdownTwins(root: string, out: string): { made: number; twins: number } {
  const kept = join(root, '.build', 'twins');
  const folder = join(kept, program());
  if (existsSync(kept)) for (const name of readdirSync(kept)) if (join(kept, name) !== folder) rmSync(join(kept, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  let made = 0;
  let twins = 0;
  for (const page of globSync('**/index.html', { cwd: out })) {
    const html = readFileSync(join(out, page), 'utf8');
    const name = createHash('sha256').update(html).digest('hex').slice(0, 32);
    const file = join(folder, name);
    used.add(name);
    const isKept = existsSync(file);
    // Empty: a page without a twin.
    const twin = isKept ? readFileSync(file, 'utf8') : (markdownTwin(html) ?? '');
    if (!isKept) {
      // In one step, so that a run that is cut off leaves no half of a file behind.
      writeFileSync(`${file}.part`, twin);
      renameSync(`${file}.part`, file);
      made += 1;
    }
    if (twin === '') continue;
    writeFileSync(join(out, page.replace(/index\.html$/, MARKDOWN_TWIN)), twin);
    twins += 1;
  }
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  return { made, twins };
}
