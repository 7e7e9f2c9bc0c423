import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordPath } from '#records/paths.ts';
import { copyRepository } from '../../repository-copy.ts';
import { SEEN_RECORD } from '../peers/peer.ts';
import { contentFiles, writeFiles } from '../synthetic-content.ts';
import type { SyntheticRecord } from '../synthetic.ts';
import type { Candidate } from './candidate.ts';
import { buildEnvironment } from './peer-candidate.ts';

/**
 * Makes our own site ready to be built, in a copy of the repository.
 * @param isPrinted whether its PDFs are printed too.
 */
export function ownCandidate(records: readonly SyntheticRecord[], isPrinted: boolean): Candidate {
  const { root, remove } = copyRepository();
  writeFiles(join(root, 'content'), contentFiles(records));
  // What our own site has published says nothing of this one.
  rmSync(join(root, 'revisions'), { recursive: true, force: true });
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; dependencies: Record<string, string> };
  return {
    id: isPrinted ? 'ours' : 'ours-without-pdf',
    about: {
      name: isPrinted ? 'Ours, everything' : 'Ours, everything but PDFs',
      versions: { 'torino-nagoya-knowledge-base': version, astro: dependencies.astro!, pagefind: dependencies.pagefind! },
      search: 'index of our own, in the build',
    },
    command: { command: process.execPath, args: [join('scripts', 'build.ts'), '--locale', 'en', ...(isPrinted ? [] : ['--without', 'pdf'])], cwd: root, env: buildEnvironment() },
    out: join(root, 'dist'),
    clean() {
      for (const left of ['dist', '.build', '.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(join(root, left), { recursive: true, force: true });
    },
    changed: join(root, 'content', SEEN_RECORD.collection, SEEN_RECORD.slug, 'index.it.mdx'),
    address: (record, locale) => recordPath(locale, record),
    remove,
  };
}
