import type { Locale } from '#i18n/locales.ts';
import { fieldLabel, valueLabel } from './value-meanings.ts';

const QUOTES: Record<Locale, readonly [string, string]> = { it: ['«', '»'], en: ['“', '”'], ja: ['「', '」'] };
const BRACKETS: Record<Locale, readonly [string, string]> = { it: [' (', ')'], en: [' (', ')'], ja: ['（', '）'] };
const COMMAS: Record<Locale, string> = { it: ', ', en: ', ', ja: '、' };

/** The parts that the sentences of one language are made of. */
export interface Wording {
  /** Words of the record between quotes, so that readers see where they begin and end. */
  quoted: (text: string) => string;
  /** Values to choose from, in one line; where the reader may not read English, each with what it means. */
  values: (values: readonly string[]) => string;
  /** Names of fields, in one line, each with what people call it. */
  fields: (names: readonly string[]) => string;
  /** The name of one field, quoted, with what people call it. */
  field: (name: string) => string;
  /** One value, quoted, with what it means among others. */
  value: (value: string, among: readonly string[]) => string;
}

/** Gives the parts of the sentences of a language. */
export function wordingIn(locale: Locale): Wording {
  const [open, close] = QUOTES[locale];
  const [before, after] = BRACKETS[locale];
  const quoted = (text: string): string => `${open}${cut(text, 160)}${close}`;
  const withLabel = (shown: string, label: string | undefined): string => (label === undefined ? shown : `${shown}${before}${label}${after}`);
  const joined = (parts: readonly string[]): string => parts.join(COMMAS[locale]);
  return {
    quoted,
    values: (values) => joined(values.map((value) => withLabel(value, valueLabel(locale, value, values)))),
    fields: (names) => joined(names.map((name) => withLabel(name, fieldLabel(locale, name)))),
    field: (name) => withLabel(quoted(name), fieldLabel(locale, name)),
    value: (value, among) => withLabel(quoted(value), valueLabel(locale, value, among)),
  };
}

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A long finding in short: its beginning, on one line. */
export const ellipsis = (text: string): string => cut(text.replaceAll(/\s+/g, ' ').trim(), 60);

/** The same words as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
