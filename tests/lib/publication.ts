import type { Publication } from '#open-data/publication.ts';
import { readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { publicationOf } from '#records/publication.ts';
import { root } from './imports.ts';

/** The records read without Astro, and what is published of them: what the built files are compared with. */
export function readPublication(): { library: Library; publication: Publication } {
  const library = readLibrary(root);
  return { library, publication: publicationOf(library, root) };
}
