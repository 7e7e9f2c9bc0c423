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
  it('are called in the reader’s language; cities by their record', () => {
    expect(facetLabel('good-practices', 'theme', 'mobility', 'ja', () => '')).toBe('モビリティ');
    expect(facetLabel('events', 'city', 'nagoya', 'ja', () => '名古屋市')).toBe('名古屋市');
    expect(facetLabel('events', 'kind', 'mission', 'en', () => '')).toBe('Mission');
  });
});
