import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { editorSchemas } from './files.ts';

/**
 * Text editors do not apply YAML schemas to the fields at the head of an MDX file; the Astro extension does
 * (`astro.content-intellisense`), for the files that `.astro/collections/collections.json` names, each with a schema beside it.
 * Astro writes that list only for collections with a schema of its own; ours are loaded lean, so we write it.
 * What is written bears the addresses of files on this machine: it is never committed.
 * Format: `@astrojs/language-server`, nodeServer.js and plugins/yaml.js.
 */
export function writeFrontmatterIndex(root: string): void {
  const folder = join(root, '.astro', 'collections');
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas().filter(({ name }) => name.includes('.'));
  const entries: Record<string, string> = {};
  for (const collection of COLLECTION_NAMES.filter((name) => COLLECTIONS[name].storage === 'mdx')) {
    for (const slug of slugsIn(join(root, 'content', collection))) {
      // Languages that are not there yet are listed too: a file is known before it is written.
      for (const locale of LOCALES) {
        const address = pathToFileURL(join(root, 'content', collection, slug, `index.${locale}.mdx`)).href;
        entries[decodeURIComponent(address).toLowerCase()] = `${collection}.${locale === ORIGINAL_LOCALE ? 'original' : 'translation'}`;
      }
    }
  }
  for (const { name, text } of schemas) writeFileSync(join(folder, `${name}.schema.json`), text);
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify({ collections: schemas.map(({ name }) => ({ hasSchema: true, name })), entries }, null, 1)}\n`);
}

function slugsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  } catch {
    return [];
  }
}
