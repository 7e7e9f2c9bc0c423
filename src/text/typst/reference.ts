import { CERTAINTY_SIGN, type ClaimView } from '#text/reference.ts';
import type { Reference } from '#text/typst/nodes.ts';

/** The name of the place of a source in a dossier. */
export const sourceLabel = (record: string, source: string) => `${record}/source/${source}`;

/**
 * The reference behind the words of a claim, with the signs of the page.
 * @param record path of the record, which keeps its sources apart from those of other records in the same dossier.
 */
export function referenceNode(claim: ClaimView, record: string): Reference {
  const signs = [CERTAINTY_SIGN[claim.certainty], claim.isDisputed ? '≠' : '', claim.recheckBy ? '⟳' : ''].join('');
  return {
    kind: 'reference',
    sources: claim.sources.map(({ number, id }) => ({ number: String(number), label: sourceLabel(record, id) })),
    year: claim.year,
    signs,
    isOverdue: claim.recheckBy?.isOverdue ?? false,
  };
}
