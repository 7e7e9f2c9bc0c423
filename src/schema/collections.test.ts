import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTION_NAMES, isCollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, factsSchema, frontmatterSchema } from '#schema/collections.ts';
import { ID_PATTERN } from '#schema/shared.ts';

const issues = (schema: z.ZodType, data: unknown) =>
  (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `unknown ${key}`) : [`${issue.code} ${issue.path.join('.')}`])).sort();

const sources = [{ id: 's', title: 'T', publisher: 'P', class: 'official', language: 'it' }];
const original = { title: 'T', summary: 'S', revision: 1, checkedOn: '2026-11-22' };
const translation = { title: 'T', summary: 'S', ofRevision: 1, translation: 'human' };
const event = { kind: 'mission', when: { start: '2022' }, place: {}, sources };

test('a collection is known by its name, and only by that', () => {
  expect(COLLECTION_NAMES.every(isCollectionName)).toBe(true);
  for (const name of ['', 'city', 'Cities', 'constructor', '__proto__', 'toString']) expect(isCollectionName(name)).toBe(false);
});

describe.for([...COLLECTION_NAMES])('%s', (collection) => {
  const { facts, text } = COLLECTIONS[collection];

  test('its name can be a folder and part of an address', () => {
    expect(collection).toMatch(ID_PATTERN);
  });

  test('no field is both a fact and words, but the names an organisation has in any language', () => {
    const own = ['revision', 'checkedOn', 'ofRevision', 'translation', ...LOCALES];
    expect(Object.keys(facts).filter((key) => Object.hasOwn(text, key) || own.includes(key))).toEqual(collection === 'organisations' ? ['aliases'] : []);
  });

  test('every field tells what it is for', () => {
    const described = (schema: z.ZodType): boolean => schema.description !== undefined || ('unwrap' in schema && typeof schema.unwrap === 'function' && described(schema.unwrap() as z.ZodType));
    expect(Object.entries({ ...facts, ...text }).filter(([, schema]) => !described(schema as z.ZodType)).map(([key]) => key)).toEqual([]);
  });

  test('every record rests on sources', () => {
    expect(issues(factsSchema(collection), { sources: [] })).toContain('too_small sources');
    expect(issues(factsSchema(collection), {})).toContain('invalid_type sources');
  });
});

describe('frontmatter', () => {
  test('the original holds facts and words', () => {
    expect(issues(frontmatterSchema('events', 'it'), { ...original, ...event })).toEqual([]);
    expect(issues(frontmatterSchema('events', 'it'), { ...original })).toEqual(['invalid_type place', 'invalid_type sources', 'invalid_type when', 'invalid_value kind']);
    expect(issues(frontmatterSchema('events', 'it'), { ...translation, ...event })).toEqual(['invalid_type checkedOn', 'invalid_type revision', 'unknown ofRevision', 'unknown translation'].sort());
  });

  test.for(['en', 'ja'] as const)('a translation into %s holds words and nothing else', (locale) => {
    expect(issues(frontmatterSchema('events', locale), translation)).toEqual([]);
    expect(issues(frontmatterSchema('events', locale), { ...translation, kind: 'mission', sources })).toEqual(['unknown kind', 'unknown sources']);
  });

  test('an unknown key is unknown at every depth', () => {
    const deep = { ...original, ...event, when: { start: '2022', x: 1 }, sources: [{ ...sources[0], y: 1 }], slug: 'z', layout: 'data:text/javascript,' };
    expect(issues(frontmatterSchema('events', 'it'), deep)).toEqual(['unknown layout', 'unknown slug', 'unknown x', 'unknown y']);
  });
});

describe('data records', () => {
  const record = { revision: 1, checkedOn: '2026-11-22', kind: 'term', japaneseForm: 'in-use', sources, it: { title: 'T', summary: 'S' } };

  test('the Italian block is needed, the others are not', () => {
    expect(issues(dataRecordSchema('glossary'), record)).toEqual([]);
    expect(issues(dataRecordSchema('glossary'), { ...record, it: undefined, en: translation })).toEqual(['invalid_type it']);
  });

  test('a block of a translation says what it translates', () => {
    expect(issues(dataRecordSchema('glossary'), { ...record, ja: { title: 'T', summary: 'S' } })).toEqual(['invalid_type ja.ofRevision', 'invalid_value ja.translation']);
    expect(issues(dataRecordSchema('glossary'), { ...record, it: translation })).toEqual(['unknown ofRevision', 'unknown translation']);
  });
});
