import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

export { root };

/** The folder of the built site. */
export const site = join(root, 'dist');

/** @throws if there is no built site: these tests look at what readers get. */
export function assertBuilt(): void {
  if (!existsSync(join(site, 'index.html'))) throw new Error('There is no site in dist/: run “npm run build” first (npm test does it by itself).');
}

/** The files of the site that match, with `/` in their paths, sorted. */
export function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: site }).map((file) => file.replaceAll('\\', '/')).sort();
}

export const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** Every page of the site. */
export function readPages(): PageFacts[] {
  assertBuilt();
  return filesOf('**/*.html').map((file) => pageFacts(file, read(file)));
}

/** The public host of the site, as its own pages name it: `https://example.org`. */
export function originOf(pages: readonly PageFacts[]): string {
  const canonical = pages.find(({ path }) => path === '/it/')?.canonical[0];
  if (!canonical) throw new Error('The Italian home page has no canonical link, so the host of the site is not known.');
  return new URL(canonical).origin;
}
