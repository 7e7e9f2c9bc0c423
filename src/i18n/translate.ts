import { en } from '#i18n/en.ts';
import { formatNumber } from '#i18n/format.ts';
import { kept } from '#i18n/kept.ts';
import { it, type Dictionary, type MessageKey } from '#i18n/it.ts';
import { ja } from '#i18n/ja.ts';
import { pluralRule } from '#i18n/plural.ts';
import type { Locale } from '#i18n/locales.ts';

const dictionaries: Record<Locale, Dictionary> = { it, en, ja };

/** The names between braces in a message. */
type Names<M extends string> = M extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plural},${string}` ? Plural : Name) | Names<Rest>
  : never;

/** What a message needs filled in, read off its Italian text. A plural's inner braces hold `#`, which is no name. */
type Values<K extends MessageKey> = Record<Exclude<Extract<Names<(typeof it)[K]>, string>, `${string}#${string}`>, string | number>;

/** The keys of messages that need nothing filled in. */
export type PlainMessageKey = { [K in MessageKey]: keyof Values<K> extends never ? K : never }[MessageKey];

/** Gives the words of one language. */
export type Translate = <K extends MessageKey>(key: K, ...values: keyof Values<K> extends never ? [] : [Values<K>]) => string;

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{[^{}]*\})+)\}/g;
const FORM = /(\w+) \{([^{}]*)\}/g;
const NAME = /\{(\w+)\}/g;

/** A message without plurals, cut: words at even places, between them the names of values. A build fills the same few hundred ten thousand times. */
const cut = kept((message: string) => message.split(NAME));

const filled = (message: string, values: Record<string, string | number>) =>
  cut(message).map((part, place) => (place % 2 === 0 ? part : (values[part] ?? ''))).join('');

function fill(message: string, values: Record<string, string | number>, locale: Locale): string {
  if (!message.includes('{')) return message;
  if (!message.includes(', plural,')) return filled(message, values);
  const chosen = message.replace(PLURAL, (_, name: string, forms: string) => {
    const count = Number(values[name]);
    const rule = pluralRule(count, locale);
    const byRule = new Map([...forms.matchAll(FORM)].map((match) => [match[1], match[2]]));
    return (byRule.get(rule) ?? byRule.get('other') ?? '').replaceAll('#', formatNumber(count, locale));
  });
  return chosen.replace(NAME, (_, name: string) => String(values[name] ?? ''));
}

/**
 * Gives the function that says the interface's words in a language. A missing key, a missing value and a value too many are
 * compile errors.
 */
export function translator(locale: Locale): Translate {
  return (key, ...values) => fill(dictionaries[locale][key], values[0] ?? {}, locale);
}
