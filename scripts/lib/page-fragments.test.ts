import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageFragments } from './page-fragments.ts';

let root = '';
const site = () => join(root, 'site');
const kept = () => join(root, '.build', 'fragments', 'it.bin');

function page(path: string, words: string): void {
  mkdirSync(join(site(), path), { recursive: true });
  writeFileSync(join(site(), path, 'index.html'), `<html lang="it"><body><main data-pagefind-body><h1>T</h1><h2 id="a">Titolo</h2><p>${words}</p></main></body></html>`);
}
const textOf = async (address: string) => (await pageFragments(root, site(), 'it')).get(address)?.content;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fragments-'));
  page('it/uno', 'Il primo testo.');
  page('it/due', 'Il secondo testo.');
});
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true });
});

test('tells what each page says, and reads a page again only if it changed', async () => {
  const first = await pageFragments(root, site(), 'it');
  expect([...first.keys()].sort()).toEqual(['/it/due/', '/it/uno/']);
  expect(first.get('/it/uno/')!.content).toContain('Il primo testo.');
  expect(first.get('/it/uno/')!.anchors.map(({ id }) => id)).toEqual(['a']);
  const written = statSync(kept()).mtimeMs;
  expect(await pageFragments(root, site(), 'it')).toEqual(first);
  expect(statSync(kept()).mtimeMs).toBe(written);

  page('it/uno', 'Un testo nuovo.');
  expect(await textOf('/it/uno/')).toContain('Un testo nuovo.');
  expect(await textOf('/it/due/')).toBe(first.get('/it/due/')!.content);
});

test('what was kept is forgotten with its page, and a damaged store is an empty one', async () => {
  rmSync(join(site(), 'it', 'due'), { recursive: true });
  expect([...(await pageFragments(root, site(), 'it')).keys()]).toEqual(['/it/uno/']);
  writeFileSync(kept(), readFileSync(kept()).subarray(0, 20));
  expect(await textOf('/it/uno/')).toContain('Un testo nuovo.');
  expect(existsSync(kept())).toBe(true);
});
