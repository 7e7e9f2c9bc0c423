import { type Locale, LOCALE_NAMES, LOCALES } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { homePath, standingPath } from '#records/paths.ts';
import type { Repository } from '#admin/repository.ts';
import { adminWords } from '#admin/words.ts';

/** Where the form is; with a language, the form in that language. */
export const adminPath = (locale?: Locale) => (locale ? `/admin/${locale}/` : '/admin/');

/** The files that the pages load, by their role. */
export interface AdminFiles {
  start: string;
  choose: string;
  style: string;
}

/**
 * The content policy of the form, for its pages only: the form draws itself with style attributes and speaks to the
 * repository, no other host.
 */
export function adminPolicy({ hosts }: Repository): string {
  const to = ["'self'", 'data:', 'blob:', ...hosts].join(' ');
  // Pictures of accounts come from the repository's own hosts for them.
  const pictures = hosts.includes('https://api.github.com') ? ['https://avatars.githubusercontent.com'] : hosts;
  return [
    "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:", `img-src ${["'self'", 'data:', 'blob:', ...pictures].join(' ')}`,
    `connect-src ${to}`, "worker-src 'self' blob:", "frame-src 'self' blob:", "media-src 'self' blob:", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'", "object-src 'none'",
  ].join('; ');
}

const head = (title: string, policy: string, files: string[]) => `<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    ${files.join('\n    ')}
  </head>`;

const languages = (current?: Locale) => `<ul>${LOCALES.map((locale) =>
  `<li><a href="${adminPath(locale)}" lang="${locale}" hreflang="${locale}"${locale === current ? ' aria-current="page"' : ''}>${LOCALE_NAMES[locale].name}</a></li>`).join('')}</ul>`;

/** The page of the form in one language: a narrow frame of ours, and the place where the form draws itself. */
export function formPage(locale: Locale, repository: Repository, { start, style }: AdminFiles): string {
  const words = adminWords(locale);
  const say = (text: string) => escapeHtml(text);
  const notice = repository.isKnown ? '' : `\n      <p class="notice">${say(words.localOnly)}</p>`;
  return `<!DOCTYPE html>
<html lang="${locale}" data-repository="${repository.isKnown ? 'known' : 'none'}">
  ${head(words.title, adminPolicy(repository), [`<link rel="stylesheet" href="${style}">`, `<script type="module" src="${start}"></script>`])}
  <body>
    <header>
      <div class="frame">
        <h1>${say(words.title)}</h1>
        <nav aria-label="${say(words.toSite)}"><ul><li><a href="${homePath(locale)}">${say(words.toSite)}</a></li><li><a href="${standingPath(locale, 'how-we-work')}">${say(words.manual)}</a></li></ul></nav>
        <nav class="languages" aria-label="${say(words.language)}">${languages(locale)}</nav>
      </div>${notice}
    </header>
    <main>
      <p class="notice" data-loading data-failed="${say(words.failed)}">${say(repository.isKnown ? words.loading : words.noRepository)}</p>
      <noscript><p class="notice">${say(words.noScript)}</p></noscript>
      <div id="nc-root"></div>
    </main>
  </body>
</html>
`;
}

/** The page that leads to a language: by itself with JavaScript, by a choice without. */
export function choicePage(repository: Repository, { choose, style }: AdminFiles): string {
  const one = (locale: Locale) => `<section lang="${locale}"><h2>${escapeHtml(adminWords(locale).title)}</h2><p>${escapeHtml(adminWords(locale).intro)}</p><p><a href="${adminPath(locale)}" hreflang="${locale}">${LOCALE_NAMES[locale].name}</a></p></section>`;
  return `<!DOCTYPE html>
<html lang="it" data-repository="${repository.isKnown ? 'known' : 'none'}">
  ${head('Torino–Nagoya – admin', adminPolicy(repository), [`<link rel="stylesheet" href="${style}">`, `<script type="module" src="${choose}"></script>`])}
  <body>
    <main class="notice">
      <h1>Torino–Nagoya</h1>
      ${LOCALES.map(one).join('\n      ')}
    </main>
  </body>
</html>
`;
}
