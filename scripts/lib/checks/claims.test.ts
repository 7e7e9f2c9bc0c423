import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';
const WORKSHOP = 'organisations/city-workshop.yaml';

test('a text places a claim that is not declared', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit(ENGLISH, '<Claim id="opening" />', '<Claim id="oppening" />').edit(PRACTICE, 'Molti oggetti', '<Claim id="unknown">Molti</Claim> oggetti').edit(WORKSHOP, '<Claim id="founded">March', '<Claim id="begun">March'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:12:24 [no-claim] No claim of this record has the id “oppening”. Did you mean “opening”?
    good-practices/shared-workshop/index.it.mdx:40:1 [no-claim] No claim of this record has the id “unknown”. Correct the id, or add the claim under \`claims\`.
    organisations/city-workshop.yaml:23:3 [claim-not-placed] en.description: The Italian text places the claim “founded”, the English text does not. Place it here too.
    organisations/city-workshop.yaml:25:8 [no-claim] en.description: No claim of this record has the id “begun”. Correct the id, or add the claim under \`claims\`."
  `);
});

test('all languages place the same claims; a missing one is told at the heading under which the original has it', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(JAPANESE, '**住民**が<Claim id="repaired">1,200点</Claim>を', '**住民**が1,200点を')
        .edit(PRACTICE, '<Claim id="opening" />', '1 marzo 2019')
        .edit(WORKSHOP, '<Claim id="founded">2019年3月</Claim>', '2019年3月'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:12:24 [claim-only-here] The English text places the claim “opening”, the Italian text does not. Place it there too, or take it away here.
    good-practices/shared-workshop/index.ja.mdx:12:4 [claim-only-here] The Japanese text places the claim “opening”, the Italian text does not. Place it there too, or take it away here.
    good-practices/shared-workshop/index.ja.mdx:22:1 [claim-not-placed] The Italian text places the claim “repaired”, the Japanese text does not. Place it here too.
    organisations/city-workshop.yaml:34:3 [claim-not-placed] ja.description: The Italian text places the claim “founded”, the Japanese text does not. Place it here too."
  `);
});

test('a claim that nothing uses', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'claims:\n', 'claims:\n  visitors: { value: 50, unit: people, sources: [report-2024], asOf: 2024 }\n')
        // To be disputed is not to be used.
        .edit(PRACTICE, 'asOf: 2024 }\n  repaired', 'asOf: 2024, disputes: [visitors] }\n  repaired')
        .edit(PRACTICE, 'asOf: 2024 }\n  opening', 'asOf: 2024, disputes: [opening] }\n  opening'),
    ),
  ).toMatchInlineSnapshot(`"good-practices/shared-workshop/index.it.mdx:25:3 [claim-unused] claims.visitors: Nothing uses the claim “visitors”. Place it in the texts with <Claim id="visitors">…</Claim>, or delete it."`);
});

test('sources on which nothing rests', () => {
  const without = (copy: Parameters<Parameters<typeof problemsAfter>[0]>[0]) => {
    copy.edit('cities/torino/index.it.mdx', 'figures:\n  residents: residents\n', 'figures:\n').edit('cities/torino/index.it.mdx', /claims:\n.*\n/.exec(copy.read('cities/torino/index.it.mdx'))![0], '');
    for (const locale of ['it', 'en', 'ja']) copy.edit(`cities/torino/index.${locale}.mdx`, '<Claim id="residents" />', 'x');
  };
  expect(problemsAfter(without)).toMatchInlineSnapshot(`"cities/torino/index.it.mdx:14:1 [sources-unused] sources: No claim and no evidence uses any of the sources. Say as claims what they support, and place these in the texts."`);
});

test('a claim that is a statement in words has nothing to print', () => {
  expect(
    problemsAfter((copy) => {
      for (const locale of ['it', 'en', 'ja']) copy.append(`events/first-visit/index.${locale}.mdx`, '\n<Claim id="visit" />\n');
    }),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.en.mdx:14:1 [claim-without-value] The claim “visit” has no value that could be printed. Write the words: <Claim id="visit">…</Claim>.
    events/first-visit/index.it.mdx:30:1 [claim-without-value] The claim “visit” has no value that could be printed. Write the words: <Claim id="visit">…</Claim>.
    events/first-visit/index.ja.mdx:14:1 [claim-without-value] The claim “visit” has no value that could be printed. Write the words: <Claim id="visit">…</Claim>."
  `);
});

test('two claims that disagree name each other, and none itself', () => {
  const EVENT = 'events/first-visit/index.it.mdx';
  expect([
    problemsAfter((copy) => copy.edit(EVENT, ', disputes: [date-elsewhere]', '')),
    problemsAfter((copy) => copy.edit(EVENT, 'disputes: [date-elsewhere]', 'disputes: [date-elsewhere, date-here]')),
  ].join('\n')).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:17:85 [one-sided-dispute] claims.date-elsewhere.disputes[0]: “date-elsewhere” disputes “date-here”, but “date-here” does not name “date-elsewhere”. Add disputes: [date-elsewhere] to “date-here”.
    events/first-visit/index.it.mdx:18:96 [self-dispute] claims.date-here.disputes[1]: A claim cannot dispute itself. Name the claim that says otherwise."
  `);
});

test('a year of a Japanese era needs a date', () => {
  expect(problemsAfter((copy) => copy.edit(PRACTICE, 'repaired: { value: 1200, unit: number,', 'repaired: { value: 1200, unit: number, era: true,'))).toMatchInlineSnapshot(`"good-practices/shared-workshop/index.it.mdx:26:47 [era-without-date] claims.repaired.era: \`era\` is for a claim whose value is a day or a month. Give the date under \`value\`, or delete \`era\`."`);
});
