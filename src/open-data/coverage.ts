import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { DatasetName } from '#open-data/datasets.ts';
import type { Publication } from '#open-data/publication.ts';
import { claimsOf, sourcesOf, type AnyRecord } from '#records/record.ts';
import { COLLECTION_NAMES, isCollectionName } from '#schema/collection-names.ts';

/** Which time a dataset covers, and when its records were last checked. */
export interface Coverage {
  checkedOn: string;
  start?: string;
  end?: string;
}

const dayOf = (moment: string) => moment.slice(0, 10);

/** The times that a record tells of; none for records that stand outside time, as a term does. */
function timesOf(record: AnyRecord): string[] {
  const periods = 'period' in record.facts && record.facts.period ? [record.facts.period.start, record.facts.period.end] : [];
  const when = record.collection === 'events' ? [record.facts.when.start, record.facts.when.end] : [];
  return [...periods, ...when].flatMap((moment) => (moment ? [dayOf(moment)] : []));
}

/** The earliest and the latest of dates of unlike exactness: a year counts as its first day, and its end as its last. */
function spanOf(dates: readonly string[]): { start?: string; end?: string } {
  const start = dates.toSorted((a, b) => a.localeCompare(b, 'en'))[0];
  const end = dates.toSorted((a, b) => `${b}~`.localeCompare(`${a}~`, 'en'))[0];
  return { ...(start && { start }), ...(end && { end }) };
}

/** Reads the coverage of a dataset off its records. */
export function coverageOf(name: DatasetName, publication: Publication): Coverage {
  const records = (isCollectionName(name) ? [name] : COLLECTION_NAMES).flatMap((collection) => publication.records(collection, ORIGINAL_LOCALE));
  const checkedOn = records.reduce((newest, record) => (record.checkedOn > newest ? record.checkedOn : newest), '') || publication.edition;
  const dates = isCollectionName(name)
    ? records.flatMap(timesOf)
    : records.flatMap((record) => (name === 'claims' ? Object.values(claimsOf(record)).map(({ asOf }) => asOf) : sourcesOf(record).flatMap(({ date }) => date ?? [])));
  return { checkedOn, ...spanOf(dates) };
}
