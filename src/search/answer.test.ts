import { describe, expect, test } from 'vitest';
import { coverage, isAnswer, rarity, shareOf, type Part } from './answer.ts';

const PAGES = 100;
const part = (pages: number, share: number, isName = false): Part => ({ share, rarity: rarity(pages, PAGES), isName });

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

test('coverage counts what nobody asked for as nothing', () => {
  expect(coverage([part(10, 1), { share: 0, rarity: 0 }])).toBe(1);
  expect(coverage([{ share: 1, rarity: 0 }])).toBe(0);
});

test('shareOf of nothing is nothing', () => expect(shareOf(0, 0)).toBe(0));
