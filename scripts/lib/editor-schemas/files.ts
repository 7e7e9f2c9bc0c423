import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { editorSchema } from './editor-schema.ts';

/** Where the schemas of text editors stand, from the root. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** One schema: its name, the files it is for, and what is in it. */
export interface EditorSchemaFile {
  /** `glossary`, `cities.original`, `translation`. */
  name: string;
  /** Files that it describes, from the root, with `*`. */
  files: string[];
  text: string;
}

const printed = (schema: unknown): string => `${JSON.stringify(schema, null, 1)}\n`;

function fileOf(name: string, files: string[], schema: Parameters<typeof editorSchema>[0]): EditorSchemaFile {
  return { name, files, text: printed(editorSchema(schema, `${files.join(', ')}; made by npm run schemas`)) };
}

function textSchemas(collection: CollectionName): EditorSchemaFile[] {
  const others = LOCALES.filter((locale) => locale !== ORIGINAL_LOCALE);
  const files = (locales: readonly Locale[]) => locales.map((locale) => `content/${collection}/*/index.${locale}.mdx`);
  return [
    fileOf(`${collection}.original`, files([ORIGINAL_LOCALE]), frontmatterSchema(collection, ORIGINAL_LOCALE)),
    fileOf(`${collection}.translation`, files(others), frontmatterSchema(collection, others[0]!)),
  ];
}

/** All schemas for text editors, made from the schemas of the check. */
export function editorSchemas(): EditorSchemaFile[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    COLLECTIONS[collection].storage === 'yaml' ? [fileOf(collection, [`content/${collection}/*.yaml`], dataRecordSchema(collection))] : textSchemas(collection),
  );
}
