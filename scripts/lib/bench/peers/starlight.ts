import { join } from 'node:path';
import { LOCALE_NAMES, LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { markdownPage } from './markdown-page.ts';
import type { Peer } from './peer.ts';

const imports = (modules: Record<string, string>) => Object.entries(modules).map(([module, names]) => `import ${names} from '${module}';\n`).join('');

/** A sidebar of one link: that which Starlight makes by itself writes every page of a language into each page. */
const CONFIGURATION = `${imports({ '@astrojs/starlight': 'starlight', 'astro/config': '{ defineConfig }' })}
export default defineConfig({
  site: 'https://starlight.example',
  integrations: [starlight({
    title: 'Starlight',
    defaultLocale: '${ORIGINAL_LOCALE}',
    locales: ${JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, { label: LOCALE_NAMES[locale].name, lang: locale }])))},
    sidebar: [{ label: 'Home', link: '/' }],
  })],
});
`;

const COLLECTIONS = `${imports({ '@astrojs/starlight/loaders': '{ docsLoader }', '@astrojs/starlight/schema': '{ docsSchema }', 'astro:content': '{ defineCollection }' })}
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const DOCS = 'src/content/docs';

/** Starlight as it comes, with its own search (Pagefind). Versions are those that PERFORMANCE 0 measured. */
export const STARLIGHT: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  files: (records) => [
    ['astro.config.mjs', CONFIGURATION],
    ['src/content.config.ts', COLLECTIONS],
    ...LOCALES.map((locale): [string, string] => [`${DOCS}/${locale}/index.md`, `---\ntitle: Home\n---\n\nHome\n`]),
    ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [STARLIGHT.page(record, locale), markdownPage(record, locale)])),
  ],
  page: ({ collection, slug }, locale) => `${DOCS}/${locale}/${collection}/${slug}.md`,
  command: () => ({ command: process.execPath, args: [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], env: { ASTRO_TELEMETRY_DISABLED: '1' } }),
  // The mark tells the comparison of searches what the site was made from.
  caches: ['built-from', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  contents: [DOCS],
  address: ({ collection, slug }, locale) => `/${locale}/${collection}/${slug}/`,
  search: 'Pagefind, in the build',
};
