import { expect, test } from 'vitest';
import type { AnyRecord } from '#records/record.ts';
import { browseOrder } from './browse-order.ts';

const record = (collection: string, slug: string, facts: object = {}) => ({ collection, slug, facts }) as unknown as AnyRecord;

test('sorts by collection, events newest first, chapters by order, the rest by slug', () => {
  const sorted = [
    record('good-practices', 'a'),
    record('good-practices', 'b'),
    record('cities', 'a'),
    record('events', 'z', { when: { start: '2025-12-05' } }),
    record('events', 'y', { when: { start: '2025-12-05T09:00+09:00' } }),
    record('events', 'b', { when: { start: '2025-12' } }),
    record('events', 'a', { when: { start: '2005' } }),
    record('settlement-guide', 'z', { order: 2 }),
    record('settlement-guide', 'a', { order: 10 }),
    record('glossary', 'a'),
  ];
  const names = (list: AnyRecord[]) => list.map(({ collection, slug }) => `${collection}/${slug}`);
  const [z, y] = [sorted[3]!, sorted[4]!];
  const expected = [...sorted.slice(0, 3), y, z, ...sorted.slice(5)];
  expect(names([...sorted].reverse().sort((a, b) => (browseOrder(a) < browseOrder(b) ? -1 : 1)))).toEqual(names(expected));
});
