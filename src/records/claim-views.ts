import { formatDate, formatEra, yearOf } from '#i18n/format.ts';
import { certaintyOf } from '#schema/claims.ts';
import { formatValue } from '#schema/value.ts';
import type { ClaimView } from '#text/reference.ts';
import { claimsOf, sourcesOf, type AnyRecord } from '#records/record.ts';

/** The number of a source in the list at the foot of a record's page, from 1. */
export function sourceNumber(record: AnyRecord, id: string): number {
  return sourcesOf(record).findIndex((source) => source.id === id) + 1;
}

/**
 * The claims of a record as its page shows them.
 * @param today the day of the edition: a re-check date before it is overdue.
 */
export function claimViews(record: AnyRecord, today: string): Map<string, ClaimView> {
  const sources = sourcesOf(record);
  return new Map(
    Object.entries(claimsOf(record)).map(([id, claim]) => {
      const value = formatValue(claim, record.locale);
      return [
        id,
        {
          id,
          certainty: certaintyOf(claim, sources),
          isDisputed: claim.disputes !== undefined,
          ...(value !== undefined && { value }),
          ...(claim.era && record.locale === 'ja' && { era: formatEra(String(claim.value)) }),
          sources: claim.sources.map((source) => ({ number: sourceNumber(record, source), id: source })),
          asOf: formatDate(claim.asOf, record.locale),
          year: yearOf(claim.asOf),
          ...(claim.recheckBy && {
            recheckBy: { day: claim.recheckBy, words: formatDate(claim.recheckBy, record.locale), isOverdue: claim.recheckBy < today },
          }),
        },
      ];
    }),
  );
}
