import { expect, test } from 'vitest';
import { cellText, markdownTable, textTable, widthOf } from './text-table.ts';

test('Japanese characters take two columns', () => {
  expect([widthOf('abc'), widthOf('翻訳'), widthOf('カナ。'), widthOf('è–')]).toEqual([3, 4, 6, 2]);
});

test('columns stand under each other, numbers to the right', () => {
  expect(textTable([['言語', 'n'], ['it', 5], ['en', 120]])).toBe('言語    n\nit      5\nen    120');
});

test('what somebody wrote cannot leave its cell', () => {
  expect(cellText('a|b\n[x](y) <b>')).toBe('a\\|b \\[x\\](y) \\<b\\>');
  expect(markdownTable([['a', 'b'], [1, 2]])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
