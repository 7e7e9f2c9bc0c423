// `npm run schemas`: what VS Code knows of our fields, made again from the schemas of the check.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editorSchemas, SCHEMA_FOLDER } from './lib/editor-schemas/files.ts';
import { writeFrontmatterIndex } from './lib/editor-schemas/frontmatter-index.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, SCHEMA_FOLDER);
const schemas = editorSchemas();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!schemas.some((schema) => `${schema.name}.json` === name)) rmSync(join(folder, name));
for (const { name, text } of schemas) writeFileSync(join(folder, `${name}.json`), text);
writeFrontmatterIndex(root);
for (const { name, files } of schemas) console.log(`${SCHEMA_FOLDER}/${name}.json  ${files.join(', ')}`);
