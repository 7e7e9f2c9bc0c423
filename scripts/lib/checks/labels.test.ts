import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';

test('a label that is missing in one language, and one that nothing uses', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, '  objects-repaired:', '  object-repaired:')
        .edit('settlement-guide/first-steps/index.it.mdx', '  capital-branch: Non serve\n', '')
        .edit('events/first-visit/index.ja.mdx', '  exchange: 経験の交換', '  exchange: 経験の交換\n  lunch: 昼食')
        .edit('organisations/city-workshop.yaml', '  title: City Workshop', '  title: City Workshop\n  labels: { hall: Hall }'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.ja.mdx:10:3 [label-unused] labels.lunch: No fact uses the label “lunch”. Delete it.
    good-practices/shared-workshop/index.en.mdx:6:1 [label-missing] labels.objects-repaired: The label “objects-repaired” is missing; “results[0].id” in the facts needs it. Add it under \`labels\`.
    good-practices/shared-workshop/index.en.mdx:8:3 [label-unused] labels.object-repaired: No fact uses the label “object-repaired”. Did you mean “objects-repaired”?
    organisations/city-workshop.yaml:22:13 [label-unused] en.labels.hall: No fact uses the label “hall”. Delete it.
    settlement-guide/first-steps/index.it.mdx:28:1 [label-missing] labels.capital-branch: The label “capital-branch” is missing; “comparison.criteria[0].cells.branch.id” in the facts needs it. Add it under \`labels\`."
  `);
});

test('no labels at all', () => {
  expect(
    problemsAfter((copy) => copy.edit(ENGLISH, /labels:\n(?: .*\n)+/.exec(copy.read(ENGLISH))![0], '')),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:1 [label-missing] labels.objects-repaired: The label “objects-repaired” is missing; “results[0].id” in the facts needs it. Add it under \`labels\`.
    good-practices/shared-workshop/index.en.mdx:2:1 [label-missing] labels.opening: The label “opening” is missing; “keyDates[0].id” in the facts needs it. Add it under \`labels\`.
    good-practices/shared-workshop/index.en.mdx:2:1 [label-missing] labels.team: The label “team” is missing; “needs[0].id” in the facts needs it. Add it under \`labels\`."
  `);
});
