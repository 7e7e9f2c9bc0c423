import { describe, expect, test } from 'vitest';
import { FacetTable } from './facet-table.ts';

const table = new FacetTable(
  new Map([
    ['collection', new Map([['events', new Set(['a', 'b'])], ['cities', new Set(['c'])]])],
    ['theme', new Map([['food', new Set(['a', 'c'])], ['mobility', new Set(['a'])], ['health', new Set<string>()]])],
  ]),
);

describe('matches', () => {
  test('within a facet any value will do, between facets all are needed', () => {
    expect(table.matches('a', { collection: ['events', 'cities'], theme: ['food'] })).toBe(true);
    expect(table.matches('b', { collection: ['events', 'cities'], theme: ['food'] })).toBe(false);
    expect(table.matches('b', { collection: ['events'], theme: [] })).toBe(true);
  });

  test('a facet that nobody knows fits nothing', () => {
    expect(table.matches('a', { nothing: ['x'] })).toBe(false);
  });
});

describe('counts', () => {
  test('count what a value would show beside the choices of the other facets', () => {
    expect(table.counts(['a', 'b', 'c'], { collection: ['events'] })).toEqual({
      collection: { events: 2, cities: 1 },
      theme: { food: 1, mobility: 1, health: 0 },
    });
  });

  test('count only the pages that were found', () => {
    expect(table.counts(['c'], {})).toEqual({ collection: { events: 0, cities: 1 }, theme: { food: 1, mobility: 0, health: 0 } });
  });
});
