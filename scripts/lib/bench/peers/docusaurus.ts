import { join } from 'node:path';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { markdownPage } from './markdown-page.ts';
import type { Peer } from './peer.ts';

/** No sidebar: the one it makes by itself writes every page of a language into each page. */
const CONFIGURATION = `export default {
  title: 'Docusaurus',
  url: 'https://docusaurus.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'warn',
  future: { v4: true, faster: true },
  i18n: { defaultLocale: '${ORIGINAL_LOCALE}', locales: ${JSON.stringify(LOCALES)} },
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, language: ${JSON.stringify(LOCALES)}, indexBlog: false, docsRouteBasePath: '/' }]],
};
`;

const docs = (locale: Locale) => (locale === ORIGINAL_LOCALE ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`);

/** Docusaurus with its faster builders; a search comes with a package of others only, the one that works without a service. */
export const DOCUSAURUS: Peer = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2', '@docusaurus/faster': '3.10.2', '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3', react: '19.2.0', 'react-dom': '19.2.0',
  },
  files: (records) => [
    ['docusaurus.config.mjs', CONFIGURATION],
    ...LOCALES.map((locale): [string, string] => [`${docs(locale)}/index.md`, '---\nslug: /\ntitle: Home\n---\n\nHome\n']),
    ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [DOCUSAURUS.page(record, locale), markdownPage(record, locale)])),
  ],
  page: ({ collection, slug }, locale) => `${docs(locale)}/${collection}/${slug}.md`,
  command: () => ({ command: process.execPath, args: [join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs'), 'build', '--out-dir', 'dist'], env: { DOCUSAURUS_NO_TELEMETRY: '1' } }),
  caches: ['.docusaurus', 'node_modules/.cache'],
  contents: ['docs', 'i18n'],
  address: ({ collection, slug }, locale) => `${locale === ORIGINAL_LOCALE ? '' : `/${locale}`}/${collection}/${slug}/`,
  search: 'lunr, by a package of others',
};
