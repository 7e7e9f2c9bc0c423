import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { assertWhole } from './whole-site.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const entry = (absent: number[]) => JSON.stringify({ size: 2, absent });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-site-'));
  write('content/cities/torino/index.it.mdx', '---\ntitle: Torino\n---\n');
  write('content/cities/torino/index.ja.mdx', '---\ntitle: トリノ\n---\n');
  write('content/glossary/living-lab.yaml', 'revision: 1\nit: { title: Living lab }\nen: { title: Living lab }\n');
  for (const page of ['index', '404', 'it/cities/torino/index', 'ja/cities/torino/index', 'it/glossary/living-lab/index', 'en/glossary/living-lab/index', 'admin/index']) {
    write(`site/${page}.html`, '<p>');
  }
  write('site/admin/start.js', '');
  for (const locale of LOCALES) {
    write(`site/${locale}/index.html`, '<p>');
    write(`site/admin/${locale}/index.html`, '<p>');
    write(`site/search-index/${locale}/entry.json`, entry([]));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const faultsOf = () => {
  try {
    return assertWhole(root, join(root, 'site'));
  } catch (error) {
    return (error as Error).message;
  }
};

test('a whole site is let through, and its pages are counted', () => {
  expect(faultsOf()).toBe(13);
});

test('what is missing or empty is named', () => {
  rmSync(join(root, 'site/ja/cities/torino'), { recursive: true });
  rmSync(join(root, 'site/en/glossary/living-lab'), { recursive: true });
  rmSync(join(root, 'site/404.html'));
  write('site/it/index.html', '');
  expect(faultsOf()).toMatchInlineSnapshot(`
    "The new site is not whole, so the old one stays:
      /404.html is missing
      /ja/cities/torino/index.html is missing
      /en/glossary/living-lab/index.html is missing
      /it/index.html is empty"
  `);
});

test('a search index without pages is named', () => {
  write('site/search-index/ja/entry.json', entry([0, 1]));
  expect(faultsOf()).toMatchInlineSnapshot(`
    "The new site is not whole, so the old one stays:
      the search index in “ja” has no page"
  `);
});
