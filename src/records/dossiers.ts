import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';

/** Where the build puts the PDFs before the pages are made, from the root of the repository. */
export const DOSSIER_FOLDER = '.build/dossiers';
/** The list of them. */
export const DOSSIER_LIST = '.build/dossiers/list.json';

/** A PDF that the site offers. */
export interface DossierFile {
  /** Its address. */
  path: string;
  /** Its name in the folder. */
  file: string;
  bytes: number;
  /** What it was made from: the same gives the same file. */
  basis: string;
}

/** The PDFs of the last run by their addresses; none before the first build, so that `dev` works without them. */
export function dossierFiles(root = '.'): ReadonlyMap<string, DossierFile> {
  const list = join(root, DOSSIER_LIST);
  const files = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as DossierFile[]) : [];
  return new Map(files.map((file) => [file.path, file]));
}

/** Where a PDF lies, from the root of the repository. */
export const fileOf = ({ file }: DossierFile): string => join(DOSSIER_FOLDER, file);

/** The size of a file as readers are told it: «96 kB», «1,4 MB». */
export function sizeOf({ bytes }: DossierFile, locale: Locale): string {
  const isLarge = bytes >= 1e6;
  const size = isLarge ? Math.round(bytes / 1e5) / 10 : Math.max(1, Math.round(bytes / 1000));
  return `${formatNumber(size, locale)} ${isLarge ? 'MB' : 'kB'}`;
}
