import { expect, test } from 'vitest';
import { problem, type Problem } from '../problem.ts';
import { isShown, markLength } from './mark-length.ts';
import { markedLine } from './marked-line.ts';

const mark = (line: string, what: string, length = what.length): string => markedLine(line, 12, line.indexOf(what) + 1, length);

test('the mark stands under what it is about', () => {
  expect(mark('country: Italia', 'Italia')).toBe('   12 | country: Italia\n      |          ^^^^^^');
});

test('Japanese characters take two columns, half-width kana one, an accent of its own none', () => {
  expect(mark('これは**実証。**です', '実証')).toBe('   12 | これは**実証。**です\n      |         ^^^^');
  expect(mark('ｶﾞｲﾄﾞ: x', 'x')).toBe('   12 | ｶﾞｲﾄﾞ: x\n      |        ^');
  expect(mark('citta\u0300: x', 'x')).toBe('   12 | citta\u0300: x\n      |        ^');
  expect(mark('😀：x', 'x')).toBe('   12 | 😀：x\n      |     ^');
});

test('a tab is seen', () => {
  expect(mark('\tcity: x', '\t')).toBe('   12 |     city: x\n      | ^^^^');
  expect(mark('a\tcity', 'city')).toBe('   12 | a    city\n      |      ^^^^');
});

test('of a long line, what stands around the place; the mark is still under it', () => {
  for (const filler of ['a ', '長', '\t', '😀']) {
    for (const line of [`${filler.repeat(400)}HERE${filler.repeat(400)}`, `HERE${filler.repeat(900)}`, `${filler.repeat(900)}HERE`]) {
      const [text = '', under = ''] = mark(line, 'HERE').split('\n');
      const width = (part: string) => [...part].reduce((sum, one) => sum + (/[長😀]/u.test(one) ? 2 : 1), 0);
      expect(width(text)).toBeLessThan(112);
      expect(width(text.slice(0, text.indexOf('HERE')))).toBe(under.indexOf('^'));
      expect(under).toMatch(/\| *\^{4}$/);
    }
  }
});

test('a place after the end of the line, and one that is no place', () => {
  expect(markedLine('abc', 1, 4, 1)).toBe('    1 | abc\n      |    ^');
  expect(markedLine('', 1, 1, 1)).toBe('    1 |\n      | ^');
});

const at = (line: string, what: string, field?: string, params: object = {}): number =>
  markLength({ file: 'x', line: 1, column: line.indexOf(what) + 1, field, code: 'not-in-list', params } as unknown as Problem, line);

test('how much is marked: the value that is named, the tag, the link, the whole value of a field', () => {
  expect(at('themes: [mobilty, food]', 'mobilty', 'themes[0]', { found: 'mobilty' })).toBe(7);
  expect(at('title: "x y"', '"', 'title', { found: 'x y' })).toBe(5);
  expect(at('Testo <Claim id="a b">x</Claim>', '<Claim', undefined, { id: 'a b' })).toBe('<Claim id="a b">'.length);
  expect(at('Vedi [qui](/x/y).', '[qui]', undefined, { found: '/x/y' })).toBe('[qui](/x/y)'.length);
  expect(at('summary: a b, c', 'a b', 'summary')).toBe('a b, c'.length);
  expect(at('  - { id: a, date: 2020 }', '2020', 'sources[0].date')).toBe(4);
  expect(at('oficialPage: x', 'oficialPage', 'oficialPage', { key: 'oficialPage' })).toBe(11);
  expect(at('x', 'y')).toBe(1);
});

test('a line that shows nothing of the problem is left out', () => {
  const missing = problem({ file: 'x', line: 2, column: 1, field: 'status' }, 'field-missing', { name: 'status' });
  expect(isShown(missing, 'title: x')).toBe(false);
  expect(isShown({ ...missing, field: 'place.level', column: 8 }, 'place: { city: torino }')).toBe(true);
  expect(isShown(problem({ file: 'x', line: 1, column: 1 }, 'empty-file', {}), '---')).toBe(false);
});
