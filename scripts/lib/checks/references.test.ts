import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';

test('records that do not exist, and the closest that do', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'lead: [city-workshop]', 'lead: [city-worksop]')
        .edit(PRACTICE, 'city: torino,', 'city: kyoto,')
        .edit(PRACTICE, 'related: [events/first-visit, cities/torino]', 'related: [events/first-vist, citties/torino, events/2001-odyssey]')
        .edit('glossary/living-lab.yaml', 'seeAlso: [field-trial]', 'seeAlso: [field-trail]'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:5:11 [no-record] seeAlso[0]: There is no record “field-trail” in glossary. Did you mean “field-trial”?
    good-practices/shared-workshop/index.it.mdx:8:16 [no-record] place.city: There is no record “kyoto” in cities. Correct the name, or write that record first.
    good-practices/shared-workshop/index.it.mdx:9:8 [no-record] lead[0]: There is no record “city-worksop” in organisations. Did you mean “city-workshop”?
    good-practices/shared-workshop/index.it.mdx:23:11 [no-record] related[0]: There is no record “first-vist” in events. Did you mean “events/first-visit”?
    good-practices/shared-workshop/index.it.mdx:23:30 [no-collection] related[1]: There is no collection “citties”. Did you mean “cities”?
    good-practices/shared-workshop/index.it.mdx:23:46 [no-record] related[2]: There is no record “2001-odyssey” in events. Correct the name, or write that record first."
  `);
});

test('a record that refers to itself', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit(PRACTICE, 'related: [events/first-visit', 'related: [good-practices/shared-workshop').edit('organisations/city-workshop.yaml', 'country: IT', 'country: IT\npartOf: city-workshop'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.it.mdx:23:11 [self-reference] related[0]: The record refers to itself. Delete the reference.
    organisations/city-workshop.yaml:6:9 [self-reference] partOf: The record refers to itself. Delete the reference."
  `);
});

test('sources and claims that the record does not have', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'source: report-2024', 'source: report-2023')
        .edit(PRACTICE, 'sources: [report-2024, news-2024]', 'sources: [report-2024, the-news]')
        .edit(PRACTICE, 'claim: opening', 'claim: openings')
        .edit('cities/torino/index.it.mdx', '  residents: residents', '  residents: people'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.it.mdx:12:14 [no-claim] figures.residents: No claim of this record has the id “people”. Correct the id, or add the claim under \`claims\`.
    good-practices/shared-workshop/index.it.mdx:12:45 [no-claim] keyDates[0].claim: No claim of this record has the id “openings”. Did you mean “opening”?
    good-practices/shared-workshop/index.it.mdx:17:40 [no-source] evidence[0].source: No source of this record has the id “report-2023”. Did you mean “report-2024”?
    good-practices/shared-workshop/index.it.mdx:26:65 [no-source] claims.repaired.sources[1]: No source of this record has the id “the-news”. Correct the id, or add the source under \`sources\`."
  `);
});

test('a figure that was not found is no claim', () => {
  expect(problemsAfter((copy) => copy.edit('cities/torino/index.it.mdx', '  area: not-found', '  area: not-found\n  density: not-found'))).toBe('');
});
