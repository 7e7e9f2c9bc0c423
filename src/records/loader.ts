import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { LOCALES } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';

interface EntryFile {
  id: string;
  file: string;
  read: (text: string) => unknown;
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

const isRecordName = (name: string) => !name.startsWith('.') && !name.startsWith('_');

/** The entry files of a collection: one per record and language for MDX, one per record for YAML. Sorted. */
function entryFiles(collection: CollectionName, folder: string): EntryFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(isRecordName).sort();
  if (COLLECTIONS[collection].storage === 'yaml') {
    return names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        id: name.slice(0, -'.yaml'.length),
        file: join(folder, name),
        read: (text) => dataRecordSchema(collection).parse(parseYaml(text)),
      }));
  }
  return names.flatMap((slug) =>
    LOCALES.map((locale) => ({
      id: `${slug}/${locale}`,
      file: join(folder, slug, `index.${locale}.mdx`),
      read: (text: string) => frontmatterSchema(collection, locale).parse(parseYaml(splitFrontmatter(text)?.yaml ?? '')),
    })).filter(({ file }) => existsSync(file)),
  );
}

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

function fill({ store, logger }: LoaderContext, collection: CollectionName, folder: string, root: string): void {
  const seen = new Set<string>();
  for (const { id, file, read } of entryFiles(collection, folder)) {
    seen.add(id);
    const text = readFileSync(file, 'utf8');
    try {
      const data = read(text) as Record<string, unknown>;
      store.set({ id, data, digest: digestOf(text), filePath: relative(root, file).replaceAll('\\', '/') });
    } catch {
      // What was good before stays in the store. The check says what is wrong, in words and with its line.
      logger.error(`${relative(root, file)} cannot be read as it is now: the check says why.`);
    }
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}
