import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, checkAddresses } from './addresses.ts';
import { readRedirects, REDIRECTS } from './redirects.ts';

test('an address is promised if somebody may link to it', () => {
  const site = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const file of ['index.html', 'it/index.html', 'it/404.html', 'it/a/index.md', 'it/compare/a/b.json', 'it/data.csv', 'it/data.csv.br', '_astro/x.js', '_headers', 'search-index/it/1/words-0', '.well-known/security.txt']) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), '');
  }
  expect(addressesOf(site)).toEqual(['/', '/.well-known/security.txt', '/it/', '/it/a/index.md', '/it/data.csv']);
  rmSync(site, { recursive: true });
});

test('an address is lost unless it is here or leads on to what is here', () => {
  const redirects = [{ from: '/old/', to: '/new/' }, { from: '/older/', to: '/gone/' }];
  expect(checkAddresses(['/new/', '/fresh/'], ['/new/', '/old/', '/older/', '/lost/'], redirects)).toEqual({
    lost: ['/lost/'],
    added: ['/fresh/'],
    astray: [{ from: '/older/', to: '/gone/' }],
  });
});

test.each([
  ['/a/ /b/', 'parted by a tab'],
  ['/a/\thttps://evil.example/', 'parted by a tab'],
  ['/a/\t//evil.example/', 'parted by a tab'],
  ['/a/\t/b/\n/a/\t/c/', 'moved already in line 1'],
  ['/a/\t/b/\n/b/\t/c/', 'moved itself (line 2)'],
])('a list of moved addresses that reads %j is refused', (text, words) => {
  const root = mkdtempSync(join(tmpdir(), 'redirects-'));
  writeFileSync(join(root, REDIRECTS), text);
  expect(() => readRedirects(root)).toThrow(words);
  rmSync(root, { recursive: true });
});
