import type { Locale } from '#i18n/locales.ts';
import type { Command } from '../builds/measured-run.ts';
import type { SyntheticRecord } from '../synthetic.ts';

/** Another site generator that builds the same text. */
export interface Peer {
  name: string;
  /** What npm installs, in exact versions; nothing for a program that is looked for on the machine. */
  packages: Readonly<Record<string, string>>;
  /** Configuration and pages, by their names in the folder of the site. */
  files(records: readonly SyntheticRecord[]): [string, string][];
  /** The page of a record in that folder. */
  page(record: Pick<SyntheticRecord, 'collection' | 'slug'>, locale: Locale): string;
  /**
   * What builds the site into `dist`.
   * @throws one sentence if the program is not there.
   */
  command(folder: string): Pick<Command, 'command' | 'args'> & { env?: NodeJS.ProcessEnv };
  /** What it keeps from build to build, in the folder; `dist` is one of them anyway. */
  caches: readonly string[];
  /** Folders of pages, emptied before the files are written. */
  contents: readonly string[];
  /** Address of the page of a record. */
  address(record: Pick<SyntheticRecord, 'collection' | 'slug'>, locale: Locale): string;
  /** What its search is, for the table. */
  search: string;
}

/** The page that is changed and looked at: the first practice. */
export const SEEN_RECORD = { collection: 'good-practices', slug: 'practice-1' } as const;
