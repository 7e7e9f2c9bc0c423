import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE_NAMES, LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { markdownPage } from './markdown-page.ts';
import type { Peer } from './peer.ts';
import { plainLayout, STYLES } from './plain-layout.ts';

const CONFIGURATION = `baseURL = 'https://hugo.example/'
title = 'Hugo'
defaultContentLanguage = '${ORIGINAL_LOCALE}'
defaultContentLanguageInSubdir = true
disableKinds = ['taxonomy', 'term', 'RSS']
publishDir = 'dist'

${LOCALES.map((locale, index) => `[languages.${locale}]\nlanguageName = '${LOCALE_NAMES[locale].name}'\ncontentDir = 'content/${locale}'\nweight = ${index + 1}\n`).join('\n')}`;

const LAYOUT = plainLayout({ title: '{{ .Title }}', summary: '{{ .Params.description }}', locale: '{{ .Lang }}', path: '{{ .RelPermalink }}', content: '{{ .Content }}', other: (locale) => `/${locale}{{ substr .RelPermalink 3 }}` });

/**
 * Finds Hugo: `HUGO`, else what `apt-get install hugo` puts on the path. The packages of npm fetch it from GitHub when they are
 * installed, which a machine without access to it cannot.
 */
function program(): string {
  const named = process.env.HUGO;
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`HUGO names ${named}, where there is no program.`);
    return named;
  }
  if (spawnSync('hugo', ['version']).status !== 0) throw new Error('Hugo is not installed. On Debian: apt-get install hugo; else set HUGO.');
  return 'hugo';
}

/** What `hugo version` says, for the table. */
export const hugoVersion = (): string => /v(\d[\d.]*)/.exec(spawnSync(program(), ['version'], { encoding: 'utf8' }).stdout)?.[1] ?? '';

/** Hugo with a layout of a page and a sitemap: no check, no search. */
export const HUGO: Peer = {
  name: 'Hugo',
  packages: {},
  files: (records) => [
    ['hugo.toml', CONFIGURATION],
    ['static/style.css', STYLES],
    ['layouts/_default/single.html', LAYOUT],
    ['layouts/_default/list.html', LAYOUT],
    ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [HUGO.page(record, locale), markdownPage(record, locale)])),
  ],
  page: ({ collection, slug }, locale) => `content/${locale}/${collection}/${slug}.md`,
  command: (folder) => ({ command: program(), args: ['--cacheDir', join(folder, '.cache'), '--quiet'] }),
  caches: ['.cache', 'resources', '.hugo_build.lock'],
  contents: ['content'],
  address: ({ collection, slug }, locale) => `/${locale}/${collection}/${slug}/`,
  search: 'none',
};
