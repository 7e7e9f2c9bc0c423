import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The sum of every file of a release, beside it: what is served can be compared with it at any time. */
const SUMS = 'SHA256SUMS';
/** How many releases stay, the one that is served included. */
export const KEPT = 5;
/** Files whose name changes with what is in them: pages that readers have open still ask for those of the release before. */
const IMMUTABLE = ['_astro/**/*', 'search-index/*/*/*'];

const filesIn = (folder: string, pattern: string | string[] = ['**/*', '.well-known/*']): string[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const sumsOf = (folder: string): string => filesIn(folder).map((file) => `${sumOf(join(folder, file))}  ${file}\n`).join('');

/** The releases of a place, oldest first; names count up. */
const releasesIn = (place: string): string[] => (existsSync(join(place, 'releases')) ? readdirSync(join(place, 'releases')).filter((name) => /^\d{6}-/.test(name) && !name.endsWith('.part')).sort() : []);

/** The release that is served; `undefined` before the first. */
export function servedRelease(place: string): string | undefined {
  const link = join(place, 'current');
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link).split('/').at(-1) : undefined;
}

/** Makes a release the one that is served, in one step: a new link takes the place of the old one by renaming. */
function serve(place: string, name: string): void {
  const link = join(place, 'current.next');
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, join(place, 'current'));
}

/** @throws if a file of a release is missing, changed or too many. */
export function verifyRelease(place: string, name: string): void {
  const folder = join(place, 'releases', name, 'site');
  const told = new Map(readFileSync(join(place, 'releases', name, SUMS), 'utf8').split('\n').filter(Boolean).map((line) => [line.slice(66), line.slice(0, 64)]));
  const here = new Set(filesIn(folder));
  const wrong = [...told].filter(([file, sum]) => !here.has(file) || sumOf(join(folder, file)) !== sum).map(([file]) => file);
  if (wrong.length > 0) throw new Error(`The release ${name} is not whole: ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more files` : ''}.`);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * Puts a built site beside the releases of a place, verifies every file, and only then serves it. A run that is cut off
 * leaves the served release as it was.
 * @param site folder of a built site.
 * @param place folder on the server; nginx serves `current/site`.
 * @returns the name of the release.
 * @throws if there is no site, or what was written is not what was read.
 */
export function release(site: string, place: string): string {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site}. Run “npm run build” first.`);
  const sums = sumsOf(site);
  const before = servedRelease(place);
  const number = Number(releasesIn(place).at(-1)?.slice(0, 6) ?? 0) + 1;
  const name = `${String(number).padStart(6, '0')}-${createHash('sha256').update(sums).digest('hex').slice(0, 12)}`;
  const folder = join(place, 'releases', name);
  const part = `${folder}.part`;
  for (const left of existsSync(join(place, 'releases')) ? readdirSync(join(place, 'releases')) : []) if (left.endsWith('.part')) rmSync(join(place, 'releases', left), { recursive: true });
  mkdirSync(part, { recursive: true });
  for (const file of filesIn(site)) copy(join(site, file), join(part, 'site', file));
  writeFileSync(join(part, SUMS), sums);
  renameSync(part, folder);
  verifyRelease(place, name);
  if (before) keepOpenPagesWhole(join(place, 'releases', before, 'site'), join(folder, 'site'));
  serve(place, name);
  prune(place);
  return name;
}

/** A page that a reader has open asks for the script, the style and the index of its own release: they stay for one more. */
function keepOpenPagesWhole(before: string, after: string): void {
  for (const file of filesIn(before, IMMUTABLE)) {
    const target = join(after, file);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkSync(join(before, file), target);
  }
}

function prune(place: string): void {
  const served = servedRelease(place);
  for (const name of releasesIn(place).slice(0, -KEPT)) if (name !== served) rmSync(join(place, 'releases', name), { recursive: true });
}

/**
 * Serves the release before the one that is served.
 * @returns its name.
 * @throws if there is none, or it is not whole.
 */
export function rollBack(place: string): string {
  const served = servedRelease(place);
  const earlier = releasesIn(place).filter((name) => served !== undefined && name < served).at(-1);
  if (!earlier) throw new Error('There is no earlier release to go back to.');
  verifyRelease(place, earlier);
  serve(place, earlier);
  return earlier;
}
