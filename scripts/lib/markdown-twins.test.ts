import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { putMarkdownTwins } from './markdown-twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'twins-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = join(folder, 'root');
const site = join(folder, 'site');
const twins = join(root, '.build', 'twins');
const put = (name: string, main: string) => {
  const file = join(site, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<html lang="it"><head><link rel="canonical" href="https://example.org/${name}"></head><body>${main}</body></html>`);
};
const twinOf = (name: string) => readFileSync(join(site, name, 'index.md'), 'utf8').split('\n---\n\n')[1];
const kept = () => readdirSync(twins, { recursive: true, encoding: 'utf8' }).length;

beforeEach(() => {
  for (const name of [root, site]) rmSync(name, { recursive: true, force: true });
  put('a/index.html', '<main><p>Città</p></main>');
  put('b/index.html', '<main><p>b</p></main>');
  put('404/index.html', '<p>Nothing.</p>');
  put('c/other.html', '<main><p>c</p></main>');
});

test('every page with a main part gets a twin; what is known is not made again, what nobody uses is forgotten', () => {
  expect(putMarkdownTwins(root, site)).toEqual({ made: 2, twins: 2 });
  expect([twinOf('a'), twinOf('b')]).toEqual(['Città\n', 'b\n']);
  expect(readdirSync(join(site, '404'))).toEqual(['index.html']);
  expect(readdirSync(join(site, 'c'))).toEqual(['other.html']);
  const size = kept();

  rmSync(join(site, 'a', 'index.md'));
  put('b/index.html', '<main><p>new</p></main>');
  expect(putMarkdownTwins(root, site)).toEqual({ made: 1, twins: 2 });
  expect([twinOf('a'), twinOf('b')]).toEqual(['Città\n', 'new\n']);
  expect(kept()).toBe(size);
});

test('somebody wrote into a twin of the site: it is made again', () => {
  putMarkdownTwins(root, site);
  writeFileSync(join(site, 'a', 'index.md'), 'Other\n');
  rmSync(join(site, 'b', 'index.md'));
  expect(putMarkdownTwins(root, site)).toEqual({ made: 1, twins: 2 });
  expect([twinOf('a'), twinOf('b')]).toEqual(['Città\n', 'b\n']);
});

test('two pages that read alike have the same twin', () => {
  writeFileSync(join(site, 'b', 'index.html'), readFileSync(join(site, 'a', 'index.html')));
  expect(putMarkdownTwins(root, site)).toEqual({ made: 2, twins: 2 });
  expect(twinOf('b')).toBe('Città\n');
});

test('what another program or a run that was cut off left is taken away', () => {
  mkdirSync(join(twins, 'other'), { recursive: true });
  writeFileSync(join(twins, 'other', 'x'), 'x');
  writeFileSync(join(twins, 'twin.part'), 'half');
  putMarkdownTwins(root, site);
  expect(readdirSync(twins).map((name) => name.replace(/[0-9a-f]{32}/g, '#'))).toEqual(['#.#', '#.#']);
});

test('a page whose tags do not nest is named', () => {
  put('b/index.html', '<main><p><b>x</p></b></main>');
  expect(() => putMarkdownTwins(root, site)).toThrow(/no Markdown twin of b\/index\.html.*“b”/);
});
