import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';

const display = kept((locale: Locale, type: 'region' | 'language') => new Intl.DisplayNames(locale, { type }));
const listFormat = kept((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** The name of a country (ISO 3166, two capital letters) in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return display(locale, 'region').of(code) ?? code;
}

const REGIONS_JA: Readonly<Record<string, string>> = {
  Aichi: '愛知県', 'Auvergne-Rhône-Alpes': 'オーヴェルニュ＝ローヌ＝アルプ地域圏', Fukushima: '福島県', 'Grad Zagreb': 'ザグレブ市', 'Greater Manchester': 'グレーター・マンチェスター',
  Kanagawa: '神奈川県', 'Nordrhein-Westfalen': 'ノルトライン＝ヴェストファーレン州', Osaka: '大阪府', Piemonte: 'ピエモンテ州', 'Primorje-Gorski Kotar': 'プリモリェ＝ゴルスキ・コタル郡',
  Veneto: 'ヴェネト州', Västerbotten: 'ヴェステルボッテン県',
};

/** The name of a region or prefecture in the reader's script; as on record where none is known. */
export function regionName(name: string, locale: Locale): string {
  return (locale === 'ja' && REGIONS_JA[name]) || name;
}

/** The name of a language (two letters) in the reader's language. */
export function languageName(code: string, locale: Locale): string {
  return display(locale, 'language').of(code) ?? code;
}

/** Joins words as a list of the language: «a, b e c», “a, b and c”, 「a、b、c」. */
export function joinNames(names: readonly string[], locale: Locale): string {
  if (locale === 'ja') return names.join('、');
  return listFormat(locale === 'en' ? 'en-GB' : locale).format(names);
}

/** A name and what it is of: «Buone pratiche: Mobilità», 「優良事例：モビリティ」. */
export function labelled(name: string, value: string, locale: Locale): string {
  return `${name}${locale === 'ja' ? '：' : ': '}${value}`;
}
