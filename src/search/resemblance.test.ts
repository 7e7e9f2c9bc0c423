import { describe, expect, test } from 'vitest';
import { isSlip, isWithin } from './resemblance.ts';

describe('isSlip', () => {
  test.each([
    ['mobilty', 'mobility', true],
    ['nagoia', 'nagoya', true],
    ['sperimentazoine', 'sperimentazione', true],
    ['ricetta', 'ricava', false],
    ['meteo', 'metro', false],
    ['juventus', 'giovani', false],
    ['千歳', '千年', false],
  ] as const)('%s and %s: %s', (typed, word, is) => expect(isSlip(typed, word)).toBe(is));
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
