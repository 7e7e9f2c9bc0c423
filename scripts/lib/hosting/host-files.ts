import { existsSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { readRedirects } from './redirects.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

/**
 * Puts what hosts read of a site into it: `_headers`, `_redirects`, and for each language the page for what does not exist,
 * under the name by which hosts look for it.
 * @param root folder of the repository.
 * @param out folder of the built site.
 * @param part the language of which it is the part; the whole site if absent.
 */
export function putHostFiles(root: string, out: string, part?: Locale): void {
  if (!part || part === ORIGINAL_LOCALE) {
    writeFileSync(join(out, '_headers'), headersFile());
    writeFileSync(join(out, '_redirects'), redirectsFile(readRedirects(root)));
  }
  for (const locale of LOCALES) {
    const folder = join(out, locale, '404');
    if (!existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), join(out, locale, '404.html'));
    rmdirSync(folder);
  }
}
