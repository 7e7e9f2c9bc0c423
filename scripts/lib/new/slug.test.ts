import { expect, test } from 'vitest';
import { ID_PATTERN } from '#schema/shared.ts';
import { LONGEST_SLUG, proposeSlug, slugFault } from './slug.ts';

test.each([
  ['Città di Torino', 'citta-di-torino'],
  ["L'officina condivisa", 'officina-condivisa'],
  ['L’officina condivisa', 'officina-condivisa'],
  ["Case dell'innovazione", 'case-dell-innovazione'],
  ['The Nagoya Promotion', 'nagoya-promotion'],
  ['5G & robot', '5g-e-robot'],
  ['Straße 2.0', 'strasse-2-0'],
  ['Torino City Lab（トリノ・シティ・ラボ）', 'torino-city-lab'],
  ['ＩｏＴ実証'.replace('実証', ''), 'iot'],
  ['リビングラボ', 'ribingurabo'],
  ['スタートアップ', 'sutatoappu'],
  ['なごや まちづくり', 'nagoya-machizukuri'],
  ['IoT ラボ', 'iot-rabo'],
  ['（仮）テスト', 'tesuto'],
])('%s → %s', (name, slug) => {
  expect(proposeSlug(name)).toBe(slug);
  expect(slug).toMatch(ID_PATTERN);
});

test('kanji: read with a reading, or with those that are on record, or not at all', () => {
  expect(proposeSlug('実証実験')).toBeUndefined();
  expect(proposeSlug('実証実験', 'じっしょうじっけん')).toBe('jisshojikken');
  expect(proposeSlug('名古屋市の実証', undefined, [['名古屋市', 'なごやし'], ['実証', 'じっしょう']])).toBe('nagoyashi-no-jissho');
  expect(proposeSlug('名古屋市の窓口', undefined, [['名古屋市', 'なごやし']])).toBeUndefined();
});

test('nothing to make a slug of', () => {
  for (const name of ['', '???', '—', '한국', '✎']) expect(proposeSlug(name), name).toBeUndefined();
});

test('a long name is cut between words', () => {
  const slug = proposeSlug('Osservatorio permanente sulla partecipazione dei cittadini e delle cittadine alle scelte della Città')!;
  expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
  expect(slug).toBe('osservatorio-permanente-sulla-partecipazione-dei-cittadini-e');
  expect(proposeSlug('x'.repeat(200))).toBe('x'.repeat(LONGEST_SLUG));
});

test('what is wrong with a slug', () => {
  expect(slugFault('torino-city-lab', 'good-practices', [])).toBeUndefined();
  expect(slugFault('Torino_City', 'good-practices', [])).toEqual({ fault: 'bad', near: 'torino-city' });
  for (const bad of ['', '-a', 'a--b', 'a/b', '../x', 'città', 'a.b', 'a b']) expect(slugFault(bad, 'glossary', []), bad).toMatchObject({ fault: 'bad' });
  expect(slugFault('a'.repeat(61), 'glossary', [])).toEqual({ fault: 'long' });
  for (const name of ['con', 'nul', 'com1', 'index', 'good-practices']) expect(slugFault(name, 'glossary', []), name).toEqual({ fault: 'reserved' });
  expect(slugFault('checklist', 'settlement-guide', [])).toEqual({ fault: 'reserved' });
  expect(slugFault('checklist', 'glossary', [])).toBeUndefined();
  expect(slugFault('tonite', 'good-practices', ['a', 'tonite'])).toEqual({ fault: 'taken', by: 'good-practices/tonite' });
});
