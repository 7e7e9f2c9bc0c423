import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyRepository } from '../repository-copy.ts';
import type { Synthetic } from './synthetic.ts';
import { contentFiles, writeFiles } from './synthetic-content.ts';

/**
 * Lets our own build make the site of a synthetic knowledge base, in a copy of the repository that is thrown away.
 * @param out folder for the built site.
 * @param isKept whether a site that stands there is taken as it is.
 * @throws with what the build printed, if it fails.
 */
export function makeSyntheticSite({ records }: Synthetic, out: string, isKept: boolean): void {
  if (isKept && existsSync(join(out, 'index.html'))) return;
  const copy = copyRepository();
  try {
    writeFiles(join(copy.root, 'content'), contentFiles(records));
    const { status, output } = copy.build();
    if (status !== 0) throw new Error(`The synthetic knowledge base could not be built:\n${output.slice(-3000)}`);
    console.log(output.trimEnd());
    rmSync(out, { recursive: true, force: true });
    cpSync(join(copy.root, 'dist'), out, { recursive: true });
  } finally {
    copy.remove();
  }
}
