import { expect, test } from 'vitest';
import { asId, distance, nearest } from './nearest.ts';

test.for([
  ['', '', 0], ['a', '', 1], ['', 'abc', 3], ['abc', 'abc', 0], ['abc', 'abd', 1], ['abc', 'abcd', 1], ['abc', 'ac', 1], ['abcd', 'abdc', 1], ['kitten', 'sitting', 3], ['葉', '花', 1],
] as const)('%j and %j are %d apart', ([a, b, expected]) => {
  expect(distance(a, b)).toBe(expected);
  expect(distance(b, a)).toBe(expected);
});

test.for([
  ['mobilty', ['digital', 'mobility'], 'mobility'],
  ['comune-di-torino', ['citta-di-torino', 'citta-di-nagoya'], 'citta-di-torino'],
  ['City_Workshop', ['city-workshop'], 'city-workshop'],
  ['xyz', ['digital', 'mobility'], undefined],
  ['a', ['b'], undefined],
  ['ab', ['ac', 'ad'], undefined],
  ['abc', ['abd', 'abe'], 'abd'],
  ['anything', [], undefined],
] as const)('%j among %j means %j', ([word, options, expected]) => {
  expect(nearest(word, options)).toBe(expected);
});

test('a word of any length costs little', () => {
  const before = performance.now();
  nearest('x'.repeat(200_000), Array.from({ length: 1000 }, (_, index) => `record-${index}`));
  expect(performance.now() - before).toBeLessThan(2000);
});

test.for([
  ['Città di Torino', 'citta-di-torino'],
  ['  IoT & AI (2025)  ', 'iot-ai-2025'],
  ['名古屋', undefined],
  ['東京Lab', 'lab'],
] as const)('%j makes the id %j', ([words, id]) => {
  expect(asId(words)).toBe(id);
});
