import { parse } from 'csv-parse/sync';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { datasetColumns, datasetFiles, DATASET_NAMES, datasetRows, makeFile } from '#open-data/datasets.ts';
import { PLACED_COLLECTIONS } from '#open-data/geo-json.ts';
import type { Publication } from '#open-data/publication.ts';
import type { Library } from '#records/library.ts';
import { DATA_PACKAGE_PATH, datasetPath, datasetSchemaPath } from '#records/paths.ts';
import { claimsOf, sourcesOf, type AnyRecord } from '#records/record.ts';
import { COLLECTION_NAMES, isCollectionName, type CollectionName } from '#schema/collection-names.ts';
import { factsSchema } from '#schema/collections.ts';
import { marksIn } from '#schema/marks.ts';
import { assertBuilt, filesOf, read } from './lib/built-site.ts';
import { readPublication } from './lib/publication.ts';

type Json = Record<string, any>;

let library: Library;
let publication: Publication;
beforeAll(() => {
  assertBuilt();
  ({ library, publication } = readPublication());
});

const fileAt = (path: string) => read(path.slice(1));
const jsonAt = (path: string) => JSON.parse(fileAt(path)) as Json;
const recordsOf = (collection: CollectionName, locale: string) => library.all.filter((record) => record.collection === collection && record.locale === locale);
const rowsOf = (collection: CollectionName, locale: 'it' | 'en' | 'ja') => jsonAt(datasetPath(locale, collection, 'json')).rows as Json[];
const csvAt = ({ path }: { path: string }) => parse(fileAt(path), { bom: true, columns: true }) as Record<string, string>[];
const armed = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
const everyRow = (check: (row: Json, record: AnyRecord) => void) => {
  for (const collection of COLLECTION_NAMES) {
    for (const locale of LOCALES) {
      const bySlug = new Map(recordsOf(collection, locale).map((record) => [record.slug, record]));
      for (const row of rowsOf(collection, locale)) check(row, bySlug.get(row.slug)!);
    }
  }
};

describe('the files of the datasets', () => {
  test('are those of the list, and no others', () => {
    const expected = datasetFiles().map(({ path }) => path.slice(1)).sort();
    expect(filesOf('{it,en,ja}/open-data/*').filter((file) => !file.endsWith('.html'))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(80);
  });

  test('bear the same bytes when they are made again without Astro', () => {
    expect(datasetFiles().filter((file) => fileAt(file.path) !== makeFile(file, publication).text).map(({ path }) => path)).toEqual([]);
  });

  test('hold one row for each record that is written in the language', () => {
    const counts = datasetFiles(COLLECTION_NAMES).filter(({ format }) => format === 'json').map(({ name, locale, path }) => [path, recordsOf(name as CollectionName, locale).length, jsonAt(path).rows.length, jsonAt(path).count]);
    expect(counts.filter(([, records, rows, count]) => records !== rows || records !== count)).toEqual([]);
    expect(counts.every(([, records]) => Number(records) > 0)).toBe(true);
  });
});

describe('JSON', () => {
  test('fits its published schema', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, keywords: ['x-translations', 'x-labels'] });
    addFormats.default(ajv);
    for (const collection of COLLECTION_NAMES) {
      const validate = ajv.compile(jsonAt(datasetSchemaPath(collection)));
      for (const locale of LOCALES) {
        const file = jsonAt(datasetPath(locale, collection, 'json'));
        expect(validate(file), `${locale}/${collection}: ${ajv.errorsText(validate.errors?.slice(0, 3) ?? [])}`).toBe(true);
        expect(new URL(file.$schema as string).pathname).toBe(datasetSchemaPath(collection));
        expect(validate({ ...file, rows: [{ ...file.rows[0], title: undefined }] })).toBe(false);
        expect(validate({ ...file, rows: [{ ...file.rows[0], unknown: 1 }] })).toBe(false);
      }
    }
  });

  test('the schema says name and meaning of every field in three languages', () => {
    const silent: string[] = [];
    const walk = (schema: Json, path: string) => {
      for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
        if (property['x-translations'] && !(property.title && property['x-translations'].it?.title && property['x-translations'].ja?.title)) silent.push(`${path}.${key}`);
        walk(property, `${path}.${key}`);
        if (property.items) walk(property.items, `${path}.${key}`);
      }
    };
    for (const collection of COLLECTION_NAMES) walk(jsonAt(datasetSchemaPath(collection)).$defs.row, collection);
    expect(silent).toEqual([]);
  });

  test('tells every claim with its value, unit, date and sources, and every source', () => {
    let claims = 0;
    everyRow((row, record) => {
      const told = row.claims.map(({ id, value, unit, qualifier, asOf, recheckBy, disputes, sources }: Json) => [id, value, unit?.id, qualifier?.id, asOf, recheckBy, disputes, sources]);
      expect(told).toEqual(Object.entries(claimsOf(record)).map(([id, one]) => [id, one.value, one.unit, one.qualifier, one.asOf, one.recheckBy, one.disputes, one.sources]));
      expect(row.sources.map(({ id, title, publisher, class: kind, language, url, date }: Json) => [id, title, publisher, kind.id, language, url, date])).toEqual(
        sourcesOf(record).map(({ id, title, publisher, class: kind, language, url, date }) => [id, title, publisher, kind, language, url, date]),
      );
      claims += told.length;
    });
    expect(claims).toBe(library.all.reduce((sum, record) => sum + Object.keys(claimsOf(record)).length, 0));
  });

  test('holds every word, record and claim that the facts name', () => {
    everyRow((row, record) => {
      const { claims: _, sources: __, ...facts } = record.facts as Json;
      const text = JSON.stringify(row.facts);
      for (const { mark, value } of marksIn(factsSchema(record.collection), facts)) {
        if (mark.kind === 'label') expect(text).toContain(JSON.stringify({ label: record.text.labels?.[value] ?? value }).slice(1, -1));
        if (mark.kind === 'record') expect(text).toContain(`"slug":"${value.slice(value.indexOf('/') + 1)}"`);
        if (mark.kind === 'claim' && value !== 'not-found') expect(text).toContain(`"id":"${value}"`);
      }
      expect([row.title, row.summary, row.checkedOn, row.revision, row.ofRevision]).toEqual([record.text.title, record.text.summary, record.checkedOn, record.revision, record.translation.ofRevision]);
    });
  });
});

describe('CSV', () => {
  const files = () => datasetFiles().filter(({ format }) => format === 'csv');

  test('begins with the mark of UTF-8, ends its lines with CRLF, and has as many cells in each line', () => {
    for (const file of files()) {
      const text = fileAt(file.path);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const lines = parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false }) as string[][];
      expect(lines[0]).toEqual(datasetColumns(file.name).map(({ name }) => name));
      expect(lines.length - 1).toBe(datasetRows(file.name, file.locale, publication).length);
    }
  });

  test('reads back as the cells that were written: Japanese, line ends and formulas too', () => {
    for (const file of files()) {
      const cells = csvAt(file);
      datasetRows(file.name, file.locale, publication).forEach((row, index) => {
        for (const { name, cell } of datasetColumns(file.name)) expect(armed(cells[index]![name]!)).toBe(String(cell(row) ?? ''));
      });
    }
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const risky = files().flatMap((file) => csvAt(file).flatMap((row) => Object.values(row).filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))));
    expect(risky).toEqual([]);
  });

  test('tells the same as JSON', () => {
    for (const locale of LOCALES) {
      for (const collection of COLLECTION_NAMES) {
        const cells = csvAt({ path: datasetPath(locale, collection, 'csv') });
        rowsOf(collection, locale).forEach((row, index) => {
          const { slug, url, title, summary, claims_count: claims, sources_count: sources } = cells[index]!;
          expect([slug, url, armed(title!), armed(summary!), claims, sources]).toEqual([row.slug, row.url, row.title, row.summary, String(row.claims.length), String(row.sources.length)]);
        });
      }
      const rows = COLLECTION_NAMES.flatMap((collection) => rowsOf(collection, locale));
      const claims = rows.flatMap((row) => row.claims.map((claim: Json) => [row.slug, claim.id, claim.text ?? '', claim.asOf, claim.sources.join(' | ')]));
      expect(csvAt({ path: datasetPath(locale, 'claims', 'csv') }).map((cell) => [cell.record_slug, cell.id, armed(cell.text!), cell.as_of, cell.sources])).toEqual(claims);
      const sources = rows.flatMap((row) => row.sources.map((source: Json) => [row.slug, source.id, source.title, source.url ?? '']));
      expect(csvAt({ path: datasetPath(locale, 'sources', 'csv') }).map((cell) => [cell.record_slug, cell.id, armed(cell.title!), cell.url])).toEqual(sources);
    }
  });

  test('matches its table schema', () => {
    const { resources } = jsonAt(DATA_PACKAGE_PATH);
    const fits: Record<string, RegExp> = { integer: /^-?\d*$/, number: /^(?:-?\d+(?:\.\d+)?)?$/, boolean: /^(?:true|false)?$/, date: /^(?:\d{4}-\d{2}-\d{2})?$/, object: /^(?:[[{][\s\S]*)?$/, string: /^/, any: /^/ };
    expect(resources.length).toBe(files().length);
    for (const resource of resources as Json[]) {
      const rows = csvAt({ path: new URL(resource.path as string).pathname });
      const fields = resource.schema.fields as Json[];
      expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
      const wrong = fields.flatMap(({ name, type }) => rows.filter((row) => !fits[type as string]!.test(row[name as string]!)).map((row) => `${resource.name} ${name} ${type}: ${row[name as string]}`));
      expect(wrong).toEqual([]);
    }
  });
});

describe('GeoJSON', () => {
  test('places what has a position, longitude first, and says how exactly', () => {
    for (const collection of PLACED_COLLECTIONS) {
      for (const locale of LOCALES) {
        const { type, features } = jsonAt(datasetPath(locale, collection, 'geojson'));
        const placed = recordsOf(collection, locale).flatMap(({ slug, facts }) => {
          const position = 'position' in facts ? facts.position : 'place' in facts && 'position' in facts.place ? facts.place.position : undefined;
          return position ? [[slug, [position.lon, position.lat], position.precision]] : [];
        });
        expect(type).toBe('FeatureCollection');
        const told = (features as Json[]).map(({ properties, geometry }) => [properties.slug, geometry.coordinates, properties.precision]);
        expect(told.toSorted()).toEqual(placed.toSorted());
        expect(told.length).toBeGreaterThan(0);
      }
    }
  });
});

test('every dataset has a name of its own', () => {
  expect(new Set(DATASET_NAMES).size).toBe(DATASET_NAMES.length);
  expect(DATASET_NAMES.filter((name) => !isCollectionName(name))).toEqual(['claims', 'sources']);
  const names = DATASET_NAMES.flatMap((name) => { const columns = datasetColumns(name).map((column) => column.name); return columns.filter((one, index) => columns.indexOf(one) !== index || !/^[a-z][a-z0-9_]*$/.test(one)); });
  expect(names).toEqual([]);
});

