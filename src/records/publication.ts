import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';
import { formatValue } from '#schema/value.ts';
import { editionOf, findIn, type Library } from '#records/library.ts';
import { sortRecords } from '#records/order.ts';
import { claimsOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { SITE_URL } from '#records/site-url.ts';
import { statementsOf } from '#records/statements.ts';
import { textOf } from '#records/text-of.ts';

/**
 * What the exports of `src/open-data/` ask of the records, answered from a library. Each text is parsed once.
 * @param root folder of the repository, where the texts are read.
 */
export function publicationOf(library: Library, root = '.') {
  const edition = editionOf(library);
  const statements = new Map<AnyRecord, ReadonlyMap<string, string>>();
  return {
    edition,
    site: new URL(SITE_URL),
    records: (collection: CollectionName, locale: Locale): readonly AnyRecord[] =>
      sortRecords(library.all.filter((record) => record.collection === collection && record.locale === locale), locale),
    find: (path: RecordPath, locale: Locale): AnyRecord | undefined => findIn(library, path, locale),
    statements(record: AnyRecord): ReadonlyMap<string, string> {
      let own = statements.get(record);
      if (!own) {
        const values = new Map(Object.entries(claimsOf(record)).map(([id, claim]) => [id, { value: formatValue(claim, record.locale) }]));
        statements.set(record, (own = statementsOf(record, labelsIn(record.locale), values, textOf(record, root))));
      }
      return own;
    },
  };
}
