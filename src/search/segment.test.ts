import { expect, test } from 'vitest';
import { isJapanese, isKana, words } from './segment.ts';

test('cuts Japanese by dictionary', () => {
  expect(words('産学官連携の実証実験')).toEqual(['産学', '官', '連携', 'の', '実証', '実験']);
});

test('cuts the other languages at everything that is no letter or digit', () => {
  expect(words("Torino–Nagoya: l'economia, 5G (S.r.l.)")).toEqual(['Torino', 'Nagoya', 'l', 'economia', '5G', 'S', 'r', 'l']);
});

test('cuts mixed text', () => {
  expect(words('Torino City Labと実証')).toEqual(['Torino', 'City', 'Lab', 'と', '実証']);
});

test('drops punctuation, keeps long vowels inside a word', () => {
  expect(words('センサー、（仮）')).toEqual(['センサー', '仮']);
  expect(words('。、（）')).toEqual([]);
});

test('knows the Japanese scripts', () => {
  expect(isJapanese('ﾅｺﾞﾔ')).toBe(true);
  expect(isJapanese('Nagoya 5G')).toBe(false);
});

test('puts a word in katakana that the dictionary does not know together again', () => {
  expect(words('ドリノ工科大学')).toEqual(['ドリノ', '工科大学']);
});

test('knows what is written in kana alone', () => {
  expect(['なごや', 'ナゴヤ', 'とりの・なごや', 'なごや！'].map(isKana)).toEqual([true, true, true, true]);
  expect(['名古屋', 'Nagoya', 'なごや1', ''].map(isKana)).toEqual([false, false, false, false]);
});
