import { expect, test } from 'vitest';
import { ContentCopy } from '../scripts/lib/content-copy.ts';
import type { Code } from '../scripts/lib/sentence.ts';

/**
 * Each case breaks one thing in a copy of a valid content tree, and the check must find it: in that file, on that line, in
 * that field, under that code, and nothing else. Paths are relative to `content/`.
 */
interface Case {
  name: string;
  change: (copy: ContentCopy) => unknown;
  finds: { file: string; line: number; field?: string; code: Code }[];
}

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';
const CITY = 'cities/torino/index.it.mdx';
const EVENT = 'events/first-visit/index.it.mdx';
const GUIDE = 'settlement-guide/first-steps/index.it.mdx';
const WORKSHOP = 'organisations/city-workshop.yaml';
const TERM = 'glossary/living-lab.yaml';

/** A paragraph added at the end of the English text, at line 28. */
const inText = (name: string, paragraph: string, code: Code, line = 28): Case => ({
  name,
  change: (copy) => copy.append(ENGLISH, `\n${paragraph}\n`),
  finds: [{ file: ENGLISH, line, code }],
});

/** One edit, and one problem. */
const inFile = (name: string, file: string, from: string, to: string, line: number, field: string | undefined, code: Code): Case => ({
  name,
  change: (copy) => copy.edit(file, from, to),
  finds: [{ file, line, field, code }],
});

const cases: Case[] = [
  // Fields
  inFile('a day that does not exist', PRACTICE, 'checkedOn: 2026-11-22', 'checkedOn: 2026-02-30', 5, 'checkedOn', 'not-a-day'),
  inFile('a date in words', PRACTICE, 'asOf: 2024-06', 'asOf: giugno 2024', 26, 'claims.repaired.asOf', 'not-a-date'),
  inFile('an unknown key', PRACTICE, 'sdgs: [11]', 'sdg: [11]', 7, 'sdg', 'unknown-key'),
  inFile('an unknown key, deep inside', PRACTICE, 'level: city }', 'level: city, address: Via Roma }', 8, 'place.address', 'unknown-key'),
  inFile('an unknown theme', PRACTICE, 'digital]', 'digitl]', 6, 'themes[1]', 'not-in-list'),
  inFile('a missing field', CITY, 'region: Piemonte\n', '', 2, 'region', 'field-missing'),
  inFile('an empty field', CITY, 'region: Piemonte', 'region:', 7, 'region', 'field-empty'),
  inFile('text where a number must stand', GUIDE, 'order: 1', 'order: first', 6, 'order', 'wrong-type'),
  inFile('a title that is too long', ENGLISH, 'title: Shared workshop', `title: ${'long '.repeat(25)}title`, 2, 'title', 'text-too-long'),
  inFile('a number without a unit', PRACTICE, 'value: 1200, unit: number', 'value: 12000', 26, 'claims.repaired.unit', 'unit-missing'),
  inFile('a year that is no text', PRACTICE, 'value: 1200, unit: number', 'value: 2019', 26, 'claims.repaired.value', 'year-unquoted'),
  inFile('a range that ends before it begins', GUIDE, 'from: 1, to: 2', 'from: 9, to: 2', 11, 'steps[0].duration.to', 'range-backwards'),
  inFile('an end before the start', EVENT, 'end: 2022-11-10', 'end: 2022-11-08', 7, 'when.end', 'end-before-start'),
  inFile('a time without its zone', EVENT, ', timeZone: Europe/Rome', '', 7, 'when.timeZone', 'time-zone-missing'),
  inFile('an address that is a program', WORKSHOP, 'url: "https://example.org/workshop"', 'url: "javascript:alert(1)"', 12, 'sources[0].url', 'not-an-address'),
  inFile('a Japanese character in an id', PRACTICE, 'contact: city-workshop', 'contact: 工房', 22, 'contact', 'not-an-id'),
  inFile('a fact in a translation', ENGLISH, 'labels:', 'themes: [digital]\nlabels:', 6, 'themes', 'fact-in-translation'),
  inFile('a fact in the words of a data record', WORKSHOP, '  title: 市の工房', '  title: 市の工房\n  status: active', 33, 'ja.status', 'fact-in-language-block'),
  inFile('a translation of a revision to come', JAPANESE, 'ofRevision: 1', 'ofRevision: 2', 4, 'ofRevision', 'revision-ahead'),

  // References
  inFile('a reference to a record that does not exist', PRACTICE, 'lead: [city-workshop]', 'lead: [citta-di-torino]', 9, 'lead[0]', 'no-record'),
  inFile('a reference to a collection that does not exist', PRACTICE, 'related: [events/', 'related: [event/', 23, 'related[0]', 'no-collection'),
  inFile('a record that refers to itself', TERM, 'seeAlso: [field-trial]', 'seeAlso: [living-lab]', 5, 'seeAlso[0]', 'self-reference'),
  inFile('a source that does not exist', PRACTICE, 'source: report-2024 }', 'source: report }', 17, 'evidence[0].source', 'no-source'),
  inFile('a claim that does not exist', PRACTICE, 'claim: opening }', 'claim: closing }', 12, 'keyDates[0].claim', 'no-claim'),
  inFile('a step that does not exist', GUIDE, 'after: [tax-code]', 'after: [visa]', 12, 'steps[1].after[0]', 'no-step'),
  inFile('a source that stands twice', EVENT, 'sources:\n', 'sources:\n  - { id: news-2022, title: x, publisher: x, class: press, language: it }\n', 21, 'sources[1].id', 'duplicate-id'),
  inFile('a figure in another unit', CITY, 'unit: people', 'unit: percent', 12, 'figures.residents', 'wrong-unit'),
  inFile('a claim that nothing uses', EVENT, '  visit: {', '  spare: { sources: [news-2022], asOf: 2022 }\n  visit: {', 16, 'claims.spare', 'claim-unused'),
  inFile('two claims of which only one names the other', EVENT, ', disputes: [date-here]', '', 18, 'claims.date-here.disputes[0]', 'one-sided-dispute'),

  // What every language must have
  {
    name: 'claims that differ between languages',
    change: (copy) => copy.edit(JAPANESE, '<Claim id="opening" />', '2019年3月1日'),
    finds: [{ file: JAPANESE, line: 1, code: 'claim-not-placed' }],
  },
  {
    name: 'headings that differ between languages',
    change: (copy) => copy.edit(JAPANESE, '### 直す人', '## 直す人'),
    finds: [{ file: JAPANESE, line: 22, code: 'headings-differ' }],
  },
  inFile('a label that one language lacks', JAPANESE, '  team: 場所を開け閉めするチーム\n', '', 6, 'labels.team', 'label-missing'),
  inFile('a label that no fact uses', ENGLISH, 'labels:', 'labels:\n  budget: Money', 7, 'labels.budget', 'label-unused'),
  inFile('more section ids than headings', PRACTICE, 'how-it-works]', 'how-it-works, results]', 20, 'sections', 'sections-differ'),
  inFile('half-width kana', JAPANESE, 'title: 共同工房', 'title: 共同ﾗﾎﾞ', 2, 'title', 'half-width-kana'),
  inFile('full-width letters', JAPANESE, '多くの物', '多くのＡＩ', 16, undefined, 'full-width-latin'),
  inFile('a character that turns the direction of the text', ENGLISH, 'Many things', 'Many \u202Ethings', 16, undefined, 'invisible-character'),
  inFile('a form that the glossary rules out', JAPANESE, '多くの物', '生活実験室の物', 16, undefined, 'avoided-word'),
  inFile('asterisks that Japanese would print', JAPANESE, '**住民**が', '**住民 **が', 24, undefined, 'bold-prints-asterisks'),

  // The text
  inText('a program', '{process.exit(1)}', 'javascript'),
  inText('an import', 'import fs from "node:fs"', 'import-export'),
  inText('an export', 'export const x = 1', 'import-export'),
  inText('a script', '<script>alert(1)</script>', 'html'),
  inText('raw HTML', '<div onclick="alert(1)">x</div>', 'html'),
  inText('an HTML comment', '<!-- later -->', 'mdx-comment'),
  inText('an unknown component', '<Chart id="opening" />', 'unknown-component'),
  inText('an unknown attribute', '<Note kind="tip" onclick="x">\n\nx\n\n</Note>', 'unknown-attribute'),
  inText('an attribute that is a program', '<Term id={x} />', 'attribute-not-text'),
  inText('spread attributes', '<Term id="living-lab" {...x} />', 'javascript'),
  inText('a tag that is not closed', 'A <Claim id="opening">claim', 'mdx-tag-pair'),
  inText('a brace in prose', 'Set {x, y', 'mdx-brace'),
  inText('a less-than sign in prose', 'If 5 <6 then', 'mdx-less-than'),
  inText('half of a tag', 'If a <b then', 'mdx-tag-open'),
  inText('a link that is a program', '[x](javascript:alert(1))', 'unsafe-address'),
  inText('a link that is a program in disguise', '[x](java&#x09;script:alert(1))', 'unsafe-address'),
  inText('a link to another host without its scheme', '[x](//example.org)', 'unsafe-address'),
  inText('a link to a record that does not exist', '[x](/events/last-visit)', 'link-dead'),
  inText('a link to a section that does not exist', '[x](/cities/torino#history)', 'link-fragment'),
  inText('a link with its language', '[x](/en/cities/torino)', 'link-form'),
  inText('a term that the glossary does not have', '<Term id="sandbox" />', 'no-term'),
  inText('a claim that the record does not have', '<Claim id="closing" />', 'no-claim'),
  inText('a picture that is not there', '![A map](./map.svg)', 'image-missing'),
  inText('a picture from elsewhere', '![A map](https://example.org/map.png)', 'image-address'),
  inText('a picture without words for it', '![](./plan.svg)', 'image-without-alt'),
  inText('a heading of the first level', '# Title', 'heading-level'),

  // The YAML
  inFile('broken YAML', ENGLISH, 'title: Shared workshop', 'title: Workshop: shared', 2, undefined, 'yaml-colon'),
  inFile('a YAML tag', ENGLISH, 'title: Shared', 'title: !!js/function Shared', 2, undefined, 'yaml-tag'),
  inFile('a prototype key', ENGLISH, 'title:', '__proto__: { isAdmin: true }\ntitle:', 2, undefined, 'reserved-key'),
  inFile('a key that stands twice', ENGLISH, 'title:', 'title: First\ntitle:', 3, undefined, 'yaml-duplicate-key'),
  inFile('a second document', TERM, 'it:\n', '---\nit:\n', 8, undefined, 'yaml-many-documents'),
  {
    name: 'a bomb of YAML anchors',
    change: (copy) => copy.edit(TERM, 'seeAlso: [field-trial]', 'seeAlso: &a [x, x]\nabout: [*a, *a]'),
    finds: [5, 6, 6].map((line) => ({ file: TERM, line, code: 'yaml-anchor' })),
  },

  // The files
  { name: 'no frontmatter', change: (copy) => copy.write(ENGLISH, '# Shared workshop\n'), finds: [{ file: ENGLISH, line: 1, code: 'frontmatter-missing' }] },
  { name: 'an empty file', change: (copy) => copy.write(ENGLISH, ''), finds: [{ file: ENGLISH, line: 1, code: 'empty-file' }] },
  { name: 'a binary file', change: (copy) => copy.write(ENGLISH, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff)), finds: [{ file: ENGLISH, line: 1, code: 'not-utf8' }] },
  { name: 'a file that is too large', change: (copy) => copy.append(ENGLISH, 'x'.repeat(300 * 1024)), finds: [{ file: ENGLISH, line: 1, code: 'file-too-large' }] },
  { name: 'fields without a text', change: (copy) => copy.write(ENGLISH, copy.read(ENGLISH).replace(/---\n\n[\s\S]*/, '---\n')), finds: [{ file: ENGLISH, line: 1, code: 'text-missing' }] },
  {
    name: 'a missing original',
    change: (copy) => copy.write('programme/twinning/index.en.mdx', '---\ntitle: Twinning\nsummary: A pact.\nofRevision: 1\ntranslation: human\n---\n\nText.\n'),
    finds: [{ file: 'programme/twinning/index.en.mdx', line: 1, code: 'original-missing' }],
  },
  { name: 'two records with one slug', change: (copy) => copy.write('events/First-Visit.yaml', 'x'), finds: [{ file: 'events/First-Visit.yaml', line: 1, code: 'duplicate-slug' }] },
  { name: 'a slug with capitals and spaces', change: (copy) => copy.write('glossary/Open Lab.yaml', copy.read(TERM)), finds: [{ file: 'glossary/Open Lab.yaml', line: 1, code: 'bad-slug' }] },
  { name: 'a collection that does not exist', change: (copy) => copy.write('event/x/index.it.mdx', 'x'), finds: [{ file: 'event', line: 1, code: 'unknown-collection' }] },
  { name: 'a file with a wrong name', change: (copy) => copy.write('events/first-visit/index.de.mdx', 'x'), finds: [{ file: 'events/first-visit/index.de.mdx', line: 1, code: 'misplaced-file' }] },
  { name: 'a link to a file outside', change: (copy) => copy.link('glossary/hosts.yaml', '/etc/hosts'), finds: [{ file: 'glossary/hosts.yaml', line: 1, code: 'symlink' }] },
  {
    name: 'a picture that runs a script',
    change: (copy) => copy.edit('good-practices/shared-workshop/plan.svg', '<rect', '<script>alert(1)</script><rect'),
    finds: [{ file: 'good-practices/shared-workshop/plan.svg', line: 2, code: 'image-script' }],
  },
  {
    name: 'a picture that is too large',
    change: (copy) => copy.append('good-practices/shared-workshop/plan.svg', ' '.repeat(600 * 1024)),
    finds: [{ file: 'good-practices/shared-workshop/plan.svg', line: 1, code: 'image-too-large' }],
  },
];

test('the tree is valid before it is broken', () => {
  using copy = new ContentCopy();
  expect(copy.check().problems).toEqual([]);
});

test.for(cases)('$name', ({ change, finds }) => {
  using copy = new ContentCopy();
  change(copy);
  const found = copy.check().problems.map(({ file, line, field, code }) => ({ file: file.replace(/^content\//, ''), line, ...(field !== undefined && { field }), code }));
  expect(found).toEqual(finds.map(({ field, ...rest }) => ({ ...rest, ...(field !== undefined && { field }) })));
});

test('the same input gives the same output', () => {
  const run = () => {
    using copy = new ContentCopy();
    copy.edit(PRACTICE, 'lead: [city-workshop]', 'lead: [x, y, z]').edit(JAPANESE, 'title: ', 'titel: ').write('x.txt', 'x');
    return JSON.stringify(copy.check());
  };
  expect(run()).toBe(run());
});
