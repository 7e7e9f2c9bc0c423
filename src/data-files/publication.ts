import type { Publication } from '#open-data/publication.ts';
import type { Library } from '#records/library.ts';
import { publicationOf } from '#records/publication.ts';

const known = new WeakMap<Library, Publication>();

/**
 * What is published, once for each reading of the records: rows, sizes and checksums are made from it only once.
 * @param root folder of the repository.
 */
export function publicationFrom(library: Library, root = '.'): Publication {
  let publication = known.get(library);
  if (!publication) known.set(library, (publication = publicationOf(library, root)));
  return publication;
}
