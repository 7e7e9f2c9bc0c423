import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { day, instant, isRealDate, line, ownId, partialDate, position, refToAny, webAddress } from '#schema/shared.ts';

/** The codes that a schema gives for a value; empty if the value is right. */
const codes = (schema: z.ZodType, value: unknown) => [...new Set(schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [])];

describe('dates', () => {
  test.for(['2025-10-06', '2024-02-29', '2000-02-29', '1404', '2100-12', '2025-01'])('%s is real', (text) => {
    expect(isRealDate(text)).toBe(true);
    expect(codes(partialDate(), text)).toEqual([]);
  });

  test.for(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13', '2025-00', '2025-00-01', '2025-01-00', '0999', '2101', '25-10-06', '2025-1-6', '2025/10/06', ' 2025', '2025-10-06T00:00', '２０２５', ''])(
    '%j is not',
    (text) => {
      expect(isRealDate(text)).toBe(false);
      expect(codes(partialDate(), text)).toEqual(['not-a-date']);
    },
  );

  test('a year may be a number, and becomes text', () => {
    expect(partialDate().parse(2025)).toBe('2025');
    expect(codes(partialDate(), 2025.5)).toEqual(['not-a-date']);
  });

  test.for([null, undefined, true, [], new Date(0)])('%j is no date, and never 1970', (value) => {
    expect(codes(partialDate(), value)).toEqual(['not-a-date']);
    expect(codes(day(), value)).toEqual(['not-a-day']);
  });

  test('a day is a whole day', () => {
    expect(codes(day(), '2025-10-06')).toEqual([]);
    for (const value of ['2025-10', '2025', '2025-02-30', '2025-10-6']) expect(codes(day(), value)).toEqual(['not-a-day']);
  });

  test('an instant has its offset', () => {
    for (const value of ['2025-10-02T09:30+09:00', '2025-10-02T09:30:15Z', '2025-10-02T23:59-05:00']) expect(codes(instant(), value)).toEqual([]);
    for (const value of ['2025-10-02T09:30', '2025-10-02', '2025-10-02 09:30Z', '2025-13-02T09:30Z', '2025-10-02T25:00Z', 20251002]) {
      expect(codes(instant(), value)).toEqual(['not-an-instant']);
    }
  });
});

describe('ids', () => {
  test.for(['a', 'city-workshop', '5t', '2i3t', 'a-1-b'])('%j is one', (id) => {
    expect(codes(ownId(), id)).toEqual([]);
  });
  test.for(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'città', '名古屋', 'a b', 'a/b', 'a.b', '__proto__'])('%j is none', (id) => {
    expect(codes(ownId(), id)).toEqual(['not-an-id']);
  });
  test('a path names collection and slug', () => {
    expect(codes(refToAny(), 'good-practices/co-city')).toEqual([]);
    for (const value of ['co-city', '/cities/torino', 'cities/', 'cities/torino/x', 'Cities/torino', '../cities/torino']) expect(codes(refToAny(), value)).toEqual(['not-a-record-path']);
  });
});

describe('addresses', () => {
  test.for(['https://example.org', 'http://www.comune.example.it/a/b?c=d#e', 'https://例え.jp/道', 'https://example.org:8080/'])('%j is one', (address) => {
    expect(codes(webAddress(), address)).toEqual([]);
  });
  test.for([
    'example.org', '//example.org', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'HTTPS://example.org', 'https://localhost/x', 'https://user:word@example.org', 'https://user@example.org', 'https://exa mple.org',
    'https://', 'mailto:a@example.org', 'https://example.org\n', '', 7, null,
  ])('%j is none', (address) => {
    expect(codes(webAddress(), address)).toEqual(['not-an-address']);
  });
});

test('a line is one line, with nothing at its ends', () => {
  expect(codes(line(10), 'ラボ')).toEqual([]);
  expect(codes(line(10), '')).toContain('empty');
  for (const text of [' a', 'a ', 'a\nb', 'a\r', '　a']) expect(codes(line(10), text)).toEqual(['not-one-line']);
  expect(line(3).safeParse('abcd').error?.issues[0]).toMatchObject({ code: 'too_big', maximum: 3 });
});

test('a position is on the globe', () => {
  const at = (lat: unknown, lon: unknown) => position().safeParse({ lat, lon, precision: 'exact' }).success;
  expect([at(45, 7), at(-90, 180), at(90.1, 0), at(0, -180.1), at('45', 7)]).toEqual([true, true, false, false, false]);
});
