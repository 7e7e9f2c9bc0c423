import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { datasetColumns, datasetFiles, DATASET_NAMES, formatsOf, makeFile } from '#open-data/datasets.ts';
import { dictionaryOf } from '#open-data/dictionary.ts';
import type { Publication } from '#open-data/publication.ts';
import { readLibrary } from '#records/entry-files.ts';
import { publicationOf } from '#records/publication.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';

const publication: Publication = publicationOf(readLibrary('tests/fixtures'), 'tests/fixtures');

describe('makeFile', () => {
  it.each(datasetFiles(DATASET_NAMES, ['ja']))('writes $path, also where the collection has no record', (file) => {
    const { text, bytes, rows } = makeFile(file, publication);
    expect(bytes).toBe(Buffer.byteLength(text));
    if (file.format === 'csv') return expect((parse(text, { bom: true, columns: true }) as object[]).length).toBe(rows);
    const value = JSON.parse(text) as { rows?: unknown[]; features?: unknown[] };
    if (file.format === 'json') expect(value.rows?.length).toBe(rows);
    if (file.format === 'geojson') expect(value.features?.length).toBe(rows);
  });

  it('makes the same file twice from records that were read twice', () => {
    const again: Publication = publicationOf(readLibrary('tests/fixtures'), 'tests/fixtures');
    for (const file of datasetFiles()) expect(makeFile(file, again).sha256).toBe(makeFile(file, publication).sha256);
  });

  it('has a line for each statement and each source of each record', () => {
    const records = COLLECTION_NAMES.flatMap((name) => publication.records(name, 'it'));
    const count = (name: 'claims' | 'sources') => makeFile({ name, locale: 'it', format: 'csv', path: `/it/open-data/${name}.csv` }, publication).rows;
    expect(count('claims')).toBe(records.reduce((sum, { facts }) => sum + Object.keys(facts.claims).length, 0));
    expect(count('sources')).toBe(records.reduce((sum, { facts }) => sum + facts.sources.length, 0));
  });
});

describe('formatsOf', () => {
  it('gives GeoJSON to what may have a position, and a table to what is only a table', () => {
    expect(formatsOf('cities')).toContain('geojson');
    expect(formatsOf('glossary')).not.toContain('geojson');
    expect(formatsOf('claims')).toEqual(['csv']);
  });
});

describe('dictionaryOf', () => {
  it.each(LOCALES)('holds every column once, with a type, in %s', (locale) => {
    for (const name of DATASET_NAMES) {
      const columns = dictionaryOf(name, locale, publication).flatMap((entry) => entry.columns);
      expect(columns.map((column) => column.name)).toEqual(datasetColumns(name).map((column) => column.name));
      expect(columns.filter(({ type }) => !type)).toEqual([]);
    }
  });

  it('says where a column stands in the JSON', () => {
    const paths = dictionaryOf('claims', 'en', publication).map(({ path }) => path);
    expect(paths.slice(0, 6)).toEqual(['collection', 'slug', 'language', 'url', 'title', 'claims.id']);
    expect(dictionaryOf('cities', 'en', publication).map(({ path }) => path)).toContain('facts.figures.residents');
  });

  it('lists the values of a closed list with their labels, and cuts long examples between characters', () => {
    const entries = dictionaryOf('good-practices', 'en', publication);
    expect(entries.find(({ path }) => path === 'facts.status')?.values).toContainEqual({ id: 'running', label: 'Running' });
    for (const { example = '' } of entries) expect([...example].length).toBeLessThanOrEqual(61);
  });
});
