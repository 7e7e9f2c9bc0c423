import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Makes the sitemap's line for a page from the page itself, so that languages and dates are those that readers get.
 * @param item the line as the sitemap plug-in proposes it.
 * @param outDir the folder the site was built into.
 * @returns `undefined` for a page that asks not to be indexed or names another as its canonical address.
 */
export function sitemapItem(item: SitemapItem, outDir: string): SitemapItem | undefined {
  const { pathname, href } = new URL(item.url);
  const html = readFileSync(join(outDir, pathname, 'index.html'), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = head.match(/<(?:link|meta)\b[^>]*>/g) ?? [];
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
