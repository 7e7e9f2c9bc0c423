import { expect, test } from 'vitest';
import { ContentCopy } from '../content-copy.ts';
import { sentence } from '../sentence.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';
const EVENT = 'events/first-visit/index.it.mdx';
const WORKSHOP = 'organisations/city-workshop.yaml';

/** The warnings that a change brings, as they are told in English. */
function warningsAfter(change: (copy: ContentCopy) => unknown): string {
  using copy = new ContentCopy();
  const told = () => copy.check().warnings.map(({ file, line, field, code, params }) => `${file.slice('content/'.length)}:${line} [${code}] ${field ?? ''}: ${sentence(code, params as never, 'en')}`);
  const before = new Set(told());
  change(copy);
  return told().filter((one) => !before.has(one)).join('\n');
}

test('a practice that shows nothing', () => {
  expect(warningsAfter((copy) => copy.write(PRACTICE, copy.read(PRACTICE).replace(/^evidence:\n(?: .*\n)+/m, '').replace(/^results:\n(?: .*\n)+/m, '').replace('status: running', 'status: pilot')))).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.it.mdx:2 [no-evidence] evidence: No evidence stands behind this practice, so it gets the lowest grade. Say under \`evidence\` which sources show it, and of what kind they are.
    good-practices/shared-workshop/index.it.mdx:2 [no-result] results: This practice has no result with a figure and a date. Add one under \`results\` if a source tells any; otherwise say in the text that none was found.
    good-practices/shared-workshop/index.it.mdx:25 [source-without-address] sources[1].id: The source “news-2024” has no address: what rests on it alone is shown as “to be confirmed”. Look for its page."
  `);
  const early = warningsAfter((copy) => copy.write(PRACTICE, copy.read(PRACTICE).replace(/^results:\n(?: .*\n)+/m, '').replace('status: running', 'status: idea')));
  expect(early).not.toContain('[no-result]');
});

test('evidence that no address stands behind, a practice after its end', () => {
  expect(
    warningsAfter((copy) => copy.write(PRACTICE, copy.read(PRACTICE).replace(/source: report-2024 \}/, 'source: news-2024 }').replace('period: { start: 2019 }', 'period: { start: 2019, end: 2025 }'))),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.it.mdx:13 [running-past-end] status: The practice is on record as going on, but its period ended (2025). Change the status, or the end.
    good-practices/shared-workshop/index.it.mdx:16 [evidence-without-address] evidence: No piece of evidence has an address on record, so none of it counts for the grade. Add the address of a source, or evidence that has one."
  `);
});

test('what time has overtaken, by the day of the newest check and not by the clock', () => {
  expect(
    warningsAfter((copy) =>
      copy
        .write(WORKSHOP, copy.read(WORKSHOP).replaceAll(/(asOf|date): [\d-]+/g, '$1: 2023-11-21'))
        .edit('settlement-guide/first-steps/index.it.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2026-11-21')
        .edit(EVENT, 'when: { start: 2022-11-09', 'when: { state: announced, start: 2022-11-09')
        .edit(PRACTICE, 'asOf: 2024-06', 'asOf: 2062-06'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:7 [announced-past] when.state: The event is on record as announced, but its day has passed (2022-11-10). Find out whether it took place, then change the state.
    events/first-visit/index.it.mdx:19 [newest-source-old] sources: The newest date of all sources and claims is 2022: more than 3 years before the last check of the content. Look for a newer source, or say in the text that there is none.
    good-practices/shared-workshop/index.it.mdx:26 [date-ahead] claims.repaired.asOf: 2062-06 is later than the last check of this record, 2026-11-22. Correct the date, or checkedOn if the record was checked since.
    organisations/city-workshop.yaml:11 [newest-source-old] sources: The newest date of all sources and claims is 2023-11-21: more than 3 years before the last check of the content. Look for a newer source, or say in the text that there is none.
    settlement-guide/first-steps/index.it.mdx:24 [recheck-due] claims.account.recheckBy: The claim “account” was to be checked again by 2026-11-21. Check it with its sources, then set asOf and recheckBy anew."
  `);
});

test('a year that is not over is not old; what is over may have old sources', () => {
  const olderThanThreeYears = (text: string) => text.replaceAll(/(asOf|date): [\d-]+/g, '$1: 2020');
  expect(warningsAfter((copy) => copy.write(WORKSHOP, copy.read(WORKSHOP).replaceAll(/(asOf|date): [\d-]+/g, '$1: 2023')))).toBe('');
  expect(warningsAfter((copy) => copy.write(WORKSHOP, olderThanThreeYears(copy.read(WORKSHOP)).replace('status: active', 'status: closed')))).toBe('');
});

test('summaries that say nothing', () => {
  expect(
    warningsAfter((copy) =>
      copy
        .write(PRACTICE, copy.read(PRACTICE).replace(/^summary: .*$/m, "summary: L'officina condivisa è un'officina che è condivisa."))
        .write(ENGLISH, copy.read(ENGLISH).replace(/^summary: .*$/m, 'summary: An innovative and excellent project, a unique opportunity for the future.'))
        .write(JAPANESE, copy.read(JAPANESE).replace(/^summary: .*$/m, 'summary: 革新的で先進的な、世界が注目する優良な取り組みです。'))
        .write('cities/torino/index.en.mdx', copy.read('cities/torino/index.en.mdx').replace(/^summary: .*$/m, 'summary: A city.')),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:3 [summary-short] summary: The summary has only 7 characters (under 30). Say what it is and why it matters, in one or two sentences.
    good-practices/shared-workshop/index.en.mdx:3 [summary-generic] summary: The summary says little beside general words and praise (“innovative”, “excellent”, “project”, “unique”, “opportunity”, “future”). Say who does what, where and for whom.
    good-practices/shared-workshop/index.it.mdx:3 [summary-repeats-title] summary: The summary says hardly more than the title. Say what it is, who does it and why it matters.
    good-practices/shared-workshop/index.ja.mdx:3 [summary-generic] summary: The summary says little beside general words and praise (“革新”, “的”, “先進”, “世界”, “注目”, “優良”). Say who does what, where and for whom."
  `);
});

test('a summary that was copied from another record', () => {
  const summary = 'Le bambine e i bambini del quartiere riparano biciclette con gli artigiani.';
  const told = warningsAfter((copy) => {
    for (const file of [PRACTICE, EVENT]) copy.write(file, copy.read(file).replace(/^summary: .*$/m, `summary: ${summary}`));
  });
  expect(told).toMatchInlineSnapshot(`"good-practices/shared-workshop/index.it.mdx:3 [summary-same] summary: The summary is the same as that of “events/first-visit”. Say what is particular to this record."`);
});

test('translations that lag behind, or are none', () => {
  const long = 'Le bambine e i bambini del quartiere riparano biciclette con gli artigiani.';
  expect(
    warningsAfter((copy) => {
      copy.edit(EVENT, 'revision: 1', 'revision: 2');
      for (const file of [PRACTICE, ENGLISH]) copy.write(file, copy.read(file).replace(/^summary: .*$/m, `summary: ${long}`));
      copy.write(JAPANESE, copy.read(JAPANESE).replace(/^summary: .*$/m, 'summary: A workshop where residents repair objects together.'));
    }),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.en.mdx:4 [translation-outdated] ofRevision: The translation follows revision 1; the Italian text is at 2, and the page says that it is outdated. Bring it up to date, then write ofRevision: 2.
    events/first-visit/index.ja.mdx:4 [translation-outdated] ofRevision: The translation follows revision 1; the Italian text is at 2, and the page says that it is outdated. Bring it up to date, then write ofRevision: 2.
    good-practices/shared-workshop/index.en.mdx:3 [not-translated] summary: The English words are the same as the Italian ones. Translate them.
    good-practices/shared-workshop/index.ja.mdx:3 [not-in-japanese] summary: This stands in the Japanese version, but holds no Japanese character. Translate it."
  `);
});

test('what is not certain yet, what nobody comes by', () => {
  expect(
    warningsAfter((copy) =>
      copy
        .edit(PRACTICE, 'asOf: 2024-06', 'asOf: 2024-06, toConfirm: true')
        .edit(PRACTICE, 'url: "https://example.org/report", ', '')
        .write('good-practices/shared-workshop/door.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
        .edit(PRACTICE, 'related: [events/first-visit, cities/torino]', 'related: [cities/torino]'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:1 [unreached] : No other record refers to this one: readers find it only in the list and by searching. Name it under \`related\` of a record that is close to it.
    good-practices/shared-workshop/door.svg:1 [picture-unused] : No text of the record shows this picture. Show it, or delete the file.
    good-practices/shared-workshop/index.it.mdx:16 [evidence-without-address] evidence: No piece of evidence has an address on record, so none of it counts for the grade. Add the address of a source, or evidence that has one.
    good-practices/shared-workshop/index.it.mdx:26 [claim-to-confirm] claims.repaired.toConfirm: The claim “repaired” is still to be confirmed with the office in charge. Ask there, then take toConfirm away.
    good-practices/shared-workshop/index.it.mdx:28 [source-without-address] sources[0].id: The source “report-2024” has no address: what rests on it alone is shown as “to be confirmed”. Look for its page."
  `);
});
