import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { columnsOf, type Column } from '#open-data/columns.ts';
import { csvFile } from '#open-data/csv.ts';
import { collectionGraph } from '#open-data/collection-graph.ts';
import { geoJson, PLACED_COLLECTIONS } from '#open-data/geo-json.ts';
import type { Fields } from '#open-data/public-form.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE, PUBLISHER } from '#open-data/publisher.ts';
import { CLAIM_MEMBERS, HEAD_MEMBERS, rowMembers, SOURCE_MEMBERS } from '#open-data/row-members.ts';
import { rowOf, type Row } from '#open-data/row.ts';
import { openDataWords } from '#open-data/words.ts';
import { datasetPath, datasetSchemaPath } from '#records/paths.ts';
import { COLLECTION_NAMES, isCollectionName, type CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';

/** The tables in which all claims and all sources stand, one a line. */
export const TABLE_NAMES = ['claims', 'sources'] as const;
export type TableName = (typeof TABLE_NAMES)[number];
export type DatasetName = CollectionName | TableName;

/** Every dataset, in the order in which they are listed. */
export const DATASET_NAMES: readonly DatasetName[] = [...COLLECTION_NAMES, ...TABLE_NAMES];

export const FORMATS = ['json', 'csv', 'jsonld', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** How a format is called, sent, and named in the authority table of file types of the EU. */
export const FORMAT_FACTS: Record<Format, { name: string; mediaType: string; fileType: string }> = {
  json: { name: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  csv: { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  jsonld: { name: 'JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  geojson: { name: 'GeoJSON', mediaType: 'application/geo+json', fileType: 'GEOJSON' },
};

/** The formats in which a dataset is published. */
export function formatsOf(name: DatasetName): readonly Format[] {
  if (!isCollectionName(name)) return ['csv'];
  return FORMATS.filter((format) => format !== 'geojson' || (PLACED_COLLECTIONS as readonly string[]).includes(name));
}

/** What a dataset is called and what it holds. */
export function datasetWords(name: DatasetName, locale: Locale): { title: string; description: string } {
  if (!isCollectionName(name)) return openDataWords(locale).datasets[name];
  const { plural, intro } = labelsIn(locale).collections[name];
  return { title: plural, description: intro };
}

/** A file of a dataset. */
export interface DatasetFile {
  name: DatasetName;
  locale: Locale;
  format: Format;
  /** Its address on the site. */
  path: string;
}

/** Every file of every dataset, or of one in one language. */
export function datasetFiles(names: readonly DatasetName[] = DATASET_NAMES, locales: readonly Locale[] = LOCALES): DatasetFile[] {
  return names.flatMap((name) => locales.flatMap((locale) => formatsOf(name).map((format) => ({ name, locale, format, path: datasetPath(locale, name, format) }))));
}

const columnsByName = new Map<DatasetName, readonly Column[]>();

/** The columns of the CSV file of a dataset. */
export function datasetColumns(name: DatasetName): readonly Column[] {
  let columns = columnsByName.get(name);
  if (!columns) {
    const members = isCollectionName(name) ? rowMembers(name) : [...HEAD_MEMBERS.map((one) => ({ ...one, key: `record.${one.key}` })), ...(name === 'claims' ? CLAIM_MEMBERS : SOURCE_MEMBERS)];
    columnsByName.set(name, (columns = columnsOf(members)));
  }
  return columns;
}

interface Made {
  text: string;
  bytes: number;
  sha256: string;
  rows: number;
}

interface Memory {
  rows: Map<string, readonly Row[]>;
  files: Map<string, Made>;
}

// The page, the catalogue and the files themselves ask for the same: each is made once for a publication.
const memories = new WeakMap<Publication, Memory>();

function memoryOf(publication: Publication): Memory {
  let memory = memories.get(publication);
  if (!memory) memories.set(publication, (memory = { rows: new Map(), files: new Map() }));
  return memory;
}

function collectionRows(name: CollectionName, locale: Locale, publication: Publication): readonly Row[] {
  const { rows } = memoryOf(publication);
  const key = `${locale}/${name}`;
  let made = rows.get(key);
  if (!made) rows.set(key, (made = publication.records(name, locale).map((record) => rowOf(record, publication))));
  return made;
}

/** The lines of the tables of claims and sources: the head of the row, then the claim or the source. */
function tableRows(name: TableName, locale: Locale, publication: Publication): Fields[] {
  return COLLECTION_NAMES.flatMap((collection) => collectionRows(collection, locale, publication)).flatMap((row) => {
    const head = Object.fromEntries(HEAD_MEMBERS.map(({ key }) => [`record.${key}`, row[key]!]));
    return (row[name] as Fields[]).map((item) => ({ ...head, ...item }));
  });
}

/** The rows of a dataset in a language, in the order of its list. */
export function datasetRows(name: DatasetName, locale: Locale, publication: Publication): readonly Fields[] {
  return isCollectionName(name) ? collectionRows(name, locale, publication) : tableRows(name, locale, publication);
}

/** One row a line, so that two versions of a file can be compared line by line. */
function jsonFile(name: CollectionName, locale: Locale, publication: Publication): string {
  const rows = collectionRows(name, locale, publication);
  const { title, description } = datasetWords(name, locale);
  const head = {
    $schema: new URL(datasetSchemaPath(name), publication.site).href,
    title,
    description,
    collection: name,
    language: locale,
    url: new URL(datasetPath(locale, name, 'json'), publication.site).href,
    licence: LICENCE.url,
    publisher: PUBLISHER.names[locale],
    edition: publication.edition,
    count: rows.length,
  };
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

function write({ name, locale, format }: DatasetFile, publication: Publication): string {
  if (!isCollectionName(name) || format === 'csv') return csvFile(datasetColumns(name), datasetRows(name, locale, publication));
  if (format === 'json') return jsonFile(name, locale, publication);
  const value = format === 'geojson' ? geoJson(collectionRows(name, locale, publication), name, locale, publication) : collectionGraph(name, locale, publication);
  return `${JSON.stringify(value)}\n`;
}

/** The content of a file with its size, its checksum and the number of its rows: what the page and the catalogue tell of it. */
export function makeFile(file: DatasetFile, publication: Publication): Made {
  const { files } = memoryOf(publication);
  let made = files.get(file.path);
  if (!made) {
    const text = write(file, publication);
    const rows = file.format === 'geojson' ? text.split('"type":"Feature"').length - 1 : datasetRows(file.name, file.locale, publication).length;
    files.set(file.path, (made = { text, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex'), rows }));
  }
  return made;
}
