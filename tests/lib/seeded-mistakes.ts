import type { CollectionName } from '#schema/collection-names.ts';
import type { Code } from '../../scripts/lib/sentence.ts';

/** A mistake as editors make it: an edit of the first file that allows it, in a record of its own. */
export interface Mistake {
  name: string;
  collections: readonly CollectionName[];
  /** Which file of the record; data records have one. */
  version: 'it' | 'en' | 'ja' | 'yaml';
  /** Where the edit begins. The problem is expected in this line, or some lines below. */
  pattern: RegExp;
  replacement: string;
  below: number;
  code: Code;
  field?: string | ((match: RegExpExecArray, text: string) => string);
}

type Field = Mistake['field'];

const mistakes = (collections: readonly CollectionName[], version: Mistake['version']) =>
  (name: string, pattern: RegExp, replacement: string, code: Code, field?: Field, below = 0): Mistake => ({ name, collections, version, pattern, replacement, below, code, field });

const practice = mistakes(['good-practices'], 'it');
const event = mistakes(['events'], 'it');
const city = mistakes(['cities'], 'it');
const settling = mistakes(['settlement-guide'], 'it');
const japan = mistakes(['japan-guide'], 'it');
const programme = mistakes(['programme'], 'it');
const organisation = mistakes(['organisations'], 'yaml');
const term = mistakes(['glossary'], 'yaml');
const TEXTS = ['events', 'cities', 'good-practices', 'settlement-guide', 'japan-guide'] as const;
const english = mistakes(TEXTS, 'en');
const japanese = mistakes(TEXTS, 'ja');

/** A paragraph put between the fields and the text. */
const paragraph = (make: typeof english, name: string, words: string, code: Code): Mistake => make(name, /^---\n\n(?=\S)/m, `---\n\n${words}\n\n`, code, undefined, 2);

const claim = (what: string): Field => ([, id]) => `claims.${id}.${what}`;
/** The number of a list item that is written on one line: how many stand above it in its list. */
const nth = (list: string, rest: string): Field => ({ index }, text) => {
  const above = text.slice(text.indexOf(`\n${list}:\n`), index);
  return `${list}[${above.split('\n').filter((line) => line.startsWith('  - ')).length}].${rest}`;
};

/** Mistakes in the facts, in the words and in the texts of records. */
export const MISTAKES: readonly Mistake[] = [
  practice('a status with a typing error', /^status: [\w-]+$/m, 'status: runing', 'not-in-list', 'status'),
  practice('a day as one writes it by hand', /^checkedOn: .*$/m, 'checkedOn: 22/11/2026', 'not-a-day', 'checkedOn'),
  practice('a theme in Italian', /^themes: \[[\w-]+/m, 'themes: [mobilità', 'not-in-list', 'themes[0]'),
  practice('a goal that does not exist', /^sdgs: \[\d+/m, 'sdgs: [18', 'number-too-big', 'sdgs[0]'),
  practice('a city under its English name', /^place: \{ city: [\w-]+/m, 'place: { city: turin', 'no-record', 'place.city'),
  practice('a territory that was forgotten', /^(place: \{ city: [\w-]+), level: [\w-]+/m, '$1', 'field-missing', 'place.level'),
  practice('an organisation that has no record', /^lead: \[[\w-]+/m, 'lead: [comune-di-torino', 'no-record', 'lead[0]'),
  practice('an address without https', /^officialPage: .*$/m, 'officialPage: www.comune.torino.it', 'not-an-address', 'officialPage'),
  practice('a period that ends before it begins', /^period: \{.*\}$/m, 'period: { start: 2020, end: 2018 }', 'end-before-start', 'period.end'),
  practice('a field with a typing error', /^officialPage:/m, 'oficialPage:', 'unknown-key', 'oficialPage'),
  practice('evidence from a source that is not there', /^evidence:\n  - \{ kind: [\w-]+, source: [\w-]+/m, 'evidence:\n  - { kind: press-report, source: la-stampa-1899', 'no-source', 'evidence[0].source', 1),
  practice('a tab at the beginning of a line', /^labels:\n {2}/m, 'labels:\n\t', 'yaml-tab', undefined, 1),
  practice('a colon in a title without quotes', /^title: .*$/m, 'title: Officina: un luogo per tutti', 'yaml-colon'),
  practice('a month in words', /^ {2}([\w-]+): \{ .*?asOf: [\d-]+/m, '  $1: { sources: [], asOf: marzo 2024', 'not-a-date', claim('asOf')),
  practice('a number without its unit', /^ {2}([\w-]+): \{ value: (\d{1,3}), unit: [\w-]+/m, '  $1: { value: $2', 'unit-missing', claim('unit')),
  practice('a unit in words', /^ {2}([\w-]+): \{ value: (\d{1,3}), unit: [\w-]+/m, '  $1: { value: $2, unit: persone', 'not-in-list', claim('unit')),
  practice('a claim from a source that is not there', /^ {2}([\w-]+): \{ sources: \[[\w-]+/m, '  $1: { sources: [zzz-1899', 'no-source', claim('sources[0]')),
  practice('a line that was pasted twice', /^revision: \d+\n/m, 'revision: 1\nrevision: 1\n', 'yaml-duplicate-key', undefined, 1),
  practice('a class of source in Italian', /^(sources:\n {2}- \{ id: [\w-]+, title: "[^"]*", publisher: (?:"[^"]*"|[^",]*), class: )\w+/m, '$1stampa', 'not-in-list', 'sources[0].class', 1),
  practice('a month that does not exist', /^keyDates:\n {2}- \{ id: ([\w-]+), date: [\d-]+/m, 'keyDates:\n  - { id: $1, date: 2019-13', 'not-a-date', 'keyDates[0].date', 1),
  practice('a revision in words', /^revision: \d+$/m, 'revision: prima', 'wrong-type', 'revision'),

  event('a kind in Italian', /^kind: [\w-]+$/m, 'kind: visita', 'not-in-list', 'kind'),
  event('a start in words', /^when: \{ start: [\w:+-]+/m, 'when: { start: 9 novembre 2022', 'not-a-moment', 'when.start'),
  event('an end before the start', /^when: \{ start: [\w-]+, end: [\w-]+/m, 'when: { start: 2022-11-11, end: 2022-11-09', 'end-before-start', 'when.end'),
  event('an organiser that has no record', /^organisers: \[[\w-]+/m, 'organisers: [comune-di-torino', 'no-record', 'organisers[0]'),
  event('somebody who takes part twice', /^participants: \[([\w-]+), /m, 'participants: [$1, $1, ', 'duplicate-value', 'participants[1]'),
  event('a section too many', /^sections: \[/m, 'sections: [storia, ', 'sections-differ', 'sections'),
  event('a claim that no text places', /^claims:\n/m, 'claims:\n  visitatori: { value: 50, unit: people, sources: [], asOf: 2024 }\n', 'claim-unused', 'claims.visitatori', 1),
  event('a related record without its collection', /^related:\n {2}- [\w/-]+$/m, 'related:\n  - torino', 'not-a-record-path', 'related[0]', 1),

  city('a country in words', /^country: \w+$/m, 'country: Italia', 'not-a-country', 'country'),
  city('latitude for longitude', /^position: \{ lat: [\d.]+/m, 'position: { lat: 145.07', 'number-too-big', 'position.lat'),
  city('a figure under another name', /^figures:\n/m, 'figures:\n  superficie: not-found\n', 'unknown-key', 'figures.superficie', 1),
  city('a city that has no profile', /^pairedWith: \[[\w-]+/m, 'pairedWith: [atlantide', 'no-record', 'pairedWith[0]'),
  city('a profile of a third kind', /^profile: \w+$/m, 'profile: medium', 'not-in-list', 'profile'),

  settling('an audience in words', /^audience: \[[\w-]+/m, 'audience: [imprese', 'not-in-list', 'audience[0]'),
  settling('a contact that has no record', /^contacts:\n {2}- \{ organisation: [\w-]+/m, 'contacts:\n  - { organisation: sportello-zzz', 'no-record', 'contacts[0].organisation', 1),
  settling('a step that waits for none', /^ {2}- \{ id: ([\w-]+), after: \[[\w-]+/m, '  - { id: $1, after: [visto-zzz', 'no-step', nth('steps', 'after[0]')),
  settling('yes in Italian', /^legalAdvice: true$/m, 'legalAdvice: sì', 'wrong-type', 'legalAdvice'),

  japan('a number between quotes', /^order: \d+$/m, 'order: "3"', 'number-in-quotes', 'order'),
  japan('half a number', /^order: \d+$/m, 'order: 3.5', 'not-whole', 'order'),
  japan('a checklist without its end', /^checklist: \[([^\]\n]*)\]$/m, 'checklist: [$1', 'yaml-bracket', undefined, 1),

  programme('a milestone on a day that is none', /^milestones:\n {2}- \{ id: ([\w-]+), date: [\d-]+/m, 'milestones:\n  - { id: $1, date: 2025-02-30', 'not-a-date', 'milestones[0].date', 1),
  programme('an organisation that has no record', /^organisations: \[[\w-]+/m, 'organisations: [comune-di-torino', 'no-record', 'organisations[0]'),

  organisation('a kind in Italian', /^kind: [\w-]+$/m, 'kind: ente', 'not-in-list', 'kind'),
  organisation('a website without https', /^website: .*$/m, 'website: comune.torino.it', 'not-an-address', 'website'),
  organisation('an Italian summary that was forgotten', /(?<=^it:\n)( {2}title: .*\n) {2}summary: .*\n/m, '$1', 'field-missing', 'it.summary'),
  organisation('a translation that does not say of what', /(?<=^en:\n) {2}ofRevision: 1\n/m, '', 'field-missing', 'en.ofRevision'),
  organisation('a source that was pasted twice', /^sources:\n( {2}- \{ id: [\w-]+.*\n)/m, 'sources:\n$1$1', 'duplicate-id', 'sources[1].id', 2),
  organisation('a title outside the languages', /^kind: /m, 'title: Città\nkind: ', 'words-outside-language-block', 'title'),
  organisation('a service in Italian', /^services: \[[\w-]+/m, 'services: [laboratori', 'not-in-list', 'services[0]'),
  organisation('a language by its name', /^status: [\w-]+$/m, 'status: active\nlanguages: [giapponese]', 'not-a-language', 'languages[0]', 1),

  term('a term that is not there', /^seeAlso: \[[\w-]+/m, 'seeAlso: [zzz-lab', 'no-record', 'seeAlso[0]'),
  term('a form in words', /^japaneseForm: [\w-]+$/m, 'japaneseForm: usata', 'not-in-list', 'japaneseForm'),
  term('a fact within a language', /(?<=^en:\n) {2}ofRevision/m, '  kind: term\n  ofRevision', 'fact-in-language-block', 'en.kind'),
  term('half-width kana', /(?<=^ja:\n(?: {2}.*\n)*?) {2}title: /m, '  title: ﾗﾎﾞ', 'half-width-kana', 'ja.title'),
  term('a second record in one file', /^it:\n/m, '---\nit:\n', 'yaml-many-documents'),

  english('a fact in a translation', /^ofRevision: /m, 'sections: [who]\nofRevision: ', 'fact-in-translation', 'sections'),
  english('a revision that the original does not have', /^ofRevision: \d+$/m, 'ofRevision: 99', 'revision-ahead', 'ofRevision'),
  english('a way of translating that there is none', /^translation: [\w-]+$/m, 'translation: deepl', 'not-in-list', 'translation'),
  english('a title that is too long', /^title: .*$/m, `title: ${'long '.repeat(24)}title`, 'text-too-long', 'title'),
  english('a label that was forgotten', /^labels:\n {2}([\w-]+): .*\n/m, 'labels:\n', 'label-missing', ([, id]) => `labels.${id}`),
  english('a heading of the wrong level', /^## /m, '### ', 'headings-differ'),
  english('a claim with a typing error', /<Claim id="([\w-]+)"/, '<Claim id="$1-x"', 'no-claim'),
  paragraph(english, 'HTML', 'First<br>second.', 'html'),
  paragraph(english, 'a comment', '<!-- to be checked -->', 'mdx-comment'),
  paragraph(english, 'a less-than sign', 'Firms with <50 people may apply.', 'mdx-less-than'),
  paragraph(english, 'a brace', 'The field {name is free.', 'mdx-brace'),
  paragraph(english, 'a term that the glossary does not have', 'A <Term id="sandbox-zzz">sandbox</Term> opened.', 'no-term'),
  paragraph(english, 'a component that is not closed', 'The <Note kind="tip">office is open.', 'mdx-tag-pair'),
  paragraph(english, 'a link with its language', 'See [Torino](/en/cities/torino/).', 'link-form'),
  paragraph(english, 'a link to a record that is not there', 'See [the workshop](/good-practices/zzz-workshop).', 'link-dead'),
  paragraph(english, 'a link to a section that is not there', 'See [its story](/cities/torino#zzz-story).', 'link-fragment'),
  paragraph(english, 'a picture that is not there', '![The square](./piazza.jpg)', 'image-missing'),
  paragraph(english, 'a line that begins like a program', 'import of goods is free.', 'import-export'),

  japanese('a summary without words', /^summary: .*$/m, 'summary:', 'field-empty', 'summary'),
  paragraph(japanese, 'full-width digits', '２０２５年に始まりました。', 'full-width-latin'),
  paragraph(japanese, 'an invisible character', '実証\u200Bの場です。', 'invisible-character'),
  paragraph(japanese, 'a blank within bold words', '**住民 **が参加しました。', 'bold-prints-asterisks'),
  paragraph(japanese, 'a blank beside bold words', 'これは **実証**です。', 'space-in-japanese'),
  paragraph(japanese, 'a character that was lost', '実\uFFFDの場です。', 'lost-character'),
];

/** Files that stand where nothing reads them, or have names that cannot be. */
export const FILES: readonly { file: string; text: string; code: Code; at?: string }[] = [
  { file: 'content/programme/iurc/index.fr.mdx', text: 'x', code: 'misplaced-file' },
  { file: 'content/events/appunti.docx', text: 'x', code: 'misplaced-file' },
  { file: 'content/evento/visita/index.it.mdx', text: 'x', code: 'unknown-collection', at: 'content/evento' },
  { file: 'content/glossary/Nuova Voce.yaml', text: 'x', code: 'bad-slug' },
  { file: 'content/japan-guide/nuovo-capitolo/index.en.mdx', text: '', code: 'empty-file' },
];
