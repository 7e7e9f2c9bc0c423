import { describe, expect, test } from 'vitest';
import { foldKana, foldWidth, nameKey, normalise } from './normalise.ts';

describe('normalise', () => {
  test.each([
    ['ﾅｺﾞﾔ', 'なごや'],
    ['ナゴヤ', 'なごや'],
    ['なごや', 'なごや'],
    ['ＩｏＴ基盤', 'iot基盤'],
    ['リビング・ラボ', 'りびんぐらぼ'],
    ['センサー', 'せんさ'],
    ['ｽﾀｰﾄｱｯﾌﾟ', 'すたとあつぷ'],
    ['Città  di Torino', 'citta di torino'],
    ['perché', 'perche'],
    ["dell'innovazione", 'dell innovazione'],
    ['l’economia', 'l economia'],
    ['Tōkyō', 'tokyo'],
    ['ヴ', 'ゔ'],
    ['  ', ''],
  ])('%s → %s', (text, expected) => expect(normalise(text)).toBe(expected));

  test('voiced kana written with a separate mark become one letter and keep their voice', () => {
    expect(normalise('カ\u3099')).toBe('が');
    expect(normalise('か')).not.toBe(normalise('が'));
  });

  test('is its own fixed point', () => {
    for (const text of ['ｽﾀｰﾄｱｯﾌﾟ・ラボ', "Città dell'Auto", 'Ｓ．ｒ．ｌ．']) expect(normalise(normalise(text))).toBe(normalise(text));
  });

  test('keeps the dash between words and the kanji for one', () => {
    expect(normalise('start-up')).toBe('start-up');
    expect(normalise('一ー二')).toBe('一ー二');
  });
});

test('foldWidth leaves kana as they are', () => expect(foldWidth('ﾅｺﾞﾔ É')).toBe('ナゴヤ e'));

test('foldKana leaves kanji and Latin letters as they are', () => expect(foldKana('Torino トリノ市')).toBe('Torino とりの市'));

describe('nameKey', () => {
  test.each([
    ['S.r.l.', 'srl'],
    ['SRL', 'srl'],
    ['トリノ・シティ・ラボ', 'とりのしていらぼ'],
    ['Torino–Nagoya', 'torinonagoya'],
    ['Città di Torino', 'cittaditorino'],
  ])('%s → %s', (name, key) => expect(nameKey(name)).toBe(key));
});
