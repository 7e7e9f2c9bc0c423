import type { ContentModel, ContentRecord } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { claimsOf, itemsOf } from '../record-facts.ts';

/** The ids of the sources of a record that have an address. */
export const addressedSources = ({ facts }: ContentRecord): Set<string> =>
  new Set(itemsOf(facts?.data.sources).flatMap(({ id, url }) => (url === undefined ? [] : [String(id)])));

function checkRecord(record: ContentRecord): Problem[] {
  const { yaml, data } = record.facts!;
  return [
    ...itemsOf(data.sources).flatMap(({ id, url }, index) => (url === undefined && typeof id === 'string' ? [problem(yaml.place(['sources', index, 'id']), 'source-without-address', { id })] : [])),
    ...[...claimsOf(record)].filter(([, claim]) => claim.toConfirm === true).map(([id]) => problem(yaml.place(['claims', id, 'toConfirm']), 'claim-to-confirm', { id })),
  ];
}

/** What the record itself says is not yet certain: sources without an address, claims to be confirmed. */
export function warnOfSources({ records }: ContentModel): Problem[] {
  return records.filter(({ facts }) => facts).flatMap(checkRecord);
}
