import { describe, expect, test } from 'vitest';
import { kanaOf, romaji, shortRomaji } from './romaji.ts';

describe('romaji', () => {
  test.each([
    ['なごや', 'nagoya'],
    ['トリノ', 'torino'],
    ['じっしょうじっけん', 'jisshoujikken'],
    ['しまいとし', 'shimaitoshi'],
    ['さんがくかんれんけい', 'sangakukanrenkei'],
    ['まっちゃ', 'matcha'],
    ['きょうと', 'kyouto'],
    ['スタートアップ', 'sutaatoappu'],
    ['シティ', 'shiti'],
    ['ジェトロ', 'jetoro'],
    ['チェック', 'chekku'],
    ['ファブラボ', 'faburabo'],
    ['ヴェネツィア', 'venetsia'],
    ['ウィーン', 'wiin'],
    ['デュアル', 'dyuaru'],
    ['しんよう', 'shinyou'],
    ['づ', 'zu'],
    ['トリノ市', 'torino市'],
    ['', ''],
  ])('%s → %s', (kana, latin) => expect(romaji(kana)).toBe(latin));

  test('a small letter at the end or after a vowel that takes none stands alone', () => {
    expect(romaji('あっ')).toBe('a');
    expect(romaji('あゃ')).toBe('aya');
  });
});

describe('shortRomaji', () => {
  test.each([
    ['じっしょうじっけん', 'jisshojikken'],
    ['スタートアップ', 'sutatoappu'],
    ['とうきょう', 'tokyo'],
    ['おおさか', 'osaka'],
    ['ゆうこうとし', 'yukotoshi'],
  ])('%s → %s', (kana, latin) => expect(shortRomaji(kana)).toBe(latin));
});

describe('kanaOf', () => {
  test.each([
    ['itaria', 'いたりあ'],
    ['jisshoujikken', 'じっしょうじっけん'],
    ['sutatoappu', 'すたとあっぷ'],
    ['matchi', 'まっち'],
    ['shinkansen', 'しんかんせん'],
    ['kon', 'こん'],
    ['start', undefined],
    ['', undefined],
  ])('%s → %s', (latin, kana) => expect(kanaOf(latin)).toBe(kana));

  test('reads what `romaji` writes', () => {
    for (const kana of ['なごや', 'きょうと', 'しゃちょう', 'りびんぐらぼ', 'てんのうじ']) expect(kanaOf(romaji(kana))).toBe(kana);
  });
});
