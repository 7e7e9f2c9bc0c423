import { join } from 'node:path';
import { LOCALE_NAMES, LOCALES } from '#i18n/locales.ts';
import { markdownPage } from './markdown-page.ts';
import type { Peer } from './peer.ts';

const CONFIGURATION = `export default {
  title: 'VitePress',
  srcDir: 'pages',
  outDir: './dist',
  cacheDir: './.cache',
  sitemap: { hostname: 'https://vitepress.example' },
  locales: ${JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, { label: LOCALE_NAMES[locale].name, lang: locale, link: `/${locale}/` }])))},
  themeConfig: { search: { provider: 'local' } },
};
`;

/** VitePress as it comes, with its own local search. */
export const VITEPRESS: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  files: (records) => [
    ['.vitepress/config.mjs', CONFIGURATION],
    ['pages/index.md', '# Home\n'],
    ...LOCALES.map((locale): [string, string] => [`pages/${locale}/index.md`, '# Home\n']),
    // Its theme takes the title of a page from its first heading.
    ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [VITEPRESS.page(record, locale), markdownPage(record, locale).replace(/\n---\n\n/, `\n---\n\n# ${record.texts[locale].title}\n\n`)])),
  ],
  page: ({ collection, slug }, locale) => `pages/${locale}/${collection}/${slug}.md`,
  command: () => ({ command: process.execPath, args: [join('node_modules', 'vitepress', 'bin', 'vitepress.js'), 'build'] }),
  caches: ['.cache', '.vitepress/.temp', '.vitepress/cache', 'node_modules/.vite'],
  contents: ['pages'],
  address: ({ collection, slug }, locale) => `/${locale}/${collection}/${slug}.html`,
  search: 'MiniSearch, in the build',
};
