import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { descriptionsIt } from '#schema/descriptions.it.ts';
import { descriptionsJa } from '#schema/descriptions.ja.ts';
import { fieldNames } from '#schema/field-names.ts';
import { descriptionIn, fieldName } from '#schema/field-words.ts';

interface Found {
  descriptions: Set<string>;
  fields: Map<string, { key: string; parent: string | undefined }>;
}

/** Walks through a schema without the code under test: everything that a form or a message could name. */
function collect(schema: z.ZodType, parent: string | undefined, found: Found): void {
  if (schema.description) found.descriptions.add(schema.description);
  const { def } = schema as unknown as { def: Record<string, unknown> };
  if (def.shape) {
    for (const [key, value] of Object.entries(def.shape as Record<string, z.ZodType>)) {
      found.fields.set(`${parent}.${key}`, { key, parent });
      collect(value, key, found);
    }
  }
  for (const inner of [def.element, def.valueType, def.innerType, def.out]) if (inner) collect(inner as z.ZodType, parent, found);
  for (const option of (def.options ?? []) as z.ZodType[]) collect(option, parent, found);
}

const found: Found = { descriptions: new Set(), fields: new Map() };
for (const collection of COLLECTION_NAMES) {
  const schemas = COLLECTIONS[collection].storage === 'yaml' ? [dataRecordSchema(collection)] : LOCALES.map((locale) => frontmatterSchema(collection, locale));
  for (const schema of schemas) collect(schema, collection, found);
}

test('the schemas were walked through', () => {
  expect(found.descriptions.size).toBeGreaterThan(150);
  expect([...found.fields.keys()]).toContain('claims.recheckBy');
});

describe('descriptions', () => {
  test.for([['it', descriptionsIt], ['ja', descriptionsJa]] as const)('every field is described in %s, and nothing else is', ([locale, translated]) => {
    expect([...found.descriptions].filter((one) => descriptionIn(locale, one) === one)).toEqual([]);
    expect(Object.keys(translated).filter((one) => !found.descriptions.has(one))).toEqual([]);
  });
  test('Japanese is written in Japanese, with full-width punctuation', () => {
    expect(Object.values(descriptionsJa).filter((one) => !/[ぁ-ん]/.test(one) || !one.endsWith('。') || /[,;!?]/.test(one))).toEqual([]);
  });
  test('English is the sentence of the schema', () => {
    expect(descriptionIn('en', 'Who pays.')).toBe('Who pays.');
    expect(descriptionIn('it', 'Who pays.')).toBe('Chi paga.');
  });
});

describe('names', () => {
  test('every field has a name in every language', () => {
    const nameless = [...found.fields.values()].filter(({ key, parent }) => LOCALES.some((locale) => fieldNames[`${parent}.${key}`]?.[locale] === undefined && fieldNames[key]?.[locale] === undefined));
    expect(nameless).toEqual([]);
  });
  test('no name is left over', () => {
    const keys = new Set([...found.fields.values()].flatMap(({ key, parent }) => [key, `${parent}.${key}`]));
    expect(Object.keys(fieldNames).filter((key) => !keys.has(key))).toEqual([]);
  });
  test('the parent decides where the same key means two things', () => {
    expect(fieldName('it', 'to', 'answers')).toBe('Porta a');
    expect(fieldName('it', 'to', 'value')).toBe('A');
    expect(fieldName('ja', 'nothing-like-it')).toBe('nothing-like-it');
  });
});
