import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { dataFiles } from './all-files.ts';
import { basisOf } from './basis.ts';
import { practicesInEnglish, submissionsOf } from './submissions.ts';

const root = resolve(import.meta.dirname, '../../tests/fixtures');
const files = dataFiles(basisOf(readLibrary(root), root));

test('every file has an address of its own and says something', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.filter(({ path }) => !/^\/(?:[\w.-]+\/)*[\w-]*\.[\w.-]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  // RIS has neither head nor foot: without records there is nothing to say.
  const known = new Set(readLibrary(root).all.map(({ collection }) => collection as string));
  expect(files.filter(({ path, text }) => text() === '' && !(path.endsWith('.ris') && !known.has(path.split('/')[2]!))).map(({ path }) => path)).toEqual([]);
});

test('each language has as many files of each kind as its records call for', () => {
  const ends = (locale: string, end: string) => files.filter(({ path }) => path.startsWith(`/${locale}/`) && path.endsWith(end)).length;
  const { all } = readLibrary(root);
  for (const locale of LOCALES) {
    const organisations = all.filter((record) => record.locale === locale && record.collection === 'organisations').length;
    expect(ends(locale, '.vcf')).toBe(organisations + 1);
    expect(ends(locale, '/rss.xml')).toBe(ends(locale, '/atom.xml'));
  }
  expect(ends('en', '.txt') - 1).toBe(4 * all.filter((record) => record.locale === 'en' && record.collection === 'good-practices').length);
});

test('a form is filled once', () => {
  const basis = basisOf(readLibrary(root), root);
  const [practice] = practicesInEnglish(basis.library);
  expect(submissionsOf(practice!, basis)).toBe(submissionsOf(practice!, basis));
  expect(submissionsOf(practice!, { ...basis, site: new URL('https://example.net') }).context.url).toMatch(/^https:\/\/example\.net\//);
});
