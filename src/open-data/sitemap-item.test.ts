import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sitemapItem } from '#open-data/sitemap-item.ts';

const site = 'https://example.org';
let out: string;
const page = (path: string, head: string) => {
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), `<html><head>${head}</head><body></body></html>`);
  return sitemapItem({ url: `${site}${path}` }, out);
};

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'sitemap-'));
});

describe('sitemapItem', () => {
  it('takes languages and date from the page', () => {
    const head = `<link rel="canonical" href="${site}/it/a/"><link rel="alternate" hreflang="ja" href="${site}/ja/a/"><meta property="article:modified_time" content="2026-11-22">`;
    expect(page('/it/a/', head)).toEqual({ url: `${site}/it/a/`, links: [{ lang: 'ja', url: `${site}/ja/a/` }], lastmod: '2026-11-22' });
  });
  it('leaves out what asks not to be indexed or is another page’s copy', () => {
    expect(page('/it/b/', '<meta name="robots" content="noindex">')).toBeUndefined();
    expect(page('/it/c/', `<link rel="canonical" href="${site}/it/a/">`)).toBeUndefined();
  });
});
