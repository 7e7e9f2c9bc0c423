import { describe, expect, test } from 'vitest';
import { FacetTable } from './facet-table.ts';

const [A, B, C] = [0, 1, 2];
const table = new FacetTable(
  { collection: { events: [A, B], cities: [C] }, theme: { food: [A, C], mobility: [A] }, unasked: { x: [A] } },
  { collection: ['events', 'cities'], theme: ['food', 'mobility', 'health'] },
);

describe('matches', () => {
  test('within a facet any value will do, between facets all are needed', () => {
    expect(table.matches(A, { collection: ['events', 'cities'], theme: ['food'] })).toBe(true);
    expect(table.matches(B, { collection: ['events', 'cities'], theme: ['food'] })).toBe(false);
    expect(table.matches(B, { collection: ['events'], theme: [] })).toBe(true);
  });

  test('a facet that nobody knows fits nothing', () => {
    expect(table.matches(A, { nothing: ['x'] })).toBe(false);
  });
});

describe('counts', () => {
  test('count what a value would show beside the choices of the other facets', () => {
    expect(table.counts([A, B, C], { collection: ['events'] })).toEqual({
      collection: { events: 2, cities: 1 },
      theme: { food: 1, mobility: 1, health: 0 },
    });
  });

  test('count only the pages that were found', () => {
    expect(table.counts([C], {})).toEqual({ collection: { events: 0, cities: 1 }, theme: { food: 1, mobility: 0, health: 0 } });
  });
});
