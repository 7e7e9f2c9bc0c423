import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An address that moved. */
export interface Redirect {
  from: string;
  to: string;
}

/** The list of addresses that moved, kept in git. */
export const REDIRECTS = 'redirects.tsv';

/**
 * Reads the addresses that moved: lines of old and new address, parted by a tab; `#` begins a remark.
 * @throws if a line is not such a pair, an address moved twice, or leads to one that moved itself.
 */
export function readRedirects(root: string): Redirect[] {
  const lines = readFileSync(join(root, REDIRECTS), 'utf8').split('\n').map((line, index) => ({ line, number: index + 1 }));
  const redirects = lines.flatMap(({ line, number }) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [from, to, ...rest] = line.split('\t');
    const isPath = (path: string | undefined): path is string => path !== undefined && /^\/(?!\/)[\w./~%-]*$/.test(path);
    if (!isPath(from) || !isPath(to) || rest.length > 0) throw new Error(`${REDIRECTS}:${number} A line holds an old and a new address of this site, parted by a tab. Write “/old/⇥/new/”.`);
    return [{ from, to, number }];
  });
  const moved = new Map<string, number>();
  for (const { from, number } of redirects) {
    if (moved.has(from)) throw new Error(`${REDIRECTS}:${number} ${from} moved already in line ${moved.get(from)}. Keep one line.`);
    moved.set(from, number);
  }
  for (const { to, number } of redirects) if (moved.has(to)) throw new Error(`${REDIRECTS}:${number} ${to} moved itself (line ${moved.get(to)}). Lead to where it is now.`);
  return redirects.map(({ from, to }) => ({ from, to }));
}
