import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { jaModel, Parser } from 'budoux';
import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';

/**
 * BudouX without what it does to HTML: for that it loads a whole DOM, some 180 files, which is 0.13 s of work in each process that
 * needs a phrase. What it names to the outside is all or nothing, so its files are asked for by their places.
 */
function japaneseParser(): Parser {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('budoux'));
  const { Parser: BudouX } = require(join(folder, 'parser.js')) as { Parser: typeof Parser };
  const { model } = require(join(folder, 'data', 'models', 'ja.js')) as { model: typeof jaModel };
  return new BudouX(model);
}

let parser: Parser | undefined;

/** Cuts a Japanese title between its phrases, as BudouX finds them; a title in another language stays whole. */
export function phrasesOf(title: string, locale: Locale): string[] {
  if (locale !== 'ja') return [title];
  parser ??= japaneseParser();
  return parser.parse(title);
}

/**
 * Escapes a title and, in Japanese, puts `<wbr>` between its phrases, so that it never breaks inside a word
 * (with `word-break: keep-all` in the style sheet).
 */
export const titleHtml: (title: string, locale: Locale) => string = kept((title: string, locale: Locale) =>
  locale === 'ja' ? phrasesOf(title, locale).map(escapeHtml).join('<wbr>') : markJapanese(title, locale),
);
