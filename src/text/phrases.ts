import { loadDefaultJapaneseParser } from 'budoux';
import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined;

/** Cuts a Japanese title between its phrases, as BudouX finds them; a title in another language stays whole. */
export function phrasesOf(title: string, locale: Locale): string[] {
  if (locale !== 'ja') return [title];
  parser ??= loadDefaultJapaneseParser();
  return parser.parse(title);
}

/**
 * Escapes a title and, in Japanese, puts `<wbr>` between its phrases, so that it never breaks inside a word
 * (with `word-break: keep-all` in the style sheet).
 */
export const titleHtml: (title: string, locale: Locale) => string = kept((title: string, locale: Locale) =>
  locale === 'ja' ? phrasesOf(title, locale).map(escapeHtml).join('<wbr>') : markJapanese(title, locale),
);
