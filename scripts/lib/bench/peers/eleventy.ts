import { join } from 'node:path';
import { LOCALES } from '#i18n/locales.ts';
import { markdownPage } from './markdown-page.ts';
import type { Peer } from './peer.ts';
import { plainLayout, STYLES } from './plain-layout.ts';

const CONFIGURATION = `export default (eleventy) => {
  eleventy.setQuietMode(true);
  eleventy.addPassthroughCopy('pages/style.css');
  return { dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: false };
};
`;

/** Eleventy with a layout of a page, and nothing else: no check, no sitemap, no search. */
export const ELEVENTY: Peer = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: (records) => [
    ['eleventy.config.mjs', CONFIGURATION],
    ['pages/style.css', STYLES],
    ['pages/pages.json', '{ "layout": "page.njk" }\n'],
    ['pages/_includes/page.njk', plainLayout({ title: '{{ title }}', summary: '{{ description }}', locale: '{{ page.url.slice(1, 3) }}', path: '{{ page.url }}', content: '{{ content | safe }}', other: (locale) => `/${locale}{{ page.url.slice(3) }}` })],
    ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [ELEVENTY.page(record, locale), markdownPage(record, locale)])),
  ],
  page: ({ collection, slug }, locale) => `pages/${locale}/${collection}/${slug}.md`,
  command: () => ({ command: process.execPath, args: [join('node_modules', '@11ty', 'eleventy', 'cmd.cjs')] }),
  caches: ['.cache'],
  contents: ['pages'],
  address: ({ collection, slug }, locale) => `/${locale}/${collection}/${slug}/`,
  search: 'none',
};
