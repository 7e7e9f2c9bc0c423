import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of every file of a site, by its path. */
export type SiteSnapshot = ReadonlyMap<string, Buffer>;

/** Reads a built site into memory. */
export function snapshotOf(site: string): SiteSnapshot {
  const files = globSync(['**/*', '**/.*/**/*'], { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(site, file))]));
}

/** The place where two files part, with some of what stands there in each. */
function partingOf(a: Buffer, b: Buffer): string {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const from = Math.max(0, (at < 0 ? Math.min(a.length, b.length) : at) - 60);
  return `\n    ${a.toString('utf8', from, from + 140)}\n    ${b.toString('utf8', from, from + 140)}`;
}

/** What differs between two sites: names of files, and for pages the place where they part. Empty if they are the same, byte for byte. */
export function differencesOf(a: SiteSnapshot, b: SiteSnapshot): string[] {
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.flatMap((name) => {
    const [before, after] = [a.get(name), b.get(name)];
    if (!before || !after) return [`${name} is only in the ${before ? 'first' : 'second'}`];
    if (before.equals(after)) return [];
    return [`${name} differs${/\.(?:html|css|js|json|xml|txt)$/.test(name) ? partingOf(before, after) : ''}`];
  });
}
