import { expect, test } from 'vitest';
import { ContentCopy } from '../content-copy.ts';
import { readContent } from '../content-model.ts';
import { similarRecords } from './similar.ts';

const found = (collection: 'glossary' | 'organisations' | 'good-practices', ...names: string[]) => {
  using copy = new ContentCopy();
  return similarRecords(readContent(copy.root), collection, names).map(({ path, isSame }) => (isSame ? `${path} =` : path));
};

test('the same name, whatever its capitals, width, accents and kana', () => {
  expect(found('glossary', 'Living Lab')).toEqual(['glossary/living-lab =']);
  expect(found('glossary', 'ＬＩＶＩＮＧ　ＬＡＢ')).toEqual(['glossary/living-lab =']);
  expect(found('glossary', 'りびんぐらぼ')).toEqual(['glossary/living-lab =']);
  expect(found('good-practices', 'Living lab')).toEqual(['glossary/living-lab']);
});

test('a name mistyped, in another order, or with a word more; by its reading', () => {
  expect(found('glossary', 'livng lab')).toEqual(['glossary/living-lab']);
  expect(found('glossary', 'living labs')).toEqual(['glossary/living-lab']);
  expect(found('good-practices', 'Condivisa officina')).toEqual(['good-practices/shared-workshop']);
  expect(found('glossary', 'じっしょうじっけん')).toEqual(['glossary/field-trial']);
});

test('another name', () => {
  expect(found('glossary', 'bilancio partecipativo')).toEqual([]);
  expect(found('glossary', '予算')).toEqual([]);
});
