import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { readContent } from '../content-model.ts';
import { editorSchemas, SCHEMA_FOLDER } from './files.ts';

const root = resolve(import.meta.dirname, '../../..');
const schemas = editorSchemas();
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(schemas.map(({ name, text }) => [name, ajv.compile(JSON.parse(text) as object)]));

const nameFor = (collection: CollectionName, locale: Locale | undefined) => (COLLECTIONS[collection].storage === 'yaml' ? collection : `${collection}.${locale === 'it' ? 'original' : 'translation'}`);
const zodFor = (collection: CollectionName, locale: Locale | undefined) => (COLLECTIONS[collection].storage === 'yaml' ? dataRecordSchema(collection) : frontmatterSchema(collection, locale!));

const files = readContent(root).files.filter(({ kind }) => kind !== 'picture');

test('the committed schemas are those of the check', () => {
  const committed = readdirSync(join(root, SCHEMA_FOLDER)).sort();
  expect(committed).toEqual(schemas.map(({ name }) => `${name}.json`).sort());
  for (const { name, text } of schemas) expect(readFileSync(join(root, SCHEMA_FOLDER, `${name}.json`), 'utf8'), `${name}: npm run schemas`).toBe(text);
});

test('VS Code is told which schema is for which data records', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const wanted = schemas.filter(({ name }) => !name.includes('.')).map(({ name, files: [glob] }) => [`./${SCHEMA_FOLDER}/${name}.json`, glob]);
  expect(Object.entries(settings['yaml.schemas'] as object)).toEqual(wanted);
  expect(settings['astro.content-intellisense']).toBe(true);
});

test('every file of every record fits its schema', () => {
  expect(new Set(files.map(({ collection, slug }) => `${collection}/${slug}`)).size).toBeGreaterThan(200);
  const wrong = files.flatMap(({ file, collection, locale, data }) => {
    const validate = validators.get(nameFor(collection, locale))!;
    return validate(data) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(wrong).toEqual([]);
});

/** Mistakes that an editor makes, by what they do to the source of a record; each must leave a red line. */
const MISTAKES: [string, RegExp, string][] = [
  ['a field that is missing', /^checkedOn:.*\n/m, ''],
  ['a field that does not exist', /^checkedOn:/m, 'colour: red\ncheckedOn:'],
  ['a day in another order', /^checkedOn:.*$/m, 'checkedOn: 22/11/2026'],
  ['a number in words', /^revision:.*$/m, 'revision: one'],
  ['a number between quotes', /^revision:.*$/m, 'revision: "1"'],
  ['revision zero', /^revision:.*$/m, 'revision: 0'],
  ['a list of sources that is empty', /^sources:\n(?:[ -].*\n)+/m, 'sources: []\n'],
  ['a class of source that does not exist', /class: (?:official|press|secondary)/, 'class: oficial'],
  ['an address without https', /url: "?https?:\/\/[^"\s,}]+"?/, 'url: www.example.org'],
  ['a language in words', /language: [a-z]{2}/, 'language: italiano'],
  ['an id with a capital letter', /- \{ id: ([a-z0-9-]+)/, '- { id: A-$1'],
  ['a field of a source that does not exist', /publisher:/, 'editor:'],
];

test.each(MISTAKES)('a red line for %s', (_name, from, to) => {
  let tried = 0;
  // Every sixth file: all collections, in a second.
  for (const { file, collection, locale, kind, text } of files.filter((_, index) => index % 6 === 0)) {
    if (kind === 'mdx' && locale !== 'it') continue;
    const yaml = kind === 'mdx' ? splitFrontmatter(text)!.yaml : text;
    const broken = yaml.replace(from, to);
    if (broken === yaml) continue;
    tried += 1;
    expect(validators.get(nameFor(collection, locale))!(parse(broken)), file).toBe(false);
  }
  expect(tried).toBeGreaterThan(10);
});

test('a mistake in a translation: a fact, a missing revision, an unknown method', () => {
  const validate = validators.get('events.translation')!;
  const right = { title: 'First visit', summary: 'What happened.', ofRevision: 1, translation: 'human' };
  expect(validate(right)).toBe(true);
  expect(validate({ ...right, themes: ['food'] })).toBe(false);
  expect(validate({ ...right, ofRevision: undefined })).toBe(false);
  expect(validate({ ...right, translation: 'google' })).toBe(false);
});

/** Values to put in the place of others, in turn: so that no red line is drawn under what the check accepts. */
const VALUES: unknown[] = ['x', 'words of some length', '', ' x', 0, 1, 2018, 1.5, -3, true, null, [], {}, '2018', '2018-02-30', '2025-10', '2025-10-02T09:30+09:00', 'https://example.org', 'http://a.b/c?d=@', 'IT', 'it', 'torino', 'cities/torino', 'Asia/Tokyo', 'not-found'];

function* changed(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const one of changed(item)) yield value.with(index, one);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const one of changed(item)) yield { ...value, [key]: one };
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    }
  } else yield* VALUES;
}

test('no red line under what the check accepts', () => {
  const wrong: string[] = [];
  let [count, refused] = [0, 0];
  for (const collection of COLLECTION_NAMES) {
    for (const locale of COLLECTIONS[collection].storage === 'yaml' ? [undefined] : LOCALES) {
      const validate = validators.get(nameFor(collection, locale))!;
      const zod = zodFor(collection, locale);
      // The longest record has the most fields, but one source and one claim are enough.
      const [longest] = files.filter((file) => file.collection === collection && file.locale === locale).toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
      const { claims, sources, ...others } = longest!.data as Record<string, unknown>;
      const few = { ...others, ...(sources !== undefined && { sources: (sources as unknown[]).slice(0, 1) }), ...(claims !== undefined && { claims: Object.fromEntries(Object.entries(claims as object).slice(0, 2)) }) };
      for (const data of changed(few)) {
        count += 1;
        if (validate(data)) continue;
        refused += 1;
        if (zod.safeParse(data).success) wrong.push(`${longest!.file}: ${ajv.errorsText(validate.errors)}`);
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(count).toBeGreaterThan(5000);
  expect(refused).toBeGreaterThan(count / 2);
}, 120_000);
