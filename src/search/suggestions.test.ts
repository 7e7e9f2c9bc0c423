import { describe, expect, test } from 'vitest';
import type { NamesFile } from './index-format.ts';
import { nearestTo, suggestionsFor } from './suggestions.ts';

const names: NamesFile = [
  [0, 'Torino City Lab', 'good-practices', 'good-practices/torino-city-lab', ['TO City Lab']],
  [1, '名古屋', 'cities', 'cities/nagoya', ['なごや', 'Nagoya']],
  [2, '実証実験', 'glossary', 'glossary/demonstration-experiment', ['じっしょうじっけん']],
  [3, 'Camera di commercio di Torino', 'organisations', 'organisations/camera', ['CCIAA']],
  [4, 'mobilità urbana', 'glossary', 'glossary/mobility', []],
];
const records = (text: string) => suggestionsFor(names, text).map(({ record }) => record.split('/')[1]);

describe('suggestionsFor', () => {
  test.each([
    ['tor', ['torino-city-lab', 'camera']],
    ['commercio', ['camera']],
    ['cit', ['torino-city-lab']],
    ['名', ['nagoya']],
    ['ナゴ', ['nagoya']],
    ['nago', ['nagoya']],
    ['jissho', ['demonstration-experiment']],
    ['じっし', ['demonstration-experiment']],
    ['実験', ['demonstration-experiment']],
    ['mobilita', ['mobility']],
    ['cciaa', ['camera']],
    ['zz', []],
    [' ', []],
  ])('%s', (typed, expected) => expect(records(typed)).toEqual(expected));

  test('say the other name that was typed', () => {
    expect(suggestionsFor(names, 'nago')[0]).toEqual({ title: '名古屋', collection: 'cities', record: 'cities/nagoya', as: 'Nagoya' });
    for (const typed of ['名古', 'なご']) expect(suggestionsFor(names, typed)[0]).not.toHaveProperty('as');
  });
});

describe('nearestTo', () => {
  const near = (text: string) => nearestTo(names, text).map(({ record }) => record.split('/')[1]);

  test('finds what is spelt alike, and what shares a word', () => {
    expect(near('mobilitazione')).toEqual(['mobility']);
    expect(near('tornio')).toContain('torino-city-lab');
    expect(near('実証')).toEqual(['demonstration-experiment']);
  });

  test('has nothing to offer for what nothing is like', () => {
    expect(near('xyzzy')).toEqual([]);
    expect(near('di e la')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
