import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageStore, programDigest } from './page-store.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'page-store-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PAGE = '/it/events/a/';
const fileIn = (site: string) => join(root, site, PAGE, 'index.html');
const kept = () => readdirSync(join(root, 'kept'));
const store = (program = 'one') => new PageStore(join(root, 'kept'), program);

/** A build that renders the page and keeps it. */
function builtOnce(key: string, words: string): void {
  const first = store();
  const file = fileIn('first');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
  first.keep(PAGE, key, file);
  first.prune();
}

test('gives back a page of the same key, byte by byte', () => {
  builtOnce('key', 'Torino 名古屋');
  expect(store().take(PAGE, 'key', fileIn('next'))).toBe(true);
  expect(readFileSync(fileIn('next'), 'utf8')).toBe('Torino 名古屋');
});

test.each([
  ['another key', 'other', PAGE, 'one'],
  ['another address', 'key', '/it/events/b/', 'one'],
  ['another program', 'key', PAGE, 'two'],
])('gives nothing for %s', (_, key, path, program) => {
  builtOnce('key', 'Torino');
  expect(store(program).take(path, key, fileIn('next'))).toBe(false);
});

test('gives no page that was cut off to nothing, and keeps a whole one in its place', () => {
  builtOnce('key', 'Torino');
  truncateSync(join(root, 'kept', kept()[0]!));
  expect(store().take(PAGE, 'key', fileIn('next'))).toBe(false);
  builtOnce('key', 'Nagoya');
  expect(store().take(PAGE, 'key', fileIn('next'))).toBe(true);
  expect(readFileSync(fileIn('next'), 'utf8')).toBe('Nagoya');
});

test('gives no page into which somebody wrote in the site', () => {
  builtOnce('key', 'Torino');
  writeFileSync(fileIn('first'), 'Milano');
  expect(store().take(PAGE, 'key', fileIn('next'))).toBe(false);
});

test('a site that is removed takes no kept page with it', () => {
  builtOnce('key', 'Torino');
  rmSync(join(root, 'first'), { recursive: true });
  expect(store().take(PAGE, 'key', fileIn('next'))).toBe(true);
});

test('forgets what a build neither took nor kept', () => {
  builtOnce('key', 'Torino');
  const [before] = kept();
  builtOnce('other', 'Nagoya');
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toContain(before);
  expect(statSync(join(root, 'kept', kept()[0]!)).size).toBe(6);
});

test('every file of the program, the packages and the address of the site count, tests do not', () => {
  mkdirSync(join(root, 'src', 'layouts'), { recursive: true });
  const digest = (site = 'https://one.example') => programDigest(root, site);
  const seen = new Set([digest(), digest('https://two.example')]);
  for (const file of ['src/layouts/Page.astro', 'astro.config.mjs', 'package.json', 'package-lock.json']) {
    writeFileSync(join(root, file), 'a');
    seen.add(digest());
    writeFileSync(join(root, file), 'b');
    seen.add(digest());
  }
  expect(seen.size).toBe(10);
  writeFileSync(join(root, 'src', 'layouts', 'page.test.ts'), 'a');
  expect(seen).toContain(digest());
});
