import { readLedger, type Ledger } from '#open-data/ledger.ts';
import type { Publication } from '#open-data/publication.ts';
import { editionOf, type Library } from '#records/library.ts';
import { publicationOf } from '#records/publication.ts';
import { SITE_URL } from '#records/site-url.ts';
import { revisionsOfToday, type RevisionOf } from './revision-of.ts';

/** What data files are made from. */
export interface Basis {
  library: Library;
  /** The day on which the content was last checked. */
  edition: string;
  ledger: Ledger;
  revision: RevisionOf;
  publication: Publication;
  site: URL;
  /** Folder of the repository. */
  root: string;
}

/**
 * Gathers what data files are made from. Whatever they remember while they are made is forgotten with it: at ten times the content
 * that is as much as all records.
 * @param root folder of the repository.
 */
export function basisOf(library: Library, root: string): Basis {
  return {
    library,
    edition: editionOf(library),
    ledger: readLedger(root),
    revision: revisionsOfToday(root),
    publication: publicationOf(library, root),
    site: new URL(SITE_URL),
    root,
  };
}
