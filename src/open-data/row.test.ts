import { describe, expect, it } from 'vitest';
import { rowOf } from '#open-data/row.ts';
import type { Publication } from '#open-data/publication.ts';
import { readLibrary } from '#records/entry-files.ts';
import { libraryOf, type StoredEntry } from '#records/library.ts';
import { publicationOf } from '#records/publication.ts';
import type { AnyRecord } from '#records/record.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';

const library = readLibrary('tests/fixtures');
const publication: Publication = publicationOf(library, 'tests/fixtures');
const rowAt = (path: `${CollectionName}/${string}`, locale: 'it' | 'en' | 'ja') => rowOf(library.find(path, locale)!, publication);

describe('rowOf', () => {
  it('gives the facts with the words of the language', () => {
    const row = rowAt('good-practices/shared-workshop', 'ja');
    expect(row).toMatchObject({ collection: 'good-practices', slug: 'shared-workshop', language: 'ja', title: '共同工房', translation: { id: 'machine', label: '機械翻訳' }, isOutdated: false, availableIn: ['it', 'en', 'ja'] });
    const { place, results } = row.facts as Record<string, any>;
    expect(place.city).toEqual({ collection: 'cities', slug: 'torino', title: library.find('cities/torino', 'ja')!.text.title, url: new URL('/ja/cities/torino/', publication.site).href });
    expect(results[0]).toMatchObject({ id: 'objects-repaired', label: '直した物の数', claim: { id: 'repaired', unit: 'number' } });
  });

  it('tells a claim in the words of the text, else by the name that the facts give it', () => {
    const claims = rowAt('good-practices/shared-workshop', 'it').claims as { id: string; statement?: string; certainty: { id: string } }[];
    expect(claims.length).toBe(Object.keys(library.find('good-practices/shared-workshop', 'it')!.facts.claims).length);
    for (const claim of claims) expect(['confirmed', 'secondary', 'to-confirm']).toContain(claim.certainty.id);
    expect(claims.some(({ statement }) => statement)).toBe(true);
  });

  it('grades practices alone', () => {
    expect((rowAt('good-practices/shared-workshop', 'en').grading as { step: number }).step).toBeGreaterThan(0);
    expect(rowAt('cities/torino', 'en')).not.toHaveProperty('grading');
  });

  it('names a record that is not translated by its original, and says in which language that is', () => {
    const untranslated: Publication = { ...publication, find: (path) => library.find(path, 'it') };
    const { place } = rowOf(library.find('good-practices/shared-workshop', 'en')!, untranslated).facts as Record<string, any>;
    expect(place.city).toMatchObject({ language: 'it', url: new URL('/it/cities/torino/', publication.site).href });
  });

  it('says null where a figure was looked for and not found', () => {
    const torino = library.find('cities/torino', 'it') as Extract<AnyRecord, { collection: 'cities' }>;
    const row = rowOf({ ...torino, facts: { ...torino.facts, figures: { ...torino.facts.figures, exports: 'not-found' } } }, { ...publication, statements: () => new Map() });
    expect((row.facts as Record<string, any>).figures.exports).toBeNull();
  });

  it('says that a translation is outdated, and leaves out of a language what is not written in it', () => {
    const entry = (id: string, data: object): StoredEntry => ({ id, data, filePath: `${id}.yaml`, digest: id });
    const term = { revision: 2, checkedOn: '2026-01-01', kind: 'term', japaneseForm: 'rendering', claims: {}, sources: [], it: { title: 'prova', summary: 'Una prova.' }, en: { title: 'trial', summary: 'A trial.', ofRevision: 1, translation: 'human' } };
    const small = libraryOf(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, name === 'glossary' ? [entry('trial', term)] : []])) as Record<CollectionName, StoredEntry[]>);
    const published = publicationOf(small);
    expect(rowOf(small.find('glossary/trial', 'en')!, published)).toMatchObject({ isOutdated: true, revision: 2, ofRevision: 1, translation: { id: 'human' }, availableIn: ['it', 'en'] });
    expect(published.records('glossary', 'ja')).toEqual([]);
    expect(published.records('glossary', 'en').map(({ locale }) => locale)).toEqual(['en']);
  });
});
