import type { Locale } from '#i18n/locales.ts';

/** What the first view of an article costs a reader with an empty cache, and the first search from it. */
export interface View {
  tool: string;
  pages: number;
  /** In each language. */
  first: Record<Locale, FirstView>;
  /** Medians over the queries in all languages; nothing for a site without a search, or one that we cannot work. */
  search?: { milliseconds: number; bytes: number; withoutResult: number };
  /** Scores of Lighthouse from 0 to 100 for the Italian page. */
  lighthouse?: Record<string, number>;
}

/** The bytes of one view, all files of the page's own host. */
export interface FirstView {
  requests: number;
  /** As they are, as a host sends them with gzip (level 6, with the heads of the answers), and their contents with Brotli (level 11). */
  plain: number;
  gzip: number;
  brotli: number;
  /** With gzip, by kind. */
  kinds: Record<ViewKind, number>;
}

export const VIEW_KINDS = ['html', 'styles', 'scripts', 'fonts', 'others'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

const KINDS: readonly [RegExp, ViewKind][] = [[/\/$|\.html$/, 'html'], [/\.css$/, 'styles'], [/\.m?js$/, 'scripts'], [/\.(?:woff2?|ttf|otf)$/, 'fonts']];

/** What kind of file an address names. */
export const viewKind = (path: string): ViewKind => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'others';
