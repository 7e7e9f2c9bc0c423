import { describe, expect, test } from 'vitest';
import { ageOf, dueDays, dueReport, dueState } from '#records/due-checks.ts';
import { libraryOf, type StoredEntry } from '#records/library.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';

describe('when a statement is due', () => {
  test.each([
    ['2026-11-22', '2026-11-23', 'overdue'],
    ['2026-11-23', '2026-11-23', 'this-month'],
    ['2026-11-30', '2026-11-23', 'this-month'],
    ['2026-12-01', '2026-11-30', 'next-months'],
    ['2027-02-28', '2026-11-01', 'next-months'],
    ['2027-03-01', '2026-11-30', 'later'],
    ['2027-01-31', '2026-12-31', 'next-months'],
    ['2025-12-31', '2026-01-01', 'overdue'],
  ])('%s seen on %s: %s', (day, today, state) => {
    expect(dueState(day, today)).toBe(state);
  });
});

describe('how long ago a record was checked', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 'three-months'],
    ['2026-08-22', '2026-11-21', 'three-months'],
    ['2026-08-22', '2026-11-22', 'six-months'],
    ['2026-05-22', '2026-11-22', 'year'],
    ['2025-11-23', '2026-11-22', 'year'],
    ['2025-11-22', '2026-11-22', 'older'],
    ['2024-02-29', '2025-02-28', 'year'],
    ['2024-02-29', '2025-03-01', 'older'],
  ])('%s seen on %s: %s', (checkedOn, today, age) => {
    expect(ageOf(checkedOn, today)).toBe(age);
  });
});

const entry = (id: string, checkedOn: string, claims: object): StoredEntry => ({ id, data: { title: id, summary: 's', revision: 1, checkedOn, claims, sources: [] } });
const stored: Partial<Record<CollectionName, StoredEntry[]>> = {
  cities: [entry('a/it', '2025-01-01', { one: { recheckBy: '2026-12-31' }, two: {}, three: { recheckBy: '2026-10-01' } }), entry('b/it', '2026-11-22', { none: {} })],
  'settlement-guide': [entry('g/it', '2026-11-22', { rule: { recheckBy: '2026-12-31' }, law: { recheckBy: '2026-12-31' } })],
};
const library = libraryOf({ ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])), ...stored } as unknown as Record<CollectionName, StoredEntry[]>);

test('what is due stands by day, then by role; what has no day is counted', () => {
  const report = dueReport(library, '2026-11-22', 'ja');
  expect(report.due.map(({ record, id, state, owner }) => `${record.slug}.${id} ${state} ${owner}`)).toEqual([
    'a.three overdue editors',
    'a.one next-months editors',
    'g.rule next-months guide-editors',
    'g.law next-months guide-editors',
  ]);
  expect([...report.undated]).toEqual([['cities', 2], ['settlement-guide', 0]]);
  expect(report.checked.map(({ record, age }) => `${record.slug} ${age}`)).toEqual(['a older', 'b three-months', 'g three-months']);
  expect(dueDays(report.due).map(({ day, count, records }) => [day, count, records.map(({ record, claims }) => [record.slug, claims.length])])).toEqual([
    ['2026-10-01', 1, [['a', 1]]],
    ['2026-12-31', 3, [['a', 1], ['g', 2]]],
  ]);
});

test('one role, one collection', () => {
  expect(dueReport(library, '2026-11-22', 'it', { owner: 'guide-editors' }).due.map(({ id }) => id)).toEqual(['rule', 'law']);
  expect(dueReport(library, '2026-11-22', 'it', { collections: ['cities'] }).due.length).toBe(2);
});
