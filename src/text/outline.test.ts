import { expect, test } from 'vitest';
import { outlineOf } from '#text/outline.ts';
import { parseText } from '#text/parse.ts';

const of = (text: string) => outlineOf(parseText(text));

test('headings, with their words and without their markup', () => {
  expect(of('## One **two** [three](/a)\n\n### `four` <Term id="x">five</Term>\n').headings).toEqual([
    { depth: 2, words: 'One two three', line: 1, column: 1 },
    { depth: 3, words: 'four five', line: 3, column: 1 },
  ]);
});

test('claims and terms, wherever they stand', () => {
  const text = 'A <Claim id="a">word</Claim>.\n\n- <Claim id="b" />\n\n<Note kind="tip">\n\n<Term id="t" /> **<Claim id="a">again</Claim>**\n\n</Note>\n\n| <Claim id="c">d</Claim> |\n|---|\n';
  const { claims, terms } = of(text);
  expect(claims).toEqual([
    { id: 'a', words: 'word', line: 1, column: 3 },
    { id: 'b', words: '', line: 3, column: 3 },
    { id: 'a', words: 'again', line: 7, column: 19 },
    { id: 'c', words: 'd', line: 11, column: 3 },
  ]);
  expect(terms).toEqual([{ id: 't', words: '', line: 7, column: 1 }]);
});

test('a component without an id has an empty one', () => {
  expect(of('<Claim name="x">y</Claim>').claims).toEqual([{ id: '', words: 'y', line: 1, column: 1 }]);
});

test('links and pictures', () => {
  const { links, images } = of('[a](/b#c) https://example.org\n\n![d](./e.svg)');
  expect(links).toEqual([{ url: '/b#c', line: 1, column: 1 }, { url: 'https://example.org', line: 1, column: 11 }]);
  expect(images).toEqual([{ url: './e.svg', line: 3, column: 1 }]);
});

test('nothing in nothing', () => {
  expect(of('')).toEqual({ headings: [], claims: [], terms: [], links: [], images: [] });
});
