import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const CITY = 'cities/torino/index.it.mdx';

test('a figure has the unit in which cities are compared', () => {
  expect(problemsAfter((copy) => copy.edit(CITY, 'unit: people', 'unit: companies'))).toMatchInlineSnapshot(`"cities/torino/index.it.mdx:12:14 [wrong-unit] figures.residents: The figure “residents” is compared in “people”, but its claim has “companies”. Give the claim that unit, or name another claim."`);
});

test('a claim in words is no figure', () => {
  expect(
    problemsAfter((copy) => {
      copy.edit(CITY, 'value: 850000, unit: people, qualifier: about, ', '');
      for (const locale of ['it', 'en', 'ja']) copy.edit(`cities/torino/index.${locale}.mdx`, '<Claim id="residents" />', '<Claim id="residents">x</Claim>');
    }),
  ).toMatchInlineSnapshot(`"cities/torino/index.it.mdx:12:14 [wrong-unit] figures.residents: The figure “residents” is compared in “people”, but its claim has no unit. Give the claim that unit, or name another claim."`);
});
