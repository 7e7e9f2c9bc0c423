import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

test('terms that the glossary does not have', () => {
  expect(
    problemsAfter((copy) => copy.append('cities/torino/index.en.mdx', '\nA <Term id="living-labs">living lab</Term> or <Term id="sandbox" />.\n').edit('organisations/city-workshop.yaml', '<Term id="living-lab" /> of the', '<Term id="livinglab" /> of the')),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:12:3 [no-term] The glossary has no term “living-labs”. Did you mean “living-lab”?
    cities/torino/index.en.mdx:12:47 [no-term] The glossary has no term “sandbox”. Correct the id, or take the <Term> away.
    organisations/city-workshop.yaml:28:13 [no-term] en.description: The glossary has no term “livinglab”. Did you mean “living-lab”?"
  `);
});
