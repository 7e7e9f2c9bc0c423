import { expect, test } from 'vitest';
import { isJapanese, segmented, words } from './segment.ts';

test('cuts Japanese by dictionary', () => {
  expect(segmented('産学官連携の実証実験')).toBe('産学 官 連携 の 実証 実験');
});

test('cuts the other languages at everything that is no letter or digit', () => {
  expect(words("Torino–Nagoya: l'economia, 5G (S.r.l.)")).toEqual(['Torino', 'Nagoya', 'l', 'economia', '5G', 'S', 'r', 'l']);
});

test('cuts mixed text', () => {
  expect(words('Torino City Labと実証')).toEqual(['Torino', 'City', 'Lab', 'と', '実証']);
});

test('drops punctuation, keeps long vowels inside a word', () => {
  expect(segmented('センサー、（仮）')).toBe('センサー 仮');
  expect(words('。、（）')).toEqual([]);
});

test('knows the Japanese scripts', () => {
  expect(isJapanese('ﾅｺﾞﾔ')).toBe(true);
  expect(isJapanese('Nagoya 5G')).toBe(false);
});
