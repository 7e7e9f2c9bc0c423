import { describe, expect, it } from 'vitest';
import { graphOf, referencesOf } from '#records/graph.ts';
import type { AnyRecord } from '#records/record.ts';

const record = (collection: string, slug: string, facts: object) => ({ collection, slug, facts: { claims: {}, sources: [], ...facts } }) as unknown as AnyRecord;
const practice = record('good-practices', 'co-city', {
  place: { city: 'torino', level: 'city' }, lead: ['citta-di-torino'], partners: [{ organisation: 'gtt' }, { organisation: 'citta-di-torino' }], related: ['events/visit', 'good-practices/co-city'],
});

describe('referencesOf', () => {
  it('finds every record the facts name, once, in order', () => {
    expect(referencesOf(practice)).toEqual(['cities/torino', 'organisations/citta-di-torino', 'organisations/gtt', 'events/visit', 'good-practices/co-city']);
  });
});

describe('graphOf', () => {
  it('tells who names whom both ways, and never a record by itself', () => {
    const graph = graphOf([practice, record('events', 'visit', { practicesShown: ['co-city'], place: { cities: ['torino'] } })]);
    expect(graph.from.get('good-practices/co-city')).not.toContain('good-practices/co-city');
    expect(graph.to.get('cities/torino')).toEqual(['good-practices/co-city', 'events/visit']);
    expect(graph.to.get('good-practices/co-city')).toEqual(['events/visit']);
  });
});
