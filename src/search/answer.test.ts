import { describe, expect, test } from 'vitest';
import { bestPlace, coverage, isAnswer as isAnswerAt, rarity, shareOf, type Part } from './answer.ts';

const PAGES = 100;
const part = (pages: number, share: number, isName = false): Part => ({ share, rarity: rarity(pages, PAGES), isName });

/** Everything stands in one place. */
const isAnswer = (parts: Part[]) => isAnswerAt(parts, parts.map(() => [10]));

describe('rarity', () => {
  test('what nothing holds is the rarest; what all hold tells nothing', () => {
    const rarities = [0, 1, 10, 50, 100].map((pages) => rarity(pages, PAGES));
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(rarities.at(-1)).toBeLessThan(0.01);
    expect(rarities.at(-1)).toBeGreaterThan(0);
  });
});

describe('isAnswer', () => {
  test('a page with everything answers, a page with nothing does not', () => {
    expect(isAnswer([part(10, 1), part(90, 1)])).toBe(true);
    expect(isAnswer([part(0, 0)])).toBe(false);
    expect(isAnswer([])).toBe(false);
  });

  test('a page that only shares the common word with the query does not', () => {
    expect(isAnswer([part(90, 1), part(0, 0)])).toBe(false);
    expect(isAnswer([part(3, 1), part(0, 0)])).toBe(false);
  });

  test('a page with the rare word may lack the common one', () => {
    expect(isAnswer([part(3, 1), part(90, 0)])).toBe(true);
  });

  test('two whole runs of three are enough if they are rare, not if they are common', () => {
    expect(isAnswer([part(5, 1), part(10, 1), part(0, 0)])).toBe(true);
    expect(isAnswer([part(80, 1), part(80, 1), part(0, 0)])).toBe(false);
  });

  test('a page that is called by the word is about it', () => {
    expect(isAnswer([part(10, 1), part(0, 0)])).toBe(false);
    expect(isAnswer([part(5, 1, true), part(0, 0)])).toBe(true);
    expect(isAnswer([part(90, 1, true), part(0, 0)])).toBe(false);
  });

  test('part of a compound is no answer to the compound', () => {
    const [shin, chitose, airport] = [20, 0, 2].map((pages) => rarity(pages, PAGES)) as [number, number, number];
    expect(isAnswer([{ share: shareOf(shin + airport, shin + chitose + airport), rarity: rarity(0, PAGES) }])).toBe(false);
  });
});

describe('a page that lacks a part', () => {
  const parts = [part(2, 1), part(3, 1), part(0, 0)];

  test('answers if the rest stands in one place', () => {
    expect(isAnswerAt(parts, [[400, 10], [40], []])).toBe(true);
    expect(isAnswerAt(parts, [[10], [400], []])).toBe(false);
  });

  test('answers if the rest stands among its hidden words', () => expect(isAnswerAt(parts, [[], [400], []])).toBe(true));

  test('that has everything answers wherever it stands', () => {
    expect(isAnswerAt([part(2, 1), part(3, 1)], [[10], [900]])).toBe(true);
  });

  test('needs no common word near the rare one', () => {
    expect(isAnswerAt([part(2, 1), part(90, 1), part(80, 0)], [[10], [900], []])).toBe(true);
  });
});

test('two words in one place, one of which all pages hold, are one word', () => {
  expect(isAnswerAt([part(95, 1), part(10, 1), part(0, 0)], [[10], [12], []])).toBe(false);
});

test('bestPlace looks for the narrow window that holds most', () => {
  const at = (rare: number, places: number[]) => ({ rarity: rare, places });
  expect(bestPlace([at(2, [1, 500]), at(3, [100, 540]), at(4, [900, 530])])).toEqual({ rarity: 9, weighty: 3 });
  expect(bestPlace([at(2, [1, 500]), at(3, [100, 540]), at(4, [900, 700])])).toEqual({ rarity: 5, weighty: 2 });
  expect(bestPlace([at(1, []), at(3, [100]), at(4, [900])])).toEqual({ rarity: 5, weighty: 1 });
  expect(bestPlace([])).toEqual({ rarity: 0, weighty: 0 });
});

test('coverage counts what nobody asked for as nothing', () => {
  expect(coverage([part(10, 1), { share: 0, rarity: 0 }])).toBe(1);
  expect(coverage([{ share: 1, rarity: 0 }])).toBe(0);
});

test('shareOf of nothing is nothing', () => expect(shareOf(0, 0)).toBe(0));
