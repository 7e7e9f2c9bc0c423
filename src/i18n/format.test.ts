import { describe, expect, it } from 'vitest';
import { formatDate, formatEra, formatNumber, formatSpan } from '#i18n/format.ts';

describe('formatNumber', () => {
  it('groups as readers of each language do', () => {
    expect(formatNumber(12345, 'it')).toBe('12.345');
    expect(formatNumber(1234, 'it')).toBe('1234');
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatNumber(12345, 'ja')).toBe('1万2,345');
  });
  it('counts in steps of ten thousand in Japanese, without empty steps', () => {
    expect(formatNumber(20_000_000, 'ja')).toBe('2,000万');
    expect(formatNumber(43_083_100_000_000, 'ja')).toBe('43兆831億');
    expect(formatNumber(100_000_001, 'ja')).toBe('1億1');
    expect(formatNumber(9_999, 'ja')).toBe('9,999');
    expect(formatNumber(15.8, 'ja')).toBe('15.8');
  });
});

describe('formatDate', () => {
  it('never moves a day, a month or a year', () => {
    expect(formatDate('2025-10-06', 'ja')).toBe('2025年10月6日');
    expect(formatDate('2025-01-01', 'en')).toBe('1 January 2025');
    expect(formatDate('2025-01', 'it')).toBe('gennaio 2025');
    expect(formatDate('2025', 'ja')).toBe('2025年');
  });
  it('writes the first of a month as an ordinal in Italian only', () => {
    expect(formatDate('2024-04-01', 'it')).toBe('1º aprile 2024');
    expect(formatDate('2024-04-11', 'it')).toBe('11 aprile 2024');
  });
  it('tells an instant in the zone of its place', () => {
    expect(formatDate('2021-05-26T10:00+02:00', 'en', 'Europe/Rome')).toBe('26 May 2021 at 10:00 CEST');
    expect(formatDate('2021-05-26T23:00+02:00', 'ja', 'Asia/Tokyo')).toContain('2021年5月27日');
  });
});

describe('formatEra', () => {
  it('writes a day and a month by the Japanese calendar, the first year of an era as 元年', () => {
    expect(formatEra('2024-04-01')).toBe('令和6年4月1日');
    expect(formatEra('2019-05-01')).toBe('令和元年5月1日');
    expect(formatEra('2019-04-30')).toBe('平成31年4月30日');
    expect(formatEra('1982-01')).toBe('昭和57年1月');
  });
});

describe('formatSpan', () => {
  it('leaves out what both ends share', () => {
    expect(formatSpan('2022-11-09', '2022-11-11', 'it')).toBe('9–11 novembre 2022');
    expect(formatSpan('2022-11-09', '2022-11-11', 'ja')).toBe('2022年11月9日〜11日');
    expect(formatSpan('2025-09-24', '2025-10-03', 'en')).toBe('24 September – 3 October 2025');
    expect(formatSpan('2025-09-24', '2025-10-03', 'ja')).toBe('2025年9月24日〜10月3日');
    expect(formatSpan('2021', '2023', 'it')).toBe('2021 – 2023');
  });
  it('is one date if there is no other', () => {
    expect(formatSpan('2005-05-27', undefined, 'it')).toBe('27 maggio 2005');
    expect(formatSpan('2005-05-27', '2005-05-27', 'ja')).toBe('2005年5月27日');
  });
});
