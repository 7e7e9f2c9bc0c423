import { describe, expect, test } from 'vitest';
import { commonBeginning, kinship } from './inflection.ts';

describe('kinship', () => {
  test.each([
    ['it', 'incubatori', 'incubatore', 'same'],
    ['it', 'quartiere', 'quartieri', 'same'],
    ['it', 'casa', 'case', 'same'],
    ['it', 'sperimentazione', 'sperimentazioni', 'same'],
    ['it', 'sperimentazione', 'sperimentare', 'root'],
    ['it', 'comunita', 'comune', 'root'],
    ['it', 'serie', 'sera', 'none'],
    ['it', 'torino', 'torna', 'none'],
    ['it', 'ricetta', 'ricerca', 'none'],
    ['en', 'tests', 'test', 'same'],
    ['en', 'cities', 'city', 'root'],
    ['en', 'start', 'star', 'none'],
    ['ja', '申し込め', '申し込み', 'same'],
    ['ja', '働く', '働いて', 'same'],
    ['ja', '作り', '作業', 'none'],
    ['ja', '実証', '実験', 'none'],
  ] as const)('%s: %s and %s: %s', (locale, a, b, is) => {
    expect(kinship(a, b, locale)).toBe(is);
    expect(kinship(b, a, locale)).toBe(is);
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
