import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf } from '#text/difference.ts';

const of = (before: string, after: string) => differenceOf([...before], [...after]);

describe('how two lists differ', () => {
  test.each([
    ['abc', 'abc', 0, []],
    ['', '', 0, []],
    ['abc', 'aXc', 1, [1]],
    ['abc', 'abXc', 1, [2]],
    ['abc', 'ac', 1, []],
    ['', 'ab', 2, [0, 1]],
    ['ab', '', 2, []],
    ['abcd', 'XbcYZ', 3, [0, 3, 4]],
    ['aab', 'aaab', 1, [2]],
  ])('%j → %j: %i', (before, after, count, places) => {
    expect(of(before, after)).toEqual({ count, places });
  });

  test('no list differs from itself, and the way back is as long', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(differenceOf(before, before).count).toBe(0);
        const { count, places } = differenceOf(before, after);
        expect(count === 0).toBe(before.join() === after.join());
        expect(count).toBeGreaterThanOrEqual(places.length);
        expect(count).toBeLessThanOrEqual(Math.max(before.length, after.length) + Math.min(before.length, after.length));
      }),
    );
  });
});
