import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { kept } from '#i18n/kept.ts';

const pattern = kept((name: string) => new RegExp(`${name}="([^"]*)"`));
const attribute = (tag: string, name: string) => pattern(name).exec(tag)?.[1];

/** No head of our pages is half as long. */
const beginning = Buffer.alloc(16_384);

/** What stands before `</head>` in a file, without reading the rest, which is ten times as much. */
function headOf(file: string): string {
  const opened = openSync(file, 'r');
  let html: string;
  try {
    html = beginning.toString('utf8', 0, readSync(opened, beginning));
  } finally {
    closeSync(opened);
  }
  if (!html.includes('</head>')) html = readFileSync(file, 'utf8');
  return html.slice(0, html.indexOf('</head>'));
}

/**
 * Makes the sitemap's line for a page from the page itself, so that languages and dates are those that readers get.
 * @param item the line as the sitemap plug-in proposes it.
 * @param outDir the folder the site was built into.
 * @returns `undefined` for a page that asks not to be indexed or names another as its canonical address.
 */
export function sitemapItem(item: SitemapItem, outDir: string): SitemapItem | undefined {
  const { pathname, href } = new URL(item.url);
  const tags = headOf(join(outDir, pathname, 'index.html')).match(/<(?:link|meta)\b[^>]*>/g) ?? [];
  if (tags.some((tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content')?.includes('noindex'))) return undefined;
  const canonical = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  if (canonical && attribute(canonical, 'href') !== href) return undefined;
  const links = tags
    .filter((tag) => attribute(tag, 'rel') === 'alternate' && attribute(tag, 'hreflang'))
    .map((tag) => ({ lang: attribute(tag, 'hreflang')!, url: attribute(tag, 'href')! }));
  const modified = tags.find((tag) => attribute(tag, 'property') === 'article:modified_time');
  const lastmod = modified && attribute(modified, 'content');
  return { url: item.url, ...(links.length > 0 && { links }), ...(lastmod && { lastmod }) };
}
