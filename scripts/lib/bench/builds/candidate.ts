import type { Locale } from '#i18n/locales.ts';
import type { SyntheticRecord } from '../synthetic.ts';
import type { Command } from './measured-run.ts';
import type { About } from './run-log.ts';

/** A site that is built again and again to be measured. */
export interface Candidate {
  id: string;
  about: About;
  command: Command;
  /** Folder of the built site. */
  out: string;
  /** Removes the built site and whatever is kept from build to build. */
  clean(): void;
  /** The file that is changed: a page in Italian. */
  changed: string;
  /** Address of the page of a record. */
  address(record: Pick<SyntheticRecord, 'collection' | 'slug'>, locale: Locale): string;
  /** Removes what must not stay after the measure. */
  remove(): void;
}
