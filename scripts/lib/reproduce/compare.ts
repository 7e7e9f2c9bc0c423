import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The fingerprint of every file of a site, by its path. */
export function fingerprints(site: string): Map<string, string> {
  const files = globSync(['**/*', '**/.*/**/*'], { cwd: site }).filter((file) => statSync(join(site, file)).isFile()).sort();
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), createHash('sha256').update(readFileSync(join(site, file))).digest('hex')]));
}

/** One fingerprint of a whole site: what two people compare who built it on two machines. */
export const fingerprintOf = (files: ReadonlyMap<string, string>): string =>
  createHash('sha256').update([...files].map(([name, hash]) => `${hash}  ${name}\n`).join('')).digest('hex');

/** Where two versions of a file part, with what stands there in each; binary bytes as `.`. */
function parting(first: Buffer, second: Buffer): string {
  const found = first.findIndex((byte, index) => byte !== second[index]);
  const at = found < 0 ? Math.min(first.length, second.length) : found;
  const shown = (bytes: Buffer) => bytes.toString('latin1', Math.max(0, at - 40), at + 60).replace(/[^\x20-\x7E]/g, '.');
  return `byte ${at}\n    ${shown(first)}\n    ${shown(second)}`;
}

/** What differs between two sites, a line or three each; empty if they are the same, byte for byte. */
export function differences(first: string, second: string): string[] {
  const [a, b] = [fingerprints(first), fingerprints(second)];
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    if (a.get(name) === b.get(name)) return [];
    if (!a.has(name) || !b.has(name)) return [`${name}: only in the ${a.has(name) ? 'first' : 'second'}`];
    return [`${name}: ${parting(readFileSync(join(first, name)), readFileSync(join(second, name)))}`];
  });
}
