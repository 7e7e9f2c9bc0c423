import { expect, test } from 'vitest';
import { periodLabel, periodsBetween } from './periods.ts';

test('something touches every period between its ends', () => {
  expect(periodsBetween('2005-05-27')).toEqual(['2001-2005']);
  expect(periodsBetween('2006')).toEqual(['2006-2010']);
  expect(periodsBetween('2018-07', '2026-11-22')).toEqual(['2016-2020', '2021-2025', '2026-2030']);
  expect(periodsBetween('1998')).toEqual(['1996-2000']);
});

test('a period is written as the language writes it', () => {
  expect(periodLabel('2021-2025', 'en')).toBe('2021–2025');
  expect(periodLabel('2021-2025', 'ja')).toBe('2021〜2025年');
});
