import { expect, test } from 'vitest';
import { growthExponent } from './growth.ts';

test('tells linear, quadratic and constant growth apart', () => {
  expect(growthExponent([300, 7], [3000, 70])).toBeCloseTo(1);
  expect(growthExponent([300, 7], [9000, 7 * 900])).toBeCloseTo(2);
  expect(growthExponent([300, 7], [3000, 7])).toBeCloseTo(0);
});

test('says nothing of what was not measured', () => {
  expect(growthExponent([300, NaN], [3000, 70])).toBeNaN();
  expect(growthExponent([300, 7], [300, 8])).toBeNaN();
  expect(growthExponent([300, 0], [3000, 8])).toBeNaN();
});
