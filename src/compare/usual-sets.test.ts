import { describe, expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '#records/record.ts';
import { usualSets } from './usual-sets.ts';

const practice = (slug: string, city: string, related: string[], transfers: { city: string }[] = []) =>
  ({ collection: 'good-practices', slug, facts: { place: { city }, related: related.map((one) => `good-practices/${one}`), transfers } }) as unknown as AnyRecord;
const city = (slug: string, pairedWith: string[]) => ({ collection: 'cities', slug, facts: { pairedWith } }) as unknown as AnyRecord;
const namesOf = (records: AnyRecord[], chapter?: RecordOf<'settlement-guide'>) => usualSets(records, chapter).map(({ name }) => name);

describe('usualSets', () => {
  it('pairs practices of two cities that name each other, that of Torino first', () => {
    expect(namesOf([practice('a-nagoya', 'nagoya', ['b-torino']), practice('b-torino', 'torino', ['a-nagoya'])])).toEqual(['b-torino-and-a-nagoya']);
  });

  it('pairs no practices of one city, and none that only one side names', () => {
    expect(namesOf([practice('a', 'torino', ['b']), practice('b', 'torino', ['a'])])).toEqual([]);
    expect(namesOf([practice('a', 'torino', ['b']), practice('b', 'nagoya', [])])).toEqual([]);
  });

  it('pairs those that one side names if a transfer between their cities is on record', () => {
    expect(namesOf([practice('a', 'torino', [], [{ city: 'nagoya' }]), practice('b', 'nagoya', ['a'])])).toEqual(['a-and-b']);
    expect(namesOf([practice('a', 'torino', [], [{ city: 'zagreb' }]), practice('b', 'nagoya', ['a'])])).toEqual([]);
    expect(namesOf([practice('a', 'torino', [], [{ city: 'nagoya' }]), practice('b', 'nagoya', [])])).toEqual([]);
  });

  it('pairs cities as IURC does, each pair once, and only those with a profile', () => {
    expect(namesOf([city('nagoya', ['torino']), city('torino', ['nagoya']), city('kamakura', ['umea', 'elsewhere']), city('umea', ['kamakura'])])).toEqual([
      'kamakura-and-umea',
      'torino-and-nagoya',
    ]);
  });

  it('sets the legal forms side by side as their chapter orders them', () => {
    const chapter = { facts: { comparison: { options: ['form-office', 'form-branch', 'form-srl'] } } } as unknown as RecordOf<'settlement-guide'>;
    expect(namesOf([], chapter)).toEqual(['office-and-branch-and-srl', 'office-and-branch', 'branch-and-srl']);
  });
});
