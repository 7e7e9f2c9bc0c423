import { describe, expect, it } from 'vitest';
import { momentOf, stretchOf, yearsBetween } from '#drawings/calendar-axis.ts';

describe('stretchOf', () => {
  it('covers a year, a month or a day, as exact as the date', () => {
    expect(stretchOf('2005')).toEqual({ from: 2005, to: 2006 });
    expect(stretchOf('2005-12').to).toBe(2006);
    expect(stretchOf('2004-02').to - stretchOf('2004-02').from).toBeCloseTo(29 / 366, 10);
    expect(stretchOf('2005-05-27').from).toBeCloseTo(2005 + 146 / 365, 10);
    expect(stretchOf('2005-12-31').to).toBe(2006);
  });
  it('takes the day of an instant where it happened', () => {
    expect(stretchOf('2025-01-01T00:30+09:00')).toEqual(stretchOf('2025-01-01'));
  });
});

it('puts a date in the middle of what it covers', () => {
  expect(momentOf('2014')).toBe(2014.5);
  expect(momentOf('2013-11')).toBeGreaterThan(momentOf('2013-10-29'));
});

it('counts the years of an axis, both ends in', () => {
  expect(yearsBetween(2001, 2004)).toEqual([2001, 2002, 2003, 2004]);
});
