import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined;

/** The phrases of a Japanese title, between which it may be broken. Found by BudouX. */
export function phrasesOf(title: string): string[] {
  parser ??= loadDefaultJapaneseParser();
  return parser.parse(title);
}

/**
 * Escapes a title and, in Japanese, puts `<wbr>` between its phrases, so that it never breaks inside a word
 * (with `word-break: keep-all` in the style sheet).
 */
export function titleHtml(title: string, locale: Locale): string {
  if (locale !== 'ja') return markJapanese(title, locale);
  return phrasesOf(title).map(escapeHtml).join('<wbr>');
}
