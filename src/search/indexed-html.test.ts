import { expect, test } from 'vitest';
import { indexedHtml } from './indexed-html.ts';

test('sets the signs at which the index parts words', () => {
  expect(indexedHtml('<p>l’economia di Torino–Nagoya</p>')).toBe("<p>l'economia di Torino-Nagoya</p>");
});

test('leaves attributes, quotes, dashes of clauses and ranges of numbers', () => {
  const html = '<p data-x="l’anno A–B">‘ecco’ – dice – “così” 1’, 2018–2020</p>';
  expect(indexedHtml(html)).toBe(html);
});
