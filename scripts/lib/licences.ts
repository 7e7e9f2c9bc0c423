import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, readLock, type Lock } from './lock-graph.ts';

/** A package that the project uses, with its licence. */
export interface LicensedPackage {
  name: string;
  version: string;
  licence: string;
  /** Where the licence was read: in the lock, in the package itself, or in the package that it is a part of. */
  from: 'lock' | 'package' | 'main package' | 'nowhere';
  /** Needed to build or serve the site, not only to test it. */
  isNeeded: boolean;
}

function ownLicence(root: string, folder: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { license?: string | { type: string }; licenses?: { type: string }[] };
    return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  } catch {
    // A package of another platform, which is not installed here.
    return undefined;
  }
}

/**
 * A program for another platform is a part of the package that offers it and is published with it: the licence of that one holds
 * (`@pagefind/darwin-x64` of `pagefind`).
 */
function mainPackage(lock: Lock, name: string, version: string): string | undefined {
  return Object.keys(lock).find((folder) => folder !== '' && lock[folder]!.optionalDependencies?.[name] === version);
}

function licenceOf(root: string, lock: Lock, folder: string): Pick<LicensedPackage, 'licence' | 'from'> {
  const { license, version = '' } = lock[folder]!;
  if (license) return { licence: license, from: 'lock' };
  const main = mainPackage(lock, nameOf(folder), version);
  const mains = main && (lock[main]!.license ?? ownLicence(root, main));
  if (mains) return { licence: mains, from: 'main package' };
  const own = ownLicence(root, folder);
  return own ? { licence: own, from: 'package' } : { licence: 'not told', from: 'nowhere' };
}

/** Every package of the lock with its licence, sorted by name and version. The same on every platform. */
export function licensedPackages(root: string): LicensedPackage[] {
  const lock = readLock(root);
  return Object.entries(lock)
    .filter(([folder, { link }]) => folder !== '' && !link)
    .map(([folder, { version = '', dev = false }]) => ({ name: nameOf(folder), version, ...licenceOf(root, lock, folder), isNeeded: !dev }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}
