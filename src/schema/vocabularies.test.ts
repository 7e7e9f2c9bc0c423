import { expect, test } from 'vitest';
import { ID_PATTERN } from '#schema/shared.ts';
import * as vocabularies from '#schema/vocabularies.ts';

const lists = Object.entries<unknown>(vocabularies).flatMap(([name, values]) => (Array.isArray(values) ? [{ name, values: values as string[] }] : []));
// Currencies are written as banks write them.
const UNIT = /^(?:EUR|JPY)(?:-[a-z]+)?$/;

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(15);
});

test.for(lists)('$name: ids, each once', ({ values }) => {
  expect(values.length).toBeGreaterThan(1);
  expect(new Set(values).size).toBe(values.length);
  expect(values.filter((value) => !ID_PATTERN.test(value) && !UNIT.test(value))).toEqual([]);
});

test('every indicator has a unit that exists', () => {
  const { INDICATORS, UNITS, UNIT_OF_INDICATOR } = vocabularies;
  expect(Object.keys(UNIT_OF_INDICATOR).sort()).toEqual([...INDICATORS].sort());
  expect(Object.values(UNIT_OF_INDICATOR).filter((unit) => !UNITS.includes(unit))).toEqual([]);
});
