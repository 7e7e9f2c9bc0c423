import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readRaster } from '../pictures/raster.ts';
import { MOST_BYTES, SCHEMES } from './camera.ts';
import { EXAMPLE } from './site-pictures.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'src/standing/manual');
const textOf = (locale: Locale): string => readFileSync(join(folder, `manual.${locale}.mdx`), 'utf8');
const found = (locale: Locale, pattern: RegExp): string[] => [...textOf(locale).matchAll(pattern)].map((match) => match[1] ?? match[0]);
const recordText = (locale: Locale): string => readFileSync(join(root, `content/${EXAMPLE.record.collection}/${EXAMPLE.record.slug}/index.${locale}.mdx`), 'utf8');

const PICTURE = /<Picture name="([^"]+)"/g;
const TERMINAL = /<Terminal name="([^"]+)"/g;
/** What must stand in the same order in each language: chapters, steps, pictures, tables, examples. */
const SHAPE = /^(?:## |### |\d+\. |- |\| |<Picture name="[^"]+"|<Terminal name="[^"]+"|```\w+)/gm;

test.each(LOCALES)('the manual in “%s” has the chapters, steps, pictures and examples of the Italian one', (locale) => {
  expect(textOf(locale).match(SHAPE)).toEqual(textOf('it').match(SHAPE));
});

test('each picture is there in every language, light and dark, as large in both, and small enough', () => {
  const names = [...new Set(found('it', PICTURE))].sort();
  const files = names.flatMap((name) => LOCALES.flatMap((locale) => SCHEMES.map((scheme) => `${name}.${locale}.${scheme}.webp`)));
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(files.sort());
  const facts = new Map(files.map((file) => {
    const bytes = readFileSync(join(folder, 'pictures', file));
    expect(bytes.length, file).toBeLessThan(MOST_BYTES);
    const { width, height, metadata } = readRaster('webp', bytes)!;
    expect(metadata, file).toEqual([]);
    return [file, `${width} × ${height}`];
  }));
  for (const file of files.filter((one) => one.endsWith('.dark.webp'))) expect(facts.get(file), file).toBe(facts.get(file.replace('.dark.', '.light.')));
});

test('each terminal is there in every language, and no other', () => {
  const names = [...new Set(found('it', TERMINAL))];
  expect(readdirSync(join(folder, 'sessions')).sort()).toEqual(names.flatMap((name) => LOCALES.map((locale) => `${name}.${locale}.txt`)).sort());
});

test.each(LOCALES)('what the manual in “%s” quotes of the record stands there', (locale) => {
  const [source = '', claim = '', text = ''] = found(locale, /```(?:yaml|mdx)\n([\s\S]*?)\n```/g);
  expect(recordText('it')).toContain(`  ${claim}\n`);
  expect(recordText(locale)).toContain(text);
  const line = recordText('it').split('\n').find((one) => one.includes(`{ id: ${EXAMPLE.source},`))!;
  // The manual sets a field on a line of its own.
  for (const field of source.split('\n')) expect(line).toContain(field.replace(/^- |^ {2}/, ''));
});

test.each(LOCALES)('every picture of the manual in “%s” has words for those who do not see it', (locale) => {
  const words = found(locale, /<Picture name="[^"]+" alt="([^"]*)"/g);
  expect(words).toHaveLength(found(locale, PICTURE).length);
  for (const one of words) expect(one.length).toBeGreaterThan(40);
});
