import { describe, expect, test } from 'vitest';
import { isWithin, resemblance } from './resemblance.ts';

describe('resemblance', () => {
  test.each([
    ['sperimentaz', 'sperimentazione', 'begins'],
    ['citta', 'Città,', 'begins'],
    ['なごや', 'ナゴヤ', 'begins'],
    ['センサ', 'センサー', 'begins'],
    ['サーバー', 'サーバ', 'begins'],
    ['mobilty', 'mobility', 'near'],
    ['nagoia', 'Nagoya', 'near'],
    ['sperimentazoine', 'sperimentazione', 'near'],
    ['申し込め', '申し込み', 'near'],
    ['働く', '働いて', 'near'],
    ['ricetta', 'ricava', 'none'],
    ['meteo', 'metro', 'none'],
    ['bagna', 'B:', 'none'],
    ['juventus', 'giovani', 'none'],
    ['千歳', '千', 'none'],
    ['作り', '作業', 'none'],
    ['a', 'argomento', 'none'],
    ['torino', '。', 'none'],
  ] as const)('%s and %s: %s', (asked, found, kind) => expect(resemblance(asked, found)).toBe(kind));
});

describe('isWithin', () => {
  test.each([
    ['abcdef', 'abcdef', 0, true],
    ['abcdef', 'abcdxf', 0, false],
    ['abcdef', 'abcdxf', 1, true],
    ['abcdef', 'abcde', 1, true],
    ['abcdef', 'abdcef', 1, true],
    ['abcdef', 'badcef', 1, false],
    ['abcdef', 'badcef', 2, true],
    ['abc', 'abcdef', 2, false],
  ] as const)('%s, %s within %i: %s', (a, b, limit, expected) => {
    expect(isWithin(a, b, limit)).toBe(expected);
    expect(isWithin(b, a, limit)).toBe(expected);
  });
});
