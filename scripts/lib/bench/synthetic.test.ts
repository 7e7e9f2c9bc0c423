import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { checkContent } from '../check-content.ts';
import { problemLine } from '../printers/report.ts';
import { readSiteWords } from './site-words.ts';
import { makeSynthetic, textSize } from './synthetic.ts';
import { contentFiles, writeFiles } from './synthetic-content.ts';

const words = readSiteWords(resolve(import.meta.dirname, '../../..'));
const RECORDS = 60;
const base = makeSynthetic(words, textSize(RECORDS), 7);

test('passes the check', () => {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-'));
  try {
    writeFiles(join(root, 'content'), contentFiles(base.records));
    const { problems, records, untranslated } = checkContent(root);
    expect(problems.map((one) => problemLine(one, 'en'))).toEqual([]);
    expect([records, untranslated]).toEqual([RECORDS, 0]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('the same seed gives the same bytes, another one others', () => {
  expect(contentFiles(makeSynthetic(words, textSize(RECORDS), 7).records)).toEqual(contentFiles(base.records));
  expect(contentFiles(makeSynthetic(words, textSize(RECORDS), 8).records)).not.toEqual(contentFiles(base.records));
});

test('long texts have the length that is asked for', () => {
  const long = base.records.filter(({ collection }) => collection === 'good-practices' || collection === 'events');
  const lengths = (locale: 'it' | 'en' | 'ja') =>
    long.map(({ texts }) => texts[locale].parts.flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.words ?? ''))).join(' '));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean(lengths('it').map((text) => text.split(/\s+/).length)) - 700)).toBeLessThan(70);
  expect(Math.abs(mean(lengths('en').map((text) => text.split(/\s+/).length)) - 700)).toBeLessThan(70);
  expect(Math.abs(mean(lengths('ja').map((text) => text.length)) - 1800)).toBeLessThan(180);
});

test('has three queries in each language, and answers them', () => {
  for (const locale of LOCALES) {
    expect(new Set(base.queries[locale]).size).toBe(3);
    expect(base.records.map(({ texts }) => texts[locale].title)).toContain(base.queries[locale][2]);
  }
});

test('refuses to be smaller than its parts', () => {
  expect(() => makeSynthetic(words, textSize(5), 7)).toThrow('at least');
});
