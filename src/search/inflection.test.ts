import { describe, expect, test } from 'vitest';
import { areInflections, commonBeginning } from './inflection.ts';

describe('areInflections', () => {
  test.each([
    ['it', 'incubatori', 'incubatore', true],
    ['it', 'quartiere', 'quartieri', true],
    ['it', 'sperimentazione', 'sperimentazioni', true],
    ['it', 'torino', 'torna', false],
    ['it', 'ricetta', 'ricerca', false],
    ['it', 'mare', 'mari', true],
    ['en', 'cities', 'city', true],
    ['en', 'testing', 'tests', true],
    ['en', 'start', 'star', false],
    ['ja', '申し込め', '申し込み', true],
    ['ja', '働く', '働いて', true],
    ['ja', '作り', '作業', false],
    ['ja', '実証', '実験', false],
  ] as const)('%s: %s and %s: %s', (locale, a, b, are) => {
    expect(areInflections(a, b, locale)).toBe(are);
    expect(areInflections(b, a, locale)).toBe(are);
  });
});

describe('commonBeginning', () => {
  test.each([
    ['it', 'quartiere', 'quartieri'],
    ['it', 'incubatori', 'incubatore'],
    ['en', 'cities', 'city'],
    ['en', 'companies', 'company'],
    ['ja', '申し込め', '申し込み'],
    ['ja', '働く', '働いて'],
  ] as const)('%s: what begins %s also begins %s', (locale, a, b) => {
    expect(b.startsWith(commonBeginning(a, locale))).toBe(true);
    expect(a.startsWith(commonBeginning(b, locale))).toBe(true);
  });

  test('is never empty, and long enough to be few words', () => {
    expect(commonBeginning('torino', 'it').length).toBeGreaterThan(2);
    expect(commonBeginning('の', 'ja')).toBe('の');
  });
});
