import type { BibliographyFormat } from '#records/paths.ts';
import { citationBibTeX, citationCslItem, citationRis, type Citation } from '#open-data/citation.ts';

/** References to many pages as one file, in the order given. */
export const BIBLIOGRAPHIES: Record<BibliographyFormat, (citations: readonly Citation[]) => string> = {
  bib: (citations) => `${citations.map(citationBibTeX).join('\n\n')}\n`,
  ris: (citations) => citations.map(citationRis).join('\r\n'),
  'csl.json': (citations) => `${JSON.stringify(citations.map(citationCslItem), null, 1)}\n`,
};
