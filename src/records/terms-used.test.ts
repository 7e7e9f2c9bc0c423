import { expect, it } from 'vitest';
import { outlineOf } from '#text/outline.ts';
import { parseText } from '#text/parse.ts';
import { termsUsed } from '#records/terms-used.ts';

const text = `A <Term id="srl">company</Term>, <Term
  id="spa" /> and again <Term id="srl" />.

{/* <Term id="hidden" /> */}

Written \`<Term id="code">\` it shows itself.
`;

it('finds what the parser finds, without reading the text as a tree', () => {
  expect(termsUsed(text)).toEqual(['srl', 'spa']);
  expect(termsUsed(text)).toEqual([...new Set(outlineOf(parseText(text)).terms.map(({ id }) => id))]);
  expect(termsUsed('')).toEqual([]);
});
