import { describe, expect, it } from 'vitest';
import { factsSchema } from '#schema/collections.ts';
import { marksIn } from '#schema/marks.ts';

const found = (collection: Parameters<typeof factsSchema>[0], facts: unknown) =>
  marksIn(factsSchema(collection), facts).map(({ mark, value, path }) => `${mark.kind} ${value} at ${path.join('.')}`);

describe('marksIn', () => {
  it('finds references, claims, labels and sources wherever they stand, in document order', () => {
    expect(
      found('good-practices', {
        place: { city: 'torino', level: 'city' },
        partners: [{ organisation: 'gtt' }],
        results: [{ id: 'trials', claim: 'trials-done' }],
        related: ['events/visit'],
        claims: { 'trials-done': { sources: ['paper'] } },
      }),
    ).toEqual([
      'record torino at place.city',
      'record gtt at partners.0.organisation',
      'label trials at results.0.id',
      'claim trials-done at results.0.claim',
      'record events/visit at related.0',
      'source paper at claims.trials-done.sources.0',
    ]);
  });
  it('takes the word for a figure that was not found as no claim', () => {
    expect(found('cities', { figures: { area: 'not-found', residents: 'residents-2024' } })).toEqual(['claim residents-2024 at figures.residents']);
  });
  it('passes over what does not fit the schema', () => {
    expect(found('good-practices', { partners: 'gtt', unknown: ['x'], lead: [3] })).toEqual([]);
  });
});
