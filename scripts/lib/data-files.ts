import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from '#data-files/all-files.ts';
import { basisOf } from '#data-files/basis.ts';
import { keepDataFacts } from '#data-files/facts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { partOf } from '#records/paths.ts';

/** A file that is made and not yet in its place. */
interface MadeFile {
  /** Its address. */
  path: string;
  file: string;
}

/**
 * Makes every file of data that the site offers, and what pages tell of them. They are written into one folder and moved into
 * place later: ext4 takes ten times as long for a new file in each of a thousand new folders as for a thousand in one.
 * @param root folder of the repository.
 * @param library its records.
 * @param part the language whose files are made; all if absent.
 */
export function makeDataFiles(root: string, library: Library, part?: Locale): MadeFile[] {
  const folder = join(root, '.build', 'data-files');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const basis = basisOf(library, root);
  keepDataFacts(basis);
  const wanted = dataFiles(basis).filter(({ path }) => !part || partOf(path) === part);
  return wanted.map(({ path, text }, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, text());
    return { path, file };
  });
}

/**
 * Moves the files of data into a site.
 * @param out folder of the site.
 * @returns how many.
 */
export function putDataFiles(files: readonly MadeFile[], out: string): number {
  const folders = new Set<string>();
  for (const { path, file } of files) {
    const place = join(out, path);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(file, place);
  }
  return files.length;
}
