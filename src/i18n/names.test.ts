import { expect, it } from 'vitest';
import { joinNames, labelled } from '#i18n/names.ts';

it('joins and labels names as each language writes them', () => {
  expect([labelled('Tema', 'Cibo', 'it'), labelled('Theme', 'Food', 'en'), labelled('テーマ', '食', 'ja')]).toEqual(['Tema: Cibo', 'Theme: Food', 'テーマ：食']);
  expect([joinNames(['a', 'b', 'c'], 'it'), joinNames(['a', 'b', 'c'], 'en'), joinNames(['a', 'b', 'c'], 'ja')]).toEqual(['a, b e c', 'a, b and c', 'a、b、c']);
});
