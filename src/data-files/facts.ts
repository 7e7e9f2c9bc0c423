import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';
import { DATASET_NAMES, datasetFiles, makeFile } from '#open-data/datasets.ts';
import { dictionaryOf, type Entry } from '#open-data/dictionary.ts';
import type { Completeness } from '#open-data/submissions/submission.ts';
import type { Library } from '#records/library.ts';
import { basisOf, type Basis } from './basis.ts';
import { practicesInEnglish, submissionsOf } from './submissions.ts';

/** What pages tell of files of data. */
export interface DataFacts {
  /** How many rows and bytes each file of a dataset has, by its address. */
  datasets: Record<string, { rows: number; bytes: number }>;
  /** The dictionary of each dataset in each language. */
  dictionaries: Record<string, Record<string, readonly Entry[]>>;
  /** How far each good practice that is written in English answers the forms, in their order, by its slug. */
  submissions: Record<string, readonly Completeness[]>;
}

/** Where the build leaves them for the pages, from the root of the repository. */
const FACTS_FILE = '.build/data-facts.json';

// Sorted: Astro hands out its entries in an order of its own.
const keyOf = ({ all }: Library): string => createHash('sha256').update(all.map(({ file, locale, digest }) => `${file} ${locale} ${digest}`).sort().join('\n')).digest('base64url');

/** Reckons what pages tell of files of data. It makes most of the files for it, and they remember that. */
export function dataFactsOf(basis: Basis): DataFacts {
  return {
    datasets: Object.fromEntries(datasetFiles().map((file) => {
      const { rows, bytes } = makeFile(file, basis.publication);
      return [file.path, { rows, bytes }];
    })),
    dictionaries: Object.fromEntries(DATASET_NAMES.map((name) => [name, Object.fromEntries(LOCALES.map((locale) => [locale, dictionaryOf(name, locale, basis.publication)]))])),
    submissions: Object.fromEntries(practicesInEnglish(basis.library).map((practice) => [practice.slug, submissionsOf(practice, basis).filled.map(({ completeness }) => completeness)])),
  };
}

/** Leaves the facts for the pages of the same content, which would make all files again for them. */
export function keepDataFacts(basis: Basis): void {
  const file = join(basis.root, FACTS_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify({ key: keyOf(basis.library), facts: dataFactsOf(basis) }));
  renameSync(`${file}.part`, file);
}

const known = new WeakMap<Library, DataFacts>();

/**
 * The facts about the files of data, as the build has left them for this content; reckoned now where it has not, as in `dev`.
 * @param root folder of the repository.
 */
export function dataFacts(library: Library, root = '.'): DataFacts {
  let facts = known.get(library);
  if (!facts) known.set(library, (facts = keptFacts(library, root) ?? dataFactsOf(basisOf(library, root))));
  return facts;
}

function keptFacts(library: Library, root: string): DataFacts | undefined {
  const file = join(root, FACTS_FILE);
  if (!existsSync(file)) return undefined;
  const { key, facts } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; facts: DataFacts };
  return key === keyOf(library) ? facts : undefined;
}
