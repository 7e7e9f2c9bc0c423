import { expect, test } from 'vitest';
import { mean, median, percentile, worst } from './statistics.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('the nearest rank', () => {
  expect([percentile(hundred, 0.95), percentile(hundred, 0.5), percentile([3], 0.95), worst(hundred)]).toEqual([95, 50, 3, 100]);
});

test('the middle', () => {
  expect([median([5, 1, 3]), median([4, 1, 3, 2]), mean([1, 2, 6])]).toEqual([3, 2.5, 3]);
});

test('nothing has no middle', () => {
  expect([median([]), percentile([], 0.95), mean([])]).toEqual([NaN, NaN, NaN]);
});
