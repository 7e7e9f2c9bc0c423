import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { originalState, translationState } from '#schema/text.ts';
import { choiceLabels } from '#admin/choice-labels.ts';
import { fieldKind } from '#admin/field-kind.ts';
import { KEY_NAMES } from '#admin/form-data.ts';
import { collectionFields, formConfig } from '#admin/form-config.ts';
import type { Field } from '#admin/form-fields.ts';
import { BODY, factName, FILE_TEXT } from '#admin/record-file.ts';
import { repositoryOf } from '#admin/repository.ts';

/** Every field with its path: `claims.sources`. */
const paths = (fields: readonly Field[], before = ''): string[] => fields.flatMap((field) => {
  const path = before + field.name;
  return [path, ...paths(field.fields ?? [], `${path}.`)];
});
const all = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...all(field.fields ?? []), ...(field.types ?? []).flatMap((type) => all(type.fields))]);

/** Every path of a schema as the form has it. */
function schemaPaths(shape: Readonly<Record<string, z.ZodType>>, before = '', text: object = {}): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const path = before + (before === '' ? factName(name, text) : name);
    const kind = fieldKind(schema);
    const item = kind.kind === 'list' ? fieldKind(kind.item) : kind;
    if (item.kind === 'group') return [path, ...schemaPaths(item.shape, `${path}.`)];
    if (kind.kind !== 'map') return [path];
    const value = fieldKind(kind.value);
    return [path, `${path}.${KEY_NAMES[name]}`, ...(value.kind === 'group' ? schemaPaths(value.shape, `${path}.`) : [`${path}.claim`])];
  });
}

describe.each(COLLECTION_NAMES)('the form of %s', (collection: CollectionName) => {
  const { facts, text, storage } = COLLECTIONS[collection] as { facts: Record<string, z.ZodType>; text: Record<string, z.ZodType>; storage: string };

  test('has a field for every field of the schema, each once, and no other', () => {
    const expected = [...schemaPaths(text), ...schemaPaths(translationState), ...schemaPaths({ ...originalState, ...facts }, '', text), ...(storage === 'mdx' ? [BODY] : []), FILE_TEXT];
    expect(paths(collectionFields(collection, 'it')).sort()).toEqual(expected.sort());
  });

  test.each(LOCALES)('has a name for each field and for each value, in “%s”', (locale) => {
    for (const field of all(collectionFields(collection, locale))) {
      if (field.widget === 'hidden') continue;
      expect(field.label, field.name).toBeTruthy();
      for (const { label } of (field.options as { label: string }[] | undefined) ?? []) expect(label.trim(), field.name).not.toBe('');
    }
  });

  test('asks in each language for words, and for facts in the original only', () => {
    for (const field of collectionFields(collection, 'en')) {
      const isFact = Object.keys({ ...originalState, ...facts }).map((key) => factName(key, text)).includes(field.name);
      expect(Boolean(field.i18n), field.name).toBe(!isFact);
    }
  });

  test('demands what the schema demands', () => {
    const required = Object.fromEntries(collectionFields(collection, 'it').map((field) => [field.name, field.required]));
    for (const [name, schema] of Object.entries({ ...originalState, ...facts })) expect(required[factName(name, text)], name).toBe(!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault));
    for (const [name, schema] of Object.entries(text)) expect(required[name], name).toBe(!(schema instanceof z.ZodOptional));
  });

  test('has patterns that browsers understand', () => {
    for (const { pattern, name } of all(collectionFields(collection, 'it'))) {
      if (pattern === undefined) continue;
      expect(() => new RegExp((pattern as string[])[0]!), name).not.toThrow();
      expect((pattern as string[])[0], name).not.toMatch(/\\[pP]\{/);
      expect((pattern as string[])[1], name).toBeTruthy();
    }
  });
});

test('every value that an editor can choose has a label in each language', () => {
  const missing: string[] = [];
  function look(shape: Readonly<Record<string, z.ZodType>>, path: string): void {
    for (const [name, schema] of Object.entries(shape)) {
      const outer = fieldKind(schema);
      const kind = outer.kind === 'list' ? fieldKind(outer.item) : outer.kind === 'map' ? fieldKind(outer.value) : outer;
      if (kind.kind === 'group') look(kind.shape, `${path}.${name}`);
      if (kind.kind === 'choice') for (const locale of LOCALES) choiceLabels(kind.values, locale).forEach((label, index) => { if (!label) missing.push(`${path}.${name} ${kind.values[index]} ${locale}`); });
    }
  }
  for (const collection of COLLECTION_NAMES) look({ ...COLLECTIONS[collection].facts, ...translationState }, collection);
  expect(missing).toEqual([]);
});

test('the configuration is the same in each language but for its words', () => {
  const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (['label', 'label_singular', 'hint', 'description', 'words', 'app_title', 'key_label', 'value_label', 'pattern', 'lang'].includes(key) ? undefined : inner)));
  const of = (locale: (typeof LOCALES)[number]) => bare(formConfig(locale, repositoryOf({}), 'https://example.org'));
  expect(of('en')).toEqual(of('it'));
  expect(of('ja')).toEqual(of('it'));
});
