import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';

/** A picture of a record: its file, and its path below `/media/`. */
export interface RecordImage {
  file: string;
  path: string;
}

/** All pictures that stand beside texts, sorted. Paths are from the root of the repository, where builds run. */
export function recordImages(): RecordImage[] {
  return COLLECTION_NAMES.filter((name) => COLLECTIONS[name].storage === 'mdx').flatMap((collection) => {
    const folder = join('content', collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: slug }) =>
        readdirSync(join(folder, slug))
          .filter((file) => /\.(?:svg|png|jpe?g|webp|avif)$/.test(file))
          .map((file) => ({ file: join(folder, slug, file), path: `${collection}/${slug}/${file}` })),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}
