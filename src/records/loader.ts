import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestOf, entryFiles, pathFrom } from '#records/entry-files.ts';
import { filesDigest } from '#records/files-digest.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/**
 * Loads a collection lean: the store keeps frontmatter, path and digest, never a body or HTML, which pages read and render
 * themselves. With every body in the store, half of the build time goes into the store (PERFORMANCE 4).
 * A file that does not fit the schema is reported and its last good state kept; a build is stopped before by the check.
 */
export function leanLoader(collection: CollectionName): Loader {
  return {
    name: `lean-${collection}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const version = versionOfReaders(root);
      // What was read by another version is read again.
      if (context.meta.get('readers') !== version) context.store.clear();
      context.meta.set('readers', version);
      const folder = join(root, 'content', collection);
      fill(context, collection, folder, root);
      context.watcher?.add(folder);
      const refill = (path: string) => {
        if (path.startsWith(folder)) fill(context, collection, folder, root);
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
    },
  };
}

/** Changes with whatever decides what the data of a file are. */
function versionOfReaders(root: string): string {
  return filesDigest(root, ['src/{schema,records}/*.ts', 'src/text/frontmatter.ts', 'package-lock.json']);
}

function fill({ store, logger }: LoaderContext, collection: CollectionName, folder: string, root: string): void {
  const seen = new Set<string>();
  for (const { id, file, read } of entryFiles(collection, folder)) {
    seen.add(id);
    const text = readFileSync(file, 'utf8');
    const digest = digestOf(text);
    if (store.get(id)?.digest === digest) continue;
    try {
      const data = read(text) as Record<string, unknown>;
      store.set({ id, data, digest, filePath: pathFrom(root, file) });
    } catch {
      // What was good before stays in the store. The check says what is wrong, in words and with its line.
      logger.error(`${pathFrom(root, file)} cannot be read as it is now: the check says why.`);
    }
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}
