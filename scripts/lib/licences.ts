import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the project uses, with its licence as its lock entry or its own manifest names it. */
export interface LicensedPackage {
  name: string;
  version: string;
  licence: string;
  /** Needed to build or serve the site, not only to test it. */
  isNeeded: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

function ownLicence(root: string, path: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { license?: string | { type: string }; licenses?: { type: string }[] };
    return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  } catch {
    // A package of another platform, which is not installed here.
    return undefined;
  }
}

/** Every package of the lock with its licence, sorted by name. */
export function licensedPackages(root: string): LicensedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { version = '', license, dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? ownLicence(root, path) ?? 'not told',
      isNeeded: !dev,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}
