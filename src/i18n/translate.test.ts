import { describe, expect, it } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { en } from '#i18n/en.ts';
import { it as italian } from '#i18n/it.ts';
import { ja } from '#i18n/ja.ts';
import { translator } from '#i18n/translate.ts';

const names = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]).sort();

describe('the dictionaries', () => {
  it('ask for the same values in every language', () => {
    for (const key of Object.keys(italian) as (keyof typeof italian)[]) {
      expect(names(en[key]), key).toEqual(names(italian[key]));
      expect(names(ja[key]), key).toEqual(names(italian[key]));
    }
  });
  it('leave no message empty', () => {
    for (const dictionary of [italian, en, ja]) expect(Object.values(dictionary).filter((message) => message.trim() === '')).toEqual([]);
  });
  it('hold no full-width Latin letters or digits', () => {
    expect(Object.values(ja).filter((message) => /[Ａ-Ｚａ-ｚ０-９]/u.test(message))).toEqual([]);
  });
});

describe('translator', () => {
  it('follows the plural rules of each language', () => {
    expect(LOCALES.map((locale) => translator(locale)('search.count', { count: 1 }))).toEqual(['1 risultato', '1 result', '1件']);
    expect(LOCALES.map((locale) => translator(locale)('search.count', { count: 2 }))).toEqual(['2 risultati', '2 results', '2件']);
  });
  it('fills in values', () => {
    expect(translator('en')('claim.asOf', { date: '2025' })).toBe('as of 2025');
  });
  it('refuses an unknown key, a missing value and a wrong one at compile time', () => {
    const t = translator('it');
    // @ts-expect-error -- no such key
    expect(() => t('no.such.key')).toThrow();
    // @ts-expect-error -- the value "date" is missing
    expect(t('claim.asOf')).toBe('dato al ');
    // @ts-expect-error -- the value is called "date"
    expect(t('claim.asOf', { day: '2025' })).toBe('dato al ');
  });
});
