import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#records/record.ts';
import { countFacet, facetLabel, facetValues } from '#search/facets.ts';

const practice = (themes: string[], city: string) => ({ collection: 'good-practices', facts: { themes, place: { city }, status: 'running' } }) as unknown as AnyRecord;

describe('facets', () => {
  it('count each value once a record, most frequent first', () => {
    expect(countFacet([practice(['digital', 'food'], 'torino'), practice(['digital'], 'nagoya')], 'theme')).toEqual([
      { value: 'digital', count: 2 },
      { value: 'food', count: 1 },
    ]);
  });
  it('give nothing for a facet that does not concern the record', () => {
    expect(facetValues(practice(['digital'], 'torino'), 'audience')).toEqual([]);
  });
  it('count periods the newest first; what goes on belongs to all of them until it was checked', () => {
    const at = (period: object, status: string) => ({ collection: 'good-practices', checkedOn: '2026-11-22', facts: { period, status, themes: [], place: {} } }) as unknown as AnyRecord;
    const all = [at({ start: '2014' }, 'running'), at({ start: '2014' }, 'ended'), at({ start: '2014', end: '2017' }, 'ended'), at({}, 'running')];
    expect(countFacet(all, 'period')).toEqual([
      { value: '2026-2030', count: 1 },
      { value: '2021-2025', count: 1 },
      { value: '2016-2020', count: 2 },
      { value: '2011-2015', count: 3 },
    ]);
  });
  it('are called in the reader’s language; cities by their record', () => {
    expect(facetLabel('good-practices', 'theme', 'mobility', 'ja', () => '')).toBe('モビリティ');
    expect(facetLabel('events', 'city', 'nagoya', 'ja', () => '名古屋市')).toBe('名古屋市');
    expect(facetLabel('events', 'kind', 'mission', 'en', () => '')).toBe('Mission');
  });
});
