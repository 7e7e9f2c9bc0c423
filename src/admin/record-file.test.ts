import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Data } from '#admin/form-data.ts';
import { BODY, FILE_TEXT, recordFormat } from '#admin/record-file.ts';

const root = resolve(import.meta.dirname, '../..');

/** As Sveltia CMS gives a text to a format, and takes it from there: without space at the ends, with one line break after. */
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const saved = (collection: (typeof COLLECTION_NAMES)[number], form: Data) => `${recordFormat(collection).toFile(form).trim()}\n`;
const opened = (collection: (typeof COLLECTION_NAMES)[number], text: string) => recordFormat(collection).fromFile(text.trim());
const filesOf = (collection: string) => globSync(`content/${collection}/**/*.{mdx,yaml}`, { cwd: root }).sort();

/** Lines of words without a line break at the end, which some descriptions have and a form does not give. */
const trimmed = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.trimEnd() : inner)));

describe.each(COLLECTION_NAMES)('every file of %s', (collection) => {
  const files = filesOf(collection);

  test('keeps each byte if nothing was changed, and changes in one line only if its title is changed', { timeout: 120_000 }, () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const form = opened(collection, read(file));
      expect(saved(collection, structuredClone(form)), file).toBe(read(file));
      const part = (COLLECTIONS[collection].storage === 'yaml' ? form.it : form) as Data;
      part.title = 'Un altro titolo: nuovo';
      const [before, after] = [read(file).split('\n'), saved(collection, form).split('\n')];
      expect(after.length, file).toBe(before.length);
      expect(before.flatMap((line, index) => (line === after[index] ? [] : [after[index]!.trim()])), file).toEqual(['title: "Un altro titolo: nuovo"']);
    }
  });

  test('says the same and fits the schema if it is written anew, in the style of the house', { timeout: 120_000 }, () => {
    for (const file of files) {
      const form = opened(collection, read(file));
      const isYaml = COLLECTIONS[collection].storage === 'yaml';
      delete (isYaml ? (form.it as Data) : form)[FILE_TEXT];
      const text = saved(collection, structuredClone(form));
      const again = opened(collection, text);
      delete (isYaml ? (again.it as Data) : again)[FILE_TEXT];
      expect(again, file).toEqual(trimmed(form));
      const yaml: unknown = parse(isYaml ? text : /^---\n([\s\S]*?\n)---/.exec(text)![1]!);
      const schema = isYaml ? dataRecordSchema(collection) : frontmatterSchema(collection, /index\.(\w+)\.mdx/.exec(file)![1] as Locale);
      expect(schema.safeParse(yaml).error?.issues, file).toBeUndefined();
    }
  });
});

const PRACTICE = `---
# Who keeps this: the office
title: "Una prova"   # short
summary: Breve.
revision: 1
checkedOn: 2026-11-22
themes: [digital]
place: { city: torino,   level: city }
lead: [citta-di-torino]
period: { start: 2018 }
status: running
sections: [problem]
claims:
  # the oldest first
  first: { value: 10, unit: people, sources: [a-1], asOf: 2018 }
  span: { value: { from: 2, to: 4.5 }, unit: weeks, sources: [a-1], asOf: 2019-02 }
  year: { value: "2016", sources: [a-1], asOf: 2016 }
sources:
  - { id: a-1, title: "A: b", publisher: A, class: official, language: it, url: "https://example.org" }
labels:
  x: Parole
---

Testo **con** <Claim id="first" /> e \\{graffe\\}.

| a | b |
|---|---|
`;

describe('a change', () => {
  const edit = (change: (form: Data) => void) => {
    const form = opened('good-practices', PRACTICE);
    change(form);
    const [before, after] = [PRACTICE.split('\n'), saved('good-practices', form).split('\n')];
    return [...before.filter((line) => !after.includes(line)).map((line) => `-${line}`), ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`)];
  };
  const claims = (form: Data) => form.claims as Data[];

  test('of a claim keeps the others, their remarks, and its own order', () => {
    expect(edit((form) => { claims(form)[0]!.value = '12'; })).toEqual([
      '-  first: { value: 10, unit: people, sources: [a-1], asOf: 2018 }', '+  first: { value: 12, unit: people, sources: [a-1], asOf: 2018 }',
    ]);
  });

  test('of a line that has a remark keeps the remark', () => {
    expect(edit((form) => { form.title = 'Altro'; })).toEqual(['-title: "Una prova"   # short', '+title: "Altro"   # short']);
  });

  test('of a range, of a number into a date, of a date into a number', () => {
    expect(edit((form) => { claims(form)[1]!.value = '2 - 6'; })[1]).toBe('+  span: { value: { from: 2, to: 6 }, unit: weeks, sources: [a-1], asOf: 2019-02 }');
    expect(edit((form) => { claims(form)[0]!.value = '2019'; claims(form)[0]!.unit = ''; })[1]).toBe('+  first: { value: "2019", sources: [a-1], asOf: 2018 }');
    expect(edit((form) => { claims(form)[2]!.value = '2016'; claims(form)[2]!.unit = 'people'; })[1]).toBe('+  year: { value: 2016, unit: people, sources: [a-1], asOf: 2016 }');
  });

  test('that adds a claim puts it where it stands in the form; one that takes it away takes its line', () => {
    expect(edit((form) => { claims(form).splice(1, 0, { id: 'new', value: null, sources: ['a-1'], asOf: '2020', era: false, unit: '' }); })).toEqual(['+  new: { sources: [a-1], asOf: 2020 }']);
    expect(edit((form) => { claims(form).splice(2, 1); })).toEqual(['-  year: { value: "2016", sources: [a-1], asOf: 2016 }']);
  });

  test('of what stands between braces keeps the spaces of what it does not touch', () => {
    expect(edit((form) => { (form.place as Data).level = 'region'; })).toEqual(['-place: { city: torino,   level: city }', '+place: { city: torino, level: region }']);
  });

  test('writes what is new in the order of the schema, short lists in a line, references as paths', () => {
    expect(edit((form) => { form.aliases = ['Uno', 'Due']; form.sdgs = [9, 11]; form.related = [{ collection: 'cities', record: 'torino' }]; form.partners = [{ organisation: '5t', support: ['technical'] }]; })).toEqual([
      '+aliases: [Uno, Due]', '+sdgs: [9, 11]', '+partners:', '+  - { organisation: 5t, support: [technical] }', '+related: [cities/torino]',
    ]);
  });

  test('leaves out what is empty, false, or says what goes without saying', () => {
    expect(edit((form) => { Object.assign(form, { aliases: [], reading: '', officialPage: null, partners: [], resources: {}, related: [{ collection: 'cities', record: '' }] }); })).toEqual([]);
  });

  test('that empties a group which must stand leaves it empty', () => {
    expect(edit((form) => { form.period = { start: '', end: '' }; })).toEqual(['-period: { start: 2018 }', '+period: {}']);
  });

  test('of the text keeps tables, escapes, components; one of a field keeps the text', () => {
    expect(edit((form) => { form[BODY] = String(form[BODY]).replace('Testo', 'Un testo\r\ncon'); })).toEqual([
      '-Testo **con** <Claim id="first" /> e \\{graffe\\}.', '+Un testo', '+con **con** <Claim id="first" /> e \\{graffe\\}.',
    ]);
  });

  test('of a label adds its line', () => {
    expect(edit((form) => { form.labels = { x: 'Parole', 'a-b': ' Altre: parole ' }; })).toEqual(['+  a-b: "Altre: parole"']);
  });
});

test('a file without its facts is refused', () => {
  expect(() => opened('cities', 'Solo testo')).toThrow('does not begin with its facts');
});

test('keys that mean something to JavaScript mean nothing here', () => {
  const form = opened('glossary', 'revision: 1\n__proto__: { polluted: true }\nit:\n  title: a\n');
  expect(({} as Data).polluted).toBeUndefined();
  expect(saved('glossary', form)).toContain('title: a');
});
