import type { Locale } from '#i18n/locales.ts';

const display = (locale: Locale, type: 'region' | 'language') => new Intl.DisplayNames(locale, { type });

/** The name of a country (ISO 3166, two capital letters) in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return display(locale, 'region').of(code) ?? code;
}

/** The name of a language (two letters) in the reader's language. */
export function languageName(code: string, locale: Locale): string {
  return display(locale, 'language').of(code) ?? code;
}

/** Joins words as a list of the language: «a, b e c», “a, b and c”, 「a、b、c」. */
export function joinNames(names: readonly string[], locale: Locale): string {
  if (locale === 'ja') return names.join('、');
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
}

/** A name and what it is of: «Buone pratiche: Mobilità», 「優良事例：モビリティ」. */
export function labelled(name: string, value: string, locale: Locale): string {
  return `${name}${locale === 'ja' ? '：' : ': '}${value}`;
}
