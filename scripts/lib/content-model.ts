import { join } from 'node:path';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { readTree, type TreeFile } from './content-tree.ts';
import { readFileText } from './file-text.ts';
import { type Place, problem, type Problem } from './problem.ts';
import { readRecordFile, type Reading, yamlOf } from './reading.ts';
import { ReadingCache } from './reading-cache.ts';
import type { TextSource } from './text-source.ts';
import type { FieldPath, YamlSource } from './yaml-source.ts';

/** A group of fields. */
export type Data = Record<string, unknown>;

/** A file whose text was read, as it stands on the disk. */
export interface ReadFile extends TreeFile {
  text: string;
  /** The data of its YAML; `undefined` if that cannot be read. */
  data: unknown;
  /** Where the data stand. */
  yaml: YamlSource;
}

/** The words of a record in one language. */
export interface Version {
  locale: Locale;
  file: string;
  yaml: YamlSource;
  /** Where the words stand in the YAML: at the top of an MDX file, in a block of a data record. */
  at: FieldPath;
  /** Absent if the file cannot be read. */
  words?: Data;
  /** The text with its claims, if this version has one. */
  body?: TextSource;
  /** The field in which the text stands, if it is not the body of the file. */
  bodyField?: string;
}

/** One record of `content/`, with what is known of each of its languages. */
export interface ContentRecord {
  collection: CollectionName;
  slug: string;
  /** The file that holds or should hold the facts. */
  file: string;
  /** The YAML and the data of the facts; absent if there is no original or it cannot be read. */
  facts?: { yaml: YamlSource; data: Data };
  versions: Version[];
}

/** All of `content/`, read once: what the checks work on. */
export interface ContentModel {
  root: string;
  tree: TreeFile[];
  files: ReadFile[];
  records: ContentRecord[];
  /** What went wrong while reading. */
  problems: Problem[];
}

/** Tells whether a value is a group of fields. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of something in the text of a version. */
export function inText(version: Version, { line, column }: { line: number; column: number }): Place {
  return { file: version.file, line, column, field: version.bodyField };
}

const dataOf = (value: unknown): Data | undefined => (isData(value) ? value : undefined);

/** The languages of a data record: the blocks `it:`, `en:`, `ja:` that it has. */
function versionsIn({ file, yaml, data }: ReadFile, { descriptions }: Reading): Version[] {
  return LOCALES.flatMap((locale): Version[] => {
    const words = dataOf(dataOf(data)?.[locale]);
    if (!words) return [];
    const body = descriptions?.[locale];
    return [{ locale, file, yaml, at: [locale], words, ...(body && { body, bodyField: `${locale}.description` }) }];
  });
}

/** Puts what a file says into its record. */
function addTo(record: ContentRecord, file: ReadFile, reading: Reading): void {
  const data = dataOf(file.data);
  if (data && (file.kind === 'yaml' || file.locale === ORIGINAL_LOCALE)) record.facts = { yaml: file.yaml, data };
  if (file.kind === 'yaml') record.versions.push(...versionsIn(file, reading));
  else if (file.locale) record.versions.push({ locale: file.locale, file: file.file, yaml: file.yaml, at: [], words: data, body: reading.body });
}

/**
 * Reads `content/` under a root folder. Nothing is thrown for what an editor wrote: it becomes a problem.
 * @param root what is read is kept in its `.build/`, which makes the next run faster.
 */
export function readContent(root: string): ContentModel {
  const cache = new ReadingCache(join(root, '.build', 'check-readings.bin'));
  const { files: tree, problems } = readTree(root);
  const files: ReadFile[] = [];
  const records = new Map<string, ContentRecord>();
  for (const entry of tree) {
    const { collection, slug, kind } = entry;
    if (kind === 'picture') continue;
    const key = `${collection}/${slug}`;
    const original = kind === 'yaml' ? entry.file : `content/${key}/index.${ORIGINAL_LOCALE}.mdx`;
    const record = records.get(key) ?? { collection, slug, file: original, versions: [] };
    records.set(key, record);

    const read = readFileText(root, entry.file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { text } = read;
    const reading = cache.get(entry.file, text, () => readRecordFile(entry.file, kind, text));
    const file: ReadFile = { ...entry, text, data: reading.data, yaml: yamlOf(entry.file, kind, text) };
    problems.push(...reading.problems);
    if (reading.isRead && !isData(reading.data)) problems.push(problem({ file: entry.file, line: 1, column: 1 }, 'not-fields', {}));
    files.push(file);
    addTo(record, file, reading);
  }
  cache.save();
  return { root, tree, files, records: [...records.values()], problems };
}
