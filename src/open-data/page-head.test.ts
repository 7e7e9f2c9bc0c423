import { describe, expect, test } from 'vitest';
import { DESCRIPTION_ROOM, fittedDescription, fittedTitle, roomOf, TITLE_ROOM } from '#open-data/page-head.ts';

test('a full-width letter takes the room of two', () => {
  expect(roomOf('abc')).toBe(3);
  expect(roomOf('トリノ市ー。Ａ')).toBe(14);
});

describe('fittedTitle', () => {
  test('has its whole frame while there is room', () => {
    expect(fittedTitle('Co-City', 'Buone pratiche', 'Torino–Nagoya')).toBe('Co-City – Buone pratiche – Torino–Nagoya');
  });
  test('loses the name of the site first, and never what the page is about', () => {
    const long = 'x'.repeat(TITLE_ROOM - 15);
    expect(fittedTitle(long, 'Buone', 'Torino–Nagoya')).toBe(`${long} – Buone`);
    expect(fittedTitle('x'.repeat(100), undefined, 'Torino–Nagoya')).toBe('x'.repeat(100));
  });
});

describe('fittedDescription', () => {
  const sentence = `P${'arola '.repeat(14)}fine.`;
  test('stays as it is while there is room', () => expect(fittedDescription(sentence, 'it')).toBe(sentence));
  test('ends with a sentence', () => expect(fittedDescription(`${sentence} ${sentence}`, 'it')).toBe(sentence));
  test('else ends with a word, and says that there is more', () => {
    const cut = fittedDescription('parola, '.repeat(40), 'it');
    expect(cut).toMatch(/parola…$/);
    expect(roomOf(cut)).toBeLessThanOrEqual(DESCRIPTION_ROOM);
    expect(roomOf(cut)).toBeGreaterThan(DESCRIPTION_ROOM - 12);
  });
  test('Japanese is cut at its own words', () => {
    const cut = fittedDescription(`${'名古屋市とトリノ市の協力について、'.repeat(8)}説明します。`, 'ja');
    expect(cut).toMatch(/[^、。]…$/);
    expect(roomOf(cut)).toBeLessThanOrEqual(DESCRIPTION_ROOM + 1);
    expect(fittedDescription(`${'協力'.repeat(30)}です。${'協力'.repeat(30)}です。`, 'ja')).toBe(`${'協力'.repeat(30)}です。`);
  });
});
