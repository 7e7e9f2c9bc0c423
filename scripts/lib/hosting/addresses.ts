import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from './redirects.ts';

/** The list of every address that was ever published, kept in git. */
export const URLS_LOCK = 'urls.lock';

/** What no one links to: files whose name changes with each build, what scripts fetch, compressed twins, the editors' form, files for hosts. */
const UNPROMISED = /^\/(?:_astro|search-index|admin|cards)\/|\/compare\/[^/]+\/[^/]+\.json$|\.(?:br|gz)$|^\/_(?:headers|redirects)$|(?:^|\/)404\.html$/;

/** The addresses that a built site promises to keep, sorted: pages by their folder, files by their name. */
export function addressesOf(site: string): string[] {
  return globSync(['**/*', '.well-known/*'], { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(site.length).replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !UNPROMISED.test(path))
    .sort();
}

/** The addresses on the list; none if there is no list yet. */
export function lockedAddresses(root: string): string[] {
  const file = join(root, URLS_LOCK);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith('/')) : [];
}

/** What a site makes of the addresses that were ever published. */
export interface AddressCheck {
  /** On the list, but neither in the site nor led on. */
  lost: string[];
  /** In the site, but not yet on the list. */
  added: string[];
  /** Led on to what is not there. */
  astray: Redirect[];
}

/** Compares a site with the list of promised addresses and with the addresses that moved. */
export function checkAddresses(addresses: readonly string[], locked: readonly string[], redirects: readonly Redirect[]): AddressCheck {
  const here = new Set(addresses);
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const known = new Set(locked);
  return {
    lost: locked.filter((path) => !here.has(path) && !moved.has(path)),
    added: addresses.filter((path) => !known.has(path)),
    astray: redirects.filter(({ to }) => !here.has(to)),
  };
}
