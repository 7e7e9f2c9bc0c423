import { describe, expect, it } from 'vitest';
import { coverageOf } from '#open-data/coverage.ts';
import type { Publication } from '#open-data/publication.ts';

const publication = (records: object[]): Publication => ({
  edition: '2026-11-22', site: new URL('https://example.org'), records: (collection) => (collection === 'events' ? (records as never) : []), find: () => undefined, statements: () => new Map(),
});
const event = (start: string, end?: string, checkedOn = '2026-01-01') => ({ collection: 'events', facts: { when: { start, end }, claims: {}, sources: [] }, checkedOn });

describe('coverageOf', () => {
  it('spans dates of unlike exactness', () => {
    expect(coverageOf('events', publication([event('2005-05'), event('2005'), event('2021-05-26T10:00+02:00', '2026'), event('2026-03-01')]))).toEqual({ checkedOn: '2026-01-01', start: '2005', end: '2026' });
  });
  it('is as new as the newest check, and as the edition where there is no record', () => {
    expect(coverageOf('events', publication([event('2005'), event('2005', undefined, '2026-10-10')])).checkedOn).toBe('2026-10-10');
    expect(coverageOf('cities', publication([]))).toEqual({ checkedOn: '2026-11-22' });
  });
});
