import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';

type Value = string | number | undefined;

/** A number as short as a drawing needs it: one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/**
 * Writes an SVG element. Colours and sizes of type are left to classes: the security policy forbids style attributes.
 * @param attributes those that are `undefined` are left out.
 * @param children markup, already escaped.
 */
export function svg(name: string, attributes: Readonly<Record<string, Value>>, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? short(value) : escapeHtml(value)}"`],
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Words inside `<text>`, with Japanese characters marked as Japanese where the page is not. */
export function svgWords(words: string, locale: Locale): string {
  return markJapanese(words, locale).replaceAll('<span', '<tspan').replaceAll('</span', '</tspan');
}

/** Words that can hold no markup, such as a tooltip. */
export function plainWords(words: string, locale: Locale): string {
  return markJapanese(words, locale).replace(/<\/?span[^>]*>/g, '');
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language of words that can hold no markup (a tooltip), if it is not the page's.
 * @param own the language the words are written in.
 */
export function languageOf(words: string, own: Locale, page: Locale): string | undefined {
  if (own !== page) return own;
  return page !== 'ja' && JAPANESE.test(words) ? 'ja' : undefined;
}
