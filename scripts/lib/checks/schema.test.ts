import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
const EVENT = 'events/first-visit/index.it.mdx';
const GUIDE = 'settlement-guide/first-steps/index.it.mdx';
const CITY = 'cities/torino/index.it.mdx';
const WORKSHOP = 'organisations/city-workshop.yaml';

test('fields that are missing or empty: what they are for', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'status: running\n', '')
        .edit(PRACTICE, 'place: { city: torino, level: city }', 'place: { city: torino }')
        .edit(PRACTICE, 'title: Officina condivisa', 'title:')
        .edit(ENGLISH, 'ofRevision: 1\n', '')
        .edit(WORKSHOP, '  translation: human\nja:', 'ja:')
        .edit(WORKSHOP, 'country: IT\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:1 [field-missing] ofRevision: The field “ofRevision” is missing. Add it: The revision of the Italian text that this translates.
    good-practices/shared-workshop/index.it.mdx:2:1 [field-missing] status: The field “status” is missing. Add it: Where it stands today. \`to-confirm\` if no recent page tells.
    good-practices/shared-workshop/index.it.mdx:2:1 [field-empty] title: The field has no value. Write one: Name of the record, at most 100 characters. Official names as on record.
    good-practices/shared-workshop/index.it.mdx:8:8 [field-missing] place.level: The field “level” is missing. Add it: The territory it covers.
    organisations/city-workshop.yaml:1:1 [field-missing] country: The field “country” is missing. Add it: Country of its seat, two capital letters (ISO 3166).
    organisations/city-workshop.yaml:20:3 [field-missing] en.translation: The field “translation” is missing. Add it: How it was made: human, machine, or machine-reviewed (a person has read it against the original)."
  `);
});

test('fields that nobody knows, and the closest that somebody does', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'officialPage:', 'oficialPage:')
        .edit(PRACTICE, 'kind: official-document, source', 'kind: official-document, sorce')
        .edit(PRACTICE, 'value: 1200, unit: number', 'value: 12000, units: number')
        .edit(CITY, '  area: not-found', '  surface: not-found')
        .edit(ENGLISH, 'summary:', 'sumary:')
        .edit(WORKSHOP, 'status: active', 'state: active'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.it.mdx:13:3 [unknown-key] figures.surface: There is no field “surface” here. Fields are: residents, area, density, metropolitan-residents, metropolitan-area, regional-product, exports, manufacturing-share, employment-rate, foreign-residents, university-students, airport-passengers, startup-rank, emission-target.
    good-practices/shared-workshop/index.en.mdx:3:1 [unknown-key] sumary: There is no field “sumary” here. Did you mean “summary”? Fields are: title, summary, reading, aliases, labels, ofRevision, translation.
    good-practices/shared-workshop/index.it.mdx:17:32 [unknown-key] evidence[0].sorce: There is no field “sorce” here. Did you mean “source”? Fields are: kind, source.
    good-practices/shared-workshop/index.it.mdx:21:1 [unknown-key] oficialPage: There is no field “oficialPage” here. Did you mean “officialPage”? Fields are: title, summary, reading, aliases, labels, revision, checkedOn, themes, sdgs, place, lead, partners, period, keyDates, status, funding, resources, results, evidence, needs, transfers, sections, officialPage, contact, related, claims, sources.
    good-practices/shared-workshop/index.it.mdx:26:29 [unknown-key] claims.repaired.units: There is no field “units” here. Did you mean “unit”? Fields are: value, unit, qualifier, sources, asOf, recheckBy, era, toConfirm, disputes.
    organisations/city-workshop.yaml:6:1 [unknown-key] state: There is no field “state” here. Did you mean “status”? Fields are: revision, checkedOn, kind, city, country, status, services, sectors, languages, aliases, website, address, position, founded, partOf, related, claims, sources, it, en, ja."
  `);
});

test('fields in the wrong place are told as such', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'translation: human', 'translation: human\nstatus: running\nclaims: {}\ncheckedOn: 2026-11-22')
        .edit(PRACTICE, 'revision: 1', 'revision: 1\nofRevision: 1')
        .edit(WORKSHOP, 'kind: agency', 'kind: agency\ntitle: City Workshop')
        .edit(WORKSHOP, '  summary: Uno', '  translation: human\n  summary: Uno')
        .edit(WORKSHOP, '  summary: A space', '  website: https://example.org\n  summary: A space'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:6:1 [fact-in-translation] status: “status” is a fact, and facts stand once, in “index.it.mdx”. Delete it here.
    good-practices/shared-workshop/index.en.mdx:7:1 [fact-in-translation] claims: “claims” is a fact, and facts stand once, in “index.it.mdx”. Delete it here.
    good-practices/shared-workshop/index.en.mdx:8:1 [only-in-original] checkedOn: “checkedOn” stands only in the original, “index.it.mdx”. Delete it here.
    good-practices/shared-workshop/index.it.mdx:5:1 [only-in-translation] ofRevision: “ofRevision” stands only in translations. Delete it here.
    organisations/city-workshop.yaml:4:1 [words-outside-language-block] title: “title” holds words: it stands in the blocks it:, en: and ja:. Move it there.
    organisations/city-workshop.yaml:16:3 [only-in-translation] it.translation: “translation” stands only in translations. Delete it here.
    organisations/city-workshop.yaml:24:3 [fact-in-language-block] en.website: “website” is a fact: it stands once, outside the blocks it:, en: and ja:. Move it there."
  `);
});

test('values of the wrong kind', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'themes: [governance, digital]', 'themes: governance')
        .edit(PRACTICE, 'sdgs: [11]', 'sdgs: ["11", 1.5]')
        .edit(PRACTICE, 'place: { city: torino, level: city }', 'place: torino')
        .edit(ENGLISH, 'title: Shared workshop', 'title: [Shared, workshop]')
        .edit(ENGLISH, '  team: A group that opens and closes the space', '  team: 12')
        .edit(GUIDE, 'legalAdvice: true', 'legalAdvice: yes'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:8 [wrong-type] title: Here must stand text, not a list.
    good-practices/shared-workshop/index.en.mdx:9:9 [wrong-type] labels.team: Here must stand text, not “12”.
    good-practices/shared-workshop/index.it.mdx:6:9 [wrong-type] themes: Here must stand a list, not “governance”.
    good-practices/shared-workshop/index.it.mdx:7:8 [number-in-quotes] sdgs[0]: Between quotes “11” is text, but here must stand a number. Take the quotes away.
    good-practices/shared-workshop/index.it.mdx:7:14 [not-whole] sdgs[1]: 1.5 is not a whole number. Write it without decimals.
    good-practices/shared-workshop/index.it.mdx:8:8 [wrong-type] place: Here must stand a group of fields, not “torino”.
    settlement-guide/first-steps/index.it.mdx:21:14 [wrong-type] legalAdvice: Here must stand true or false, not “yes”."
  `);
});

test('values that no list holds', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'themes: [governance, digital]', 'themes: [mobilty, digital]')
        .edit(PRACTICE, 'status: running', 'status: perhaps')
        .edit(ENGLISH, 'translation: human', 'translation: deepl'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:5:14 [not-in-list] translation: “deepl” is not one of the values. Write one of: human, machine, machine-reviewed.
    good-practices/shared-workshop/index.it.mdx:6:10 [not-in-list] themes[0]: “mobilty” is not one of the values. Did you mean “mobility”? Write one of: digital, mobility, governance, social-innovation, public-space, climate, industry, food, health.
    good-practices/shared-workshop/index.it.mdx:13:9 [not-in-list] status: “perhaps” is not one of the values. Write one of: idea, design, pilot, running, evaluation, diffusion, ended, to-confirm."
  `);
});

test('too long, too short, too many, too few', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'title: Shared workshop', `title: ${'a'.repeat(112)}`)
        .edit(PRACTICE, 'themes: [governance, digital]', 'themes: [governance, digital, mobility, food, health]')
        .edit(PRACTICE, 'lead: [city-workshop]', 'lead: []')
        .edit(PRACTICE, 'sdgs: [11]', 'sdgs: [18, 0]')
        .edit(PRACTICE, 'summary: Un', 'summary: "" #')
        .edit(CITY, 'lat: 45.07', 'lat: 145.07'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.it.mdx:9:18 [number-too-big] position.lat: 145.07 is too much: at most 90. Correct the number.
    good-practices/shared-workshop/index.en.mdx:2:8 [text-too-long] title: The text has 112 characters; it may have 100. Shorten it by 12.
    good-practices/shared-workshop/index.it.mdx:3:1 [empty] summary: The text is empty. Write it, or delete the line.
    good-practices/shared-workshop/index.it.mdx:6:9 [list-too-long] themes: The list has 5 values; it may have 4. Take out 1.
    good-practices/shared-workshop/index.it.mdx:7:8 [number-too-big] sdgs[0]: 18 is too much: at most 17. Correct the number.
    good-practices/shared-workshop/index.it.mdx:7:12 [number-too-small] sdgs[1]: 0 is too little: at least 1. Correct the number.
    good-practices/shared-workshop/index.it.mdx:9:7 [list-too-short] lead: The list needs at least 1 value. Add what is missing."
  `);
});

test('text that is not one line', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit(ENGLISH, 'title: Shared workshop', 'title: "Shared workshop "').edit(ENGLISH, '  team: A group that opens and closes the space', '  team: |\n    A group\n    that opens'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:8 [not-one-line] title: This must be one line without spaces at its ends. Take out the line breaks and the spaces at the ends.
    good-practices/shared-workshop/index.en.mdx:9:9 [not-one-line] labels.team: This must be one line without spaces at its ends. Take out the line breaks and the spaces at the ends."
  `);
});

test('ids and references that are none', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'lead: [city-workshop]', 'lead: [City Workshop]')
        .edit(PRACTICE, 'related: [events/first-visit, cities/torino]', 'related: [first-visit, /cities/torino]')
        .edit(PRACTICE, '  repaired: { value', '  Oggetti_riparati: { value')
        .edit(PRACTICE, 'claim: repaired', 'claim: 日本')
        .edit(ENGLISH, '  team: A', '  The Team: A'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:6:1 [label-missing] labels.team: The label “team” is missing; “needs[0].id” in the facts needs it. Add it under \`labels\`.
    good-practices/shared-workshop/index.en.mdx:9:3 [not-an-id] labels.The Team: “The Team” is not an id: only a–z, 0–9 and single hyphens between them. Write “the-team”.
    good-practices/shared-workshop/index.en.mdx:24:25 [no-claim] No claim of this record has the id “repaired”. Correct the id, or add the claim under \`claims\`.
    good-practices/shared-workshop/index.it.mdx:9:8 [not-an-id] lead[0]: “City Workshop” is not an id: only a–z, 0–9 and single hyphens between them. Write “city-workshop”.
    good-practices/shared-workshop/index.it.mdx:15:36 [not-an-id] results[0].claim: “日本” is not an id: only a–z, 0–9 and single hyphens between them.
    good-practices/shared-workshop/index.it.mdx:23:11 [not-a-record-path] related[0]: “first-visit” does not name a record. Write collection/slug, for example cities/torino.
    good-practices/shared-workshop/index.it.mdx:23:24 [not-a-record-path] related[1]: “/cities/torino” does not name a record. Write cities/torino.
    good-practices/shared-workshop/index.it.mdx:26:3 [not-an-id] claims.Oggetti_riparati: “Oggetti_riparati” is not an id: only a–z, 0–9 and single hyphens between them. Write “oggetti-riparati”.
    good-practices/shared-workshop/index.it.mdx:48:21 [no-claim] No claim of this record has the id “repaired”. Correct the id, or add the claim under \`claims\`.
    good-practices/shared-workshop/index.ja.mdx:24:8 [no-claim] No claim of this record has the id “repaired”. Correct the id, or add the claim under \`claims\`."
  `);
});

test('dates', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'checkedOn: 2026-11-22', 'checkedOn: 22/11/2026')
        .edit(PRACTICE, 'date: 2019-03-01, claim', 'date: 2019-02-29, claim')
        .edit(PRACTICE, 'asOf: 2024-06', 'asOf: June 2024')
        .edit(PRACTICE, 'period: { start: 2019 }', 'period: { start: 20190 }')
        .edit(GUIDE, 'recheckBy: 2026-12-31', 'recheckBy: 2026-12')
        .edit(EVENT, 'at: 2022-11-09', 'at: 2022-11-09T10:00'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:11:21 [not-a-moment] programme[0].at: “2022-11-09T10:00” is neither a date nor a moment. Write 2025-10-06, 2025-10, 2025, or with the time 2025-10-02T09:30+09:00.
    good-practices/shared-workshop/index.it.mdx:5:12 [not-a-day] checkedOn: “22/11/2026” is not a day. Write it as year-month-day: 2026-11-22.
    good-practices/shared-workshop/index.it.mdx:10:18 [not-a-date] period.start: “20190” is not a date. Write 2025-10-06, 2025-10 or 2025, as exact as the source is.
    good-practices/shared-workshop/index.it.mdx:12:26 [not-a-date] keyDates[0].date: “2019-02-29” is not a date. Write 2025-10-06, 2025-10 or 2025, as exact as the source is.
    good-practices/shared-workshop/index.it.mdx:26:83 [not-a-date] claims.repaired.asOf: “June 2024” is not a date. Write 2024-06.
    settlement-guide/first-steps/index.it.mdx:24:60 [not-a-day] claims.account.recheckBy: “2026-12” is not a day. Write it as year-month-day, for example 2025-10-06."
  `);
});

test('when an event took place', () => {
  const when = 'when: { start: 2022-11-09T10:00+01:00, end: 2022-11-10, timeZone: Europe/Rome }';
  const said = (text: string) => problemsAfter((copy) => copy.edit(EVENT, when, `when: ${text}`));
  expect([said('{ start: 2022-11-09T10:00+01:00 }'), said('{ start: 2022-11-09, end: 2022-10 }'), said('{ start: 2022-11-09T10:00+01:00, timeZone: Rome }')].join('\n')).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:7:7 [time-zone-missing] when.timeZone: A start with a time of day needs a time zone. Add timeZone: Europe/Rome or timeZone: Asia/Tokyo.
    events/first-visit/index.it.mdx:7:33 [end-before-start] when.end: The end is before the start. Correct one of the two dates.
    events/first-visit/index.it.mdx:7:50 [not-a-time-zone] when.timeZone: “Rome” is not a time zone. Write Europe/Rome or Asia/Tokyo."
  `);
});

test('addresses, countries, languages', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, 'officialPage: https://example.org/workshop', 'officialPage: www.example.org')
        .edit(PRACTICE, 'url: "https://example.org/report"', 'url: "javascript:alert(1)"')
        .edit(PRACTICE, 'class: press, language: it', 'class: press, language: italian')
        .edit(CITY, 'country: IT', 'country: Italy'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.it.mdx:6:10 [not-a-country] country: “Italy” is not a country. Write its two capital letters, for example IT or JP.
    good-practices/shared-workshop/index.it.mdx:21:15 [not-an-address] officialPage: “www.example.org” is not a public web address. Write the whole address, beginning with https://.
    good-practices/shared-workshop/index.it.mdx:28:115 [not-an-address] sources[0].url: “javascript:alert(1)” is not a public web address. Write the whole address, beginning with https://.
    good-practices/shared-workshop/index.it.mdx:29:110 [not-a-language] sources[1].language: “italian” is not a language. Write its two small letters, for example it, en or ja."
  `);
});

test('claims: value, unit, range', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(CITY, 'value: 850000, unit: people', 'value: 850000')
        .edit(PRACTICE, 'value: 1200, unit: number', 'value: 2019')
        .edit(PRACTICE, 'value: 2019-03-01, sources', 'value: 2019-03-01, unit: days, sources')
        .edit(EVENT, 'visit: { sources', 'visit: { value: many, sources')
        .edit(EVENT, 'value: 2022-11-08, sources', 'value: { from: 3, until: 5 }, sources')
        .edit(GUIDE, 'value: 10000, unit: EUR', 'value: { from: 5, to: 2 }, unit: EUR')
        .edit(GUIDE, 'duration: { from: 1, to: 2, unit: weeks }', 'duration: { from: 3, to: 2, unit: weeks }'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.it.mdx:16:14 [unit-missing] claims.residents.unit: A number needs a unit. Add \`unit\`, for example unit: EUR-million.
    events/first-visit/index.it.mdx:16:19 [not-a-claim-value] claims.visit.value: “many” is neither a number, nor a range, nor a date. Write for example 18 without quotes, { from: 2, to: 4 } or 2025-10-06; leave the field out for a statement in words.
    events/first-visit/index.it.mdx:17:28 [field-missing] claims.date-elsewhere.value.to: The field “to” is missing. Add it.
    events/first-visit/index.it.mdx:17:39 [unknown-key] claims.date-elsewhere.value.until: There is no field “until” here. Fields are: from, to.
    good-practices/shared-workshop/index.it.mdx:25:39 [unit-without-number] claims.opening.unit: A unit stands here, but no number. Add the number as \`value\`, or delete the unit.
    good-practices/shared-workshop/index.it.mdx:26:22 [year-unquoted] claims.repaired.value: 2019 is read as a number, and a number needs a unit. For the year write value: "2019", between quotes; for a count add \`unit\`.
    settlement-guide/first-steps/index.it.mdx:11:46 [range-backwards] steps[0].duration.to: The range ends before it begins. Put the smaller number first.
    settlement-guide/first-steps/index.it.mdx:25:21 [range-backwards] claims.capital.value: The range ends before it begins. Put the smaller number first."
  `);
});
