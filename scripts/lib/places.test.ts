import { expect, test } from 'vitest';
import { placeFor, placesIn } from './places.ts';

const hints = (text: string) => placesIn(text).map(({ hint }) => hint);

test('places, with brackets inside and without an end', () => {
  expect(hints(`a ${placeFor('uno')} b ${placeFor('due')}`)).toEqual(['uno', 'due']);
  expect(hints(placeFor('【注意】を見る'))).toEqual(['【注意】を見る']);
  expect(hints('【✎ mai chiuso\n\nparagrafo】')).toEqual(['']);
  expect(hints('【✎】')).toEqual(['']);
  expect(hints('【注意】 ✎')).toEqual([]);
  expect(hints('【✎ su due\nrighe】')).toEqual(['su due\nrighe']);
});

test('the whole place, bracket to bracket', () => {
  const text = `x${placeFor('a <Claim id="b">c</Claim>.')}y`;
  const { start, end } = placesIn(text)[0]!;
  expect(text.slice(0, start) + text.slice(end)).toBe('xy');
});
