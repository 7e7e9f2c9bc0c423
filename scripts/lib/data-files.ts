import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from '#data-files/all-files.ts';
import { basisOf } from '#data-files/basis.ts';
import { keepDataFacts } from '#data-files/facts.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { partOf } from '#records/paths.ts';
import { KeptFiles } from './kept-files.ts';

/** The files of data of a site, made and not yet in their places. */
export interface MadeFiles {
  count: number;
  /** Puts them into a site. */
  putInto: (out: string) => void;
}

/**
 * Makes every file of data that the site offers, and what pages tell of them.
 * @param root folder of the repository.
 * @param library its records.
 * @param part the language whose files are made; all if absent.
 */
export function makeDataFiles(root: string, library: Library, part?: Locale): MadeFiles {
  const kept = new KeptFiles(join(root, '.build', 'data-files'));
  const basis = basisOf(library, root);
  keepDataFacts(basis);
  const wanted = dataFiles(basis).filter(({ path }) => !part || partOf(path) === part);
  const names = wanted.map(({ path, text }) => [path, kept.put(Buffer.from(text()))] as const);
  kept.removeOthers();
  return {
    count: names.length,
    putInto(out) {
      for (const folder of new Set(names.map(([path]) => dirname(join(out, path))))) mkdirSync(folder, { recursive: true });
      for (const [path, name] of names) kept.putInto(join(out, path), name);
    },
  };
}
