// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { isLocale, LOCALES, ORIGINAL_LOCALE } from './src/i18n/locales.ts';
import { keptPages } from './src/records/kept-pages.ts';
import { partOf } from './src/records/paths.ts';
import { SITE_URL } from './src/records/site-url.ts';
import { dataFilesInDev } from './src/data-files/dev-files.ts';
import { searchIndexInDev } from './src/search/dev-index.ts';
import { sitemapItem } from './src/open-data/sitemap-item.ts';

/** @type {string[]} */
const unrendered = [];
const outDir = process.env.SITE_OUT_DIR ?? './dist';
/** Set by `npm run build -- --part`. */
const part = isLocale(process.env.SITE_PART) ? process.env.SITE_PART : undefined;

export default defineConfig({
  site: SITE_URL,
  outDir,
  cacheDir: './.build/cache',
  trailingSlash: 'always',
  // The default, 'jsx', drops the line breaks between inline elements and glues words together.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: ORIGINAL_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // For the standing pages only: records have a pipeline of their own in src/text.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }), syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  // Fonts stay files: inlined, they would weigh on pages that never use them.
  vite: { build: { assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined) } },
  security: {
    csp: {
      directives: [
        // Nothing but what is named: no frame, no plug-in, no worker, no sound, no film.
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // A string becomes elements in one place only: src/text/own-html.ts.
        "require-trusted-types-for 'script'",
        'trusted-types own-html',
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    mdx(),
    keptPages('.build/pages', unrendered, part),
    // The plug-in knows routes without a language, whether they are built or not.
    sitemap({ customPages: unrendered, serialize: (item) => (part && partOf(new URL(item.url).pathname) !== part ? undefined : sitemapItem(item, outDir)) }),
    searchIndexInDev('./dist/search-index'),
    dataFilesInDev(),
  ],
});
