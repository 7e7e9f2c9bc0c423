import { expect, test } from 'vitest';
import { indexedHtml } from './indexed-html.ts';

test('sets the signs at which the index parts words', () => {
  expect(indexedHtml('<p>l’economia di Torino–Nagoya, 2018–2020</p>')).toBe("<p>l'economia di Torino-Nagoya, 2018-2020</p>");
});

test('leaves quotes, dashes of clauses and everything else', () => {
  const html = '<p data-x="a">‘ecco’ – dice – “così” 1’</p>';
  expect(indexedHtml(html)).toBe(html);
});
