import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { AnyRecord, RecordPath } from '#records/record.ts';

/** What is published, as the exports see it: the records, and what the pages say of them. Who reads the files is no matter. */
export interface Publication {
  /** The day on which the content was last checked: the date of every dataset. */
  edition: string;
  /** The records of a collection that are written in a language, in the order in which its list shows them. */
  records(collection: CollectionName, locale: Locale): readonly AnyRecord[];
  /** A record for readers of a language: in that language, or in the original where it is not yet translated. */
  find(path: RecordPath, locale: Locale): AnyRecord | undefined;
  /** The claims of a record in words, by id, as the table on its page gives them. */
  statements(record: AnyRecord): ReadonlyMap<string, string>;
  /** The public address of the site. */
  site: URL;
}
