import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as `package-lock.json` (version 3) names it; https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface LockEntry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export type Lock = Readonly<Record<string, LockEntry>>;

/** The packages of the lock, by their folder; the project itself is ''. */
export const readLock = (root: string): Lock => (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }).packages;

const FOLDER = 'node_modules/';

/** The name of a package, from its folder. */
export const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);

/** Where Node finds a package that another asks for: beside it, or in the folders above. */
export function resolved(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))) {
    const place = `${folder}/${FOLDER}${name}`;
    if (lock[place]) return place;
  }
  return lock[FOLDER + name] ? FOLDER + name : undefined;
}

/** What a package asks for, by name: `isNeeded` tells what cannot be done without. Only the project's own development packages count. */
export function asked(folder: string, entry: LockEntry): { name: string; isNeeded: boolean }[] {
  const optional = new Set(Object.entries(entry.peerDependenciesMeta ?? {}).filter(([, { optional: isOptional }]) => isOptional).map(([name]) => name));
  return [
    ...Object.keys(entry.dependencies ?? {}).map((name) => ({ name, isNeeded: true })),
    ...(folder === '' ? Object.keys(entry.devDependencies ?? {}).map((name) => ({ name, isNeeded: true })) : []),
    ...Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ name, isNeeded: false })),
    ...Object.keys(entry.peerDependencies ?? {}).map((name) => ({ name, isNeeded: !optional.has(name) })),
  ];
}

/** The folders of the packages that a package asks for and that the lock holds. */
export const dependenciesOf = (lock: Lock, folder: string): string[] =>
  [...new Set(asked(folder, lock[folder]!).flatMap(({ name }) => resolved(lock, folder, name) ?? []))].sort();
