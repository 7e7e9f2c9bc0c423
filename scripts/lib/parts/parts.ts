import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { inEach } from '../build/words.ts';
import { BuildFault } from '../build-fault.ts';
import { joinSitemaps } from './sitemaps.ts';

/** Where the parts of a site wait for each other, from the root of the repository. */
export const PARTS_FOLDER = '.build/parts';

/** A part on disk: its files in `site/`, and here what they were made from and how many they are. */
const LABEL = 'part.json';

interface Label {
  digest: string;
  files: number;
}

const filesIn = (site: string): string[] =>
  globSync(['**/*', '**/.*/**/*'], { cwd: site }).filter((file) => statSync(join(site, file)).isFile()).map((file) => file.replaceAll('\\', '/'));

/**
 * Puts a part of a site where `joinParts` looks for it.
 * @param site folder of the part, which is moved.
 * @param digest of the sources.
 * @returns how many pages it has.
 */
export function keepPart(root: string, part: Locale, site: string, digest: string): number {
  const folder = join(root, PARTS_FOLDER, part);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  renameSync(site, join(folder, 'site'));
  const files = filesIn(join(folder, 'site'));
  writeFileSync(join(folder, LABEL), JSON.stringify({ digest, files: files.length } satisfies Label));
  return files.filter((file) => file.endsWith('.html')).length;
}

function assertTogether(folder: string, digest: string): void {
  for (const locale of LOCALES) {
    const label = join(folder, locale, LABEL);
    if (!existsSync(label)) throw new BuildFault(inEach((words) => words.noPart(locale)));
    const made = JSON.parse(readFileSync(label, 'utf8')) as Label;
    if (made.digest !== digest) throw new BuildFault(inEach((words) => words.otherPart(locale)));
    // On the way from another machine files get lost.
    const found = filesIn(join(folder, locale, 'site')).length;
    if (found !== made.files) throw new BuildFault(inEach((words) => words.partNotWhole(locale, found, made.files)));
  }
}

const isSitemap = (file: string) => /^sitemap-\d+\.xml$/.test(file);

/** Puts a file of a part into the whole. Style sheets, scripts and fonts are in every part, and the same there. */
function put(file: string, from: string, out: string): void {
  const [source, target] = [join(from, file), join(out, file)];
  if (existsSync(target)) {
    if (!readFileSync(source).equals(readFileSync(target))) throw new BuildFault(inEach((words) => words.partsDisagree(file)));
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target);
}

/**
 * Puts the parts of a site together.
 * @param folder in which each part lies under the name of its language.
 * @param out folder for the whole site; emptied first.
 * @param digest of the sources that all parts must have been made from.
 * @throws {BuildFault} if a part is missing, lacks files, was made from other sources, or two parts have different files at one address.
 */
export function joinParts(folder: string, out: string, digest: string): void {
  assertTogether(folder, digest);
  rmSync(out, { recursive: true, force: true });
  const sitemaps = new Map<string, string[]>();
  for (const locale of LOCALES) {
    const from = join(folder, locale, 'site');
    for (const file of filesIn(from)) {
      if (isSitemap(file)) sitemaps.set(file, [...(sitemaps.get(file) ?? []), readFileSync(join(from, file), 'utf8')]);
      else put(file, from, out);
    }
  }
  for (const [file, texts] of sitemaps) writeFileSync(join(out, file), joinSitemaps(texts));
}
