import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** What editors change and pages show. */
const SOURCES = ['content', 'revisions'];

/** Changes whenever a file of the content comes, goes or is written: names, sizes and times, because they cost nothing to ask for. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES.filter((name) => existsSync(join(root, name)))) {
    // What an editor's program keeps beside its files, under a name with a dot, is no content.
    const isHidden = (file: string): boolean => file.split(sep).some((name) => name.startsWith('.'));
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => !isHidden(name)).sort()) {
      const stats = statSync(join(root, folder, file), { throwIfNoEntry: false });
      if (stats?.isFile()) hash.update(`${folder}/${file}\0${stats.size}\0${stats.mtimeMs}\0${stats.ino}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Makes sure that the pages were made from the content that was checked: a file that changes in between would come out unchecked, or
 * in some pages and not in others.
 * @throws {BuildFault} if something changed.
 */
export function assertUnchanged(root: string, stamp: string): void {
  if (sourceStamp(root) !== stamp) throw new BuildFault(inEach((words) => words.contentChanged));
}
