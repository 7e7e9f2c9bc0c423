import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { pathOf } from '#records/record.ts';
import { checkContent } from './check-content.ts';
import { ContentCopy } from './content-copy.ts';

test('what was checked gives the records that are read from the files, in the same order', () => {
  using copy = new ContentCopy();
  // A name that sorts before and after, as a folder and with its ending.
  copy.write('organisations/city-workshop-two.yaml', copy.read('organisations/city-workshop.yaml'));
  const [checked, read] = [copy.check().library(), readLibrary(copy.root)];
  expect(checked.all.map((record) => `${record.locale}/${pathOf(record)}`)).toEqual(read.all.map((record) => `${record.locale}/${pathOf(record)}`));
  expect(JSON.stringify(checked.all)).toBe(JSON.stringify(read.all));
  expect(checked.all).toStrictEqual(read.all);
  const [first] = read.all;
  for (const locale of LOCALES) expect(checked.find(pathOf(first!), locale)).toStrictEqual(read.find(pathOf(first!), locale));
});

test('so it does for the content of the site', () => {
  const root = resolve(import.meta.dirname, '../..');
  expect(JSON.stringify(checkContent(root, { warnings: 'none' }).library().all)).toBe(JSON.stringify(readLibrary(root).all));
});

test('content with a fault gives no records', () => {
  using copy = new ContentCopy();
  copy.edit('glossary/living-lab.yaml', 'kind: term', 'kind: word');
  expect(() => copy.check().library()).toThrow();
});
