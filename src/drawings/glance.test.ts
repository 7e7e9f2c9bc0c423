import { expect, it } from 'vitest';
import { glanceOf } from '#drawings/glance.ts';
import type { AnyRecord } from '#records/record.ts';

const record = (collection: string, slug: string, facts: object): AnyRecord =>
  ({ collection, slug, locale: 'it', facts: { claims: {}, sources: [], ...facts }, text: { title: slug } }) as unknown as AnyRecord;
const event = (slug: string, start: string, kind: string, city: string, guests: string[], more: object = {}) =>
  record('events', slug, { kind, when: { start, state: 'held' }, place: { cities: [city] }, participants: guests, ...more });

it('counts what the records hold', () => {
  const glance = glanceOf(
    [
      record('organisations', 'city-a', { city: 'a' }),
      record('organisations', 'city-b', { city: 'b' }),
      record('organisations', 'elsewhere', {}),
      event('b-in-a', '2005', 'mission', 'a', ['city-a', 'city-b'], { practicesShown: ['x', 'y'] }),
      event('b-again', '2007', 'study-visit', 'a', [], { organisers: ['city-b'], practicesShown: ['y'] }),
      event('a-in-b', '2007-05', 'mission', 'b', ['city-a']),
      event('among-themselves', '2007', 'mission', 'a', ['city-a', 'elsewhere']),
      event('a-party', '2007', 'ceremony', 'a', ['city-b']),
      event('not-yet', '2009', 'mission', 'a', ['city-b'], { when: { start: '2009', state: 'announced' } }),
      record('good-practices', 'x', { period: { start: '2001' } }),
    ],
    ['a', 'b'],
    '2008-06-01',
  );
  expect(glance).toEqual({
    first: 2005,
    last: 2009,
    years: [{ year: 2005, count: 1 }, { year: 2006, count: 0 }, { year: 2007, count: 4 }, { year: 2008, count: 0 }, { year: 2009, count: 1 }],
    visits: [{ from: 'b', to: 'a', count: 2 }, { from: 'a', to: 'b', count: 1 }],
    organisations: 3,
    practicesShown: 2,
  });
});
