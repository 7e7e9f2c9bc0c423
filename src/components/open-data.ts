import type { Links } from '#records/links.ts';
import { publicationOf } from '#records/publication.ts';
import type { Publication } from '#open-data/publication.ts';

const known = new WeakMap<Links, Publication>();

/** What is published, once for each reading of the records: rows, sizes and checksums are made from it only once. */
export function publicationFrom(links: Links): Publication {
  let publication = known.get(links);
  if (!publication) known.set(links, (publication = publicationOf(links.library)));
  return publication;
}
