import { describe, expect, test } from 'vitest';
import { HEADER_RULES, headersFor, patternOf } from './headers.ts';
import { nginxSite } from './nginx.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

const ADDRESSES = ['/', '/404.html', '/it/', '/ja/cities/torino/', '/en/open-data/x.json', '/admin/', '/admin/x.js', '/_astro/x.js', '/search-index/it/entry.json', '/search-index/it/0a1b/words-1', '/cards/it/x.png', '/robots.txt', '/revisions/0a1b2c3d4e5f6071.txt'];

describe('the headers', () => {
  test('no address gets the same header from two rules: hosts join them in ways of their own', () => {
    for (const address of ADDRESSES) {
      const rules = HEADER_RULES.filter(({ paths }) => paths.some((path) => new RegExp(patternOf(path)).test(address)));
      const names = rules.flatMap(({ headers }) => Object.keys(headers));
      expect(names.filter((name, index) => names.indexOf(name) !== index), address).toEqual([]);
    }
  });
  test('only what changes its name with its content is kept for a year', () => {
    const kept = ADDRESSES.filter((address) => headersFor(address)['Cache-Control']!.includes('immutable'));
    expect(kept).toEqual(['/_astro/x.js', '/search-index/it/0a1b/words-1']);
  });
  test('the form may open the window in which editors sign in; no other page may', () => {
    expect(headersFor('/admin/')['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
    expect(headersFor('/it/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });
});

// A reader of `_headers` as the hosts describe it: blocks of a pattern and indented lines; all that match are joined.
function fromFile(address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of headersFile().trim().split('\n\n')) {
    const [pattern, ...lines] = block.split('\n');
    if (!new RegExp(`^${pattern!.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(address)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      found[name!] = found[name!] ? `${found[name!]}, ${value}` : value!;
    }
  }
  return found;
}

test('_headers gives what the list gives; keeping and asking again is what its hosts do by themselves', () => {
  for (const address of ADDRESSES) {
    const { 'Cache-Control': cache, ...expected } = headersFor(address);
    expect(fromFile(address), address).toEqual({ ...expected, ...(cache!.includes('immutable') && { 'Cache-Control': cache }) });
  }
});

test('what moved is led on for good', () => {
  const redirects = [{ from: '/it/old/', to: '/it/new/' }];
  expect(redirectsFile(redirects)).toContain('/it/old/ /it/new/ 301\n');
  expect(nginxSite({ root: '/srv', listen: '80', serverName: '_' }, redirects)).toContain('"/it/old/" "/it/new/";');
});
