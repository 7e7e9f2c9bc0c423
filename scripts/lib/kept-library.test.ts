import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '#records/entry-files.ts';
import { keptLibrary } from './kept-library.ts';

let root = '';
const kept = () => join(root, '.build', 'entries.bin');
const city = () => join(root, 'content', 'cities', 'nagoya', 'index.it.mdx');
const summaryOf = (library: ReturnType<typeof keptLibrary>) => library.find('cities/nagoya', 'it')!.text.summary;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'library-'));
  for (const name of ['cities', 'glossary', 'events']) cpSync(resolve(import.meta.dirname, '..', '..', 'content', name), join(root, 'content', name), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('gives the records that are read without it, the first time and later', () => {
  const { all } = readLibrary(root);
  expect(all.length).toBeGreaterThan(10);
  expect(keptLibrary(root).all).toStrictEqual(all);
  const written = statSync(kept()).mtimeMs;
  expect(keptLibrary(root).all).toStrictEqual(all);
  expect(statSync(kept()).mtimeMs).toBe(written);
});

test('sees what changed, and forgets what is gone', () => {
  keptLibrary(root);
  writeFileSync(city(), readFileSync(city(), 'utf8').replace(/^summary: .*$/m, 'summary: Un altro riassunto.'));
  expect(summaryOf(keptLibrary(root))).toBe('Un altro riassunto.');
  expect(keptLibrary(root).all).toStrictEqual(readLibrary(root).all);
  rmSync(join(root, 'content', 'events'), { recursive: true });
  const size = statSync(kept()).size;
  expect(keptLibrary(root).all).toStrictEqual(readLibrary(root).all);
  expect(statSync(kept()).size).toBeLessThan(size);
});

test('a damaged store, or one of other programs, is an empty one', () => {
  const { all } = keptLibrary(root);
  writeFileSync(kept(), readFileSync(kept()).subarray(0, 50));
  expect(keptLibrary(root).all).toStrictEqual(all);
  const written = readFileSync(kept());
  expect(keptLibrary(root, 'other').all).toStrictEqual(all);
  expect(readFileSync(kept()).equals(written)).toBe(false);
});

test('what does not fit its schema is told although it was kept before it changed', () => {
  keptLibrary(root);
  writeFileSync(city(), readFileSync(city(), 'utf8').replace(/^summary: .*$/m, 'summary: []'));
  expect(() => keptLibrary(root)).toThrow();
});
