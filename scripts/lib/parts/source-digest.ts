import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever decides what the site says. */
const SOURCES = ['content/**/*', 'revisions/*', 'src/**/*', 'public/**/*', 'scripts/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json', 'redirects.tsv'];

/** Changes whenever a site built from this folder would be another; the same for the same sources on any machine. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  for (const file of globSync(SOURCES, { cwd: root }).map((name) => name.replaceAll('\\', '/')).sort()) {
    if (statSync(join(root, file)).isFile()) hash.update(`${file}\0`).update(createHash('sha256').update(readFileSync(join(root, file))).digest());
  }
  return hash.digest('hex');
}
