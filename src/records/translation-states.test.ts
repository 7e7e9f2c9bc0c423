import { expect, test } from 'vitest';
import { libraryOf, type StoredEntry } from '#records/library.ts';
import { translationRows, translationTotals } from '#records/translation-states.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';

const original = (revision: number) => ({ title: 'Uno', summary: 's', revision, checkedOn: '2026-11-22', claims: {}, sources: [] });
const translated = (ofRevision: number, translation: string) => ({ title: 'One', summary: 's', ofRevision, translation });

const cities: StoredEntry[] = [
  { id: 'a/it', data: original(3) },
  { id: 'a/en', data: translated(3, 'human') },
  { id: 'a/ja', data: translated(2, 'machine-reviewed') },
  { id: 'b/it', data: original(1) },
  { id: 'b/en', data: translated(1, 'machine-reviewed') },
  { id: 'c/it', data: original(1) },
  { id: 'c/en', data: translated(1, 'machine') },
  { id: 'c/ja', data: translated(1, 'machine') },
];
const glossary: StoredEntry[] = [{ id: 'term', data: { ...original(2), it: { title: 't', summary: 's' }, ja: { title: '語', summary: 's', ofRevision: 1, translation: 'human' } } }];
const library = libraryOf({ ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])), cities, glossary } as unknown as Record<CollectionName, StoredEntry[]>);

test('every state, whatever file it stands in', () => {
  const rows = translationRows(library);
  expect(rows.map(({ original: { slug }, cells }) => [slug, ...cells.map(({ locale, state }) => `${locale} ${state}`)])).toEqual([
    ['a', 'en human', 'ja outdated'],
    ['b', 'en machine-reviewed', 'ja missing'],
    ['c', 'en machine', 'ja machine'],
    ['term', 'en missing', 'ja outdated'],
  ]);
  expect(translationTotals(rows)).toEqual({ human: 1, 'machine-reviewed': 1, machine: 2, outdated: 2, missing: 2 });
  expect(translationTotals(rows, 'ja')).toEqual({ human: 0, 'machine-reviewed': 0, machine: 1, outdated: 2, missing: 1 });
});

test('one language, one collection', () => {
  expect(translationRows(library, { locales: ['ja'], collections: ['glossary'] }).map(({ original: { slug }, cells }) => [slug, cells.map(({ locale }) => locale)])).toEqual([['term', ['ja']]]);
});
