import { expect, test } from 'vitest';
import { isRight, qualityOf } from './quality.ts';

const asked = (expected: string[], found: string[], isNone = found.length === 0) => ({ query: { locale: 'en' as const, words: 'x', expected }, found, isNone });
const first = asked(['a/b', 'a/c'], ['a/c', 'a/b']);
const second = asked(['a/b'], ['x/y', 'a/b']);
const sixth = asked(['a/b'], ['1', '2', '3', '4', '5', 'a/b']);
const refused = asked([], []);
const junk = asked([], ['x/y']);

test('ranks, misses and negatives', () => {
  expect(qualityOf([first, second, sixth, refused, junk])).toEqual({ queries: 5, recall: 2 / 3, reciprocalRank: 0.5, negatives: 2, refused: 1 });
});

test('an empty list is no answer unless the search says “no match”', () => {
  expect([first, sixth, refused, junk, asked([], [], false)].map(isRight)).toEqual([true, false, true, false, false]);
});
