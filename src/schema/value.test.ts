import { describe, expect, it } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { formatDuration, formatValue } from '#schema/value.ts';

const inAll = (claim: Parameters<typeof formatValue>[0]) => LOCALES.map((locale) => formatValue(claim, locale));

describe('formatValue with an era', () => {
  it('puts the Japanese calendar beside a date for Japanese readers only', () => {
    const claim = { value: '1969-03-20', era: true } as const;
    expect(formatValue(claim, 'ja')).toBe('1969年3月20日（昭和44年3月20日）');
    expect(formatValue(claim, 'it')).toBe('20 marzo 1969');
  });
});

describe('formatValue', () => {
  it('prints money as each language writes it', () => {
    expect(inAll({ value: 25, unit: 'EUR-billion', qualifier: 'about' })).toEqual(['circa 25 miliardi di euro', 'about EUR 25 billion', '約250億ユーロ']);
    expect(inAll({ value: { from: 70_000, to: 160_000 }, unit: 'EUR' })).toEqual(['70.000–160.000 euro', 'EUR 70,000–160,000', '7万〜16万ユーロ']);
    expect(formatValue({ value: 0.1, unit: 'EUR-million' }, 'ja')).toBe('10万ユーロ');
  });
  it('says one as one', () => {
    expect(inAll({ value: 1, unit: 'projects' })).toEqual(['1 progetto', '1 project', '1件']);
  });
  it('prints dates and puts the qualifier where the language wants it', () => {
    expect(inAll({ value: '2024-04-01' })).toEqual(['1º aprile 2024', '1 April 2024', '2024年4月1日']);
    expect(inAll({ value: 600, unit: 'organisations', qualifier: 'over' })).toEqual(['oltre 600 organizzazioni', 'over 600 organisations', '600団体超']);
  });
  it('has nothing to print for a statement in words', () => {
    expect(inAll({})).toEqual([undefined, undefined, undefined]);
  });
});

describe('formatDuration', () => {
  it('prints one figure once and a range as a range', () => {
    expect(formatDuration({ from: 2, to: 4, unit: 'weeks' }, 'it')).toBe('2–4 settimane');
    expect(formatDuration({ from: 1, to: 1, unit: 'days' }, 'en')).toBe('1 day');
    expect(formatDuration({ from: 1, to: 3, unit: 'months' }, 'ja')).toBe('1〜3か月');
  });
});
