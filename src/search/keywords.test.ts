import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '#records/record.ts';
import { keywordsOf, type Records } from './keywords.ts';

const record = (collection: string, slug: string, locale: string, text: object, facts: object = {}) =>
  ({ collection, slug, locale, text, facts }) as unknown as AnyRecord;

const nagoyaJa = record('cities', 'nagoya', 'ja', { title: '名古屋', reading: 'なごや', aliases: ['ナゴヤ市'] });
const nagoyaIt = record('cities', 'nagoya', 'it', { title: 'Nagoya' });
const office = record('organisations', 'startup-office', 'ja', { title: 'City of Nagoya Startup Support Office（名古屋市のスタートアップ支援部署）' }, { aliases: ['NSSO', 'S.S.O.'] });
const srl = record('glossary', 'srl', 'ja', { title: '有限責任会社' }, { about: 'settlement-guide/legal-forms', misspellings: ['srll'] });
const forms = record('settlement-guide', 'legal-forms', 'ja', { title: '会社の形態' });

const all = [nagoyaJa, nagoyaIt, office, srl, forms];
const records: Records = { all, find: (path, locale) => all.find((one) => `${one.collection}/${one.slug}` === path && one.locale === locale) };

describe('the names of a record', () => {
  test('are its title and reading, in romaji and in the other languages', () => {
    expect(keywordsOf(nagoyaJa, records).titles).toEqual(['nagoya', 'なごや', '名古屋']);
  });

  test('are its aliases and slug, where the title does not say the same', () => {
    expect(keywordsOf(nagoyaJa, records).aliases).toEqual(['なごや市']);
    expect(keywordsOf(office, records).aliases).toEqual(['nsso', 'sso', 'startupoffice']);
  });

  test('are what stands before brackets too', () => {
    const { titles } = keywordsOf(office, records);
    expect(titles).toContain('cityofnagoyastartupsupportoffice');
    expect(titles).not.toContain('名古屋市のすたとあっぷ支援部署');
  });
});

test('the other names for suggestions are as they are written', () => {
  expect(keywordsOf(nagoyaJa, records).otherNames).toEqual(['なごや', 'ナゴヤ市']);
  expect(keywordsOf(nagoyaIt, records).otherNames).toEqual([]);
});

describe('the words of a record', () => {
  test('are cut by dictionary, as written and normalised', () => {
    const { words } = keywordsOf(office, records);
    expect(words).toEqual(expect.arrayContaining(['スタート', 'すたと', '支援', '部署', 'startup', 'office', 'sso']));
  });

  test('hold the terms about it and their misspellings, as words, never as its own name', () => {
    const { words, titles, aliases } = keywordsOf(forms, records);
    expect(words).toEqual(expect.arrayContaining(['有限責任会社', '責任', 'srll']));
    expect([...titles, ...aliases]).not.toContain('有限責任会社');
  });

  test('hold romaji in both spellings', () => {
    const term = record('glossary', 'trial', 'ja', { title: '実証実験', reading: 'じっしょうじっけん' });
    const { words } = keywordsOf(term, { all: [term], find: () => undefined });
    expect(words).toEqual(expect.arrayContaining(['じつしようじつけん', 'jisshoujikken', 'jisshojikken', '実証実験', '実証', '実験']));
  });

  test('are sorted and without repeats', () => {
    const { words, titles, aliases } = keywordsOf(nagoyaJa, records);
    for (const list of [words, titles, aliases]) expect(list).toEqual([...new Set(list)].sort());
    expect(words).toContain('nagoya');
    expect(words).not.toContain('');
  });
});
