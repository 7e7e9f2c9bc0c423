import { certaintyChoice, gradeChoice, qualifierChoice, sourceClassChoice, translationChoice, unitChoice, type Choice } from '#open-data/choices.ts';
import { membersOf, type Field, type Leaf, type Member } from '#open-data/fields.ts';
import { openDataWords, type DerivedField } from '#open-data/words.ts';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { EVIDENCE_GRADES, QUALIFIERS, SOURCE_CLASSES, TRANSLATION_METHODS, UNITS } from '#schema/vocabularies.ts';

const member = (key: string, words: DerivedField, field: Field, isOptional = false): Member => ({
  key,
  isOptional,
  field,
  words: (locale) => openDataWords(locale).fields[words],
});
const plain = (leaf: Leaf): Field => ({ kind: 'plain', leaf });
const choice = (labels: Choice, values: readonly string[]): Field => ({ kind: 'choice', choice: labels, values });
const list = (of: Field): Field => ({ kind: 'list', of });

const TEXT = plain({ type: 'string' });
const DAY = plain({ type: 'string', format: 'date' });
const DATE = plain({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const ADDRESS = plain({ type: 'string', format: 'uri' });
const COUNT = plain({ type: 'integer', minimum: 0 });
const LANGUAGE = plain({ type: 'string', enum: LOCALES });
const SPOKEN = plain({ type: 'string', pattern: '^[a-z]{2}$' });
const RANGE = { type: 'object', properties: { from: { type: 'number' }, to: { type: 'number' } }, required: ['from', 'to'], additionalProperties: false };

/** A statement of a record, as the table at the foot of its page has it. */
export const CLAIM_MEMBERS: readonly Member[] = [
  member('id', 'claims.id', TEXT),
  member('statement', 'claims.statement', TEXT, true),
  member('value', 'claims.value', plain({ anyOf: [{ type: 'number' }, RANGE, { type: 'string' }] }), true),
  member('unit', 'claims.unit', choice(unitChoice, UNITS), true),
  member('qualifier', 'claims.qualifier', choice(qualifierChoice, QUALIFIERS), true),
  member('text', 'claims.text', TEXT, true),
  member('certainty', 'claims.certainty', choice(certaintyChoice, ['confirmed', 'secondary', 'to-confirm'])),
  member('asOf', 'claims.asOf', DATE),
  member('recheckBy', 'claims.recheckBy', DAY, true),
  member('era', 'claims.era', TEXT, true),
  member('toConfirm', 'claims.toConfirm', plain({ type: 'boolean' }), true),
  member('disputes', 'claims.disputes', list(TEXT), true),
  member('sources', 'claims.sources', list({ kind: 'source' })),
];

/** A page that a record rests on. */
export const SOURCE_MEMBERS: readonly Member[] = [
  member('id', 'sources.id', TEXT),
  member('number', 'sources.number', plain({ type: 'integer', minimum: 1 })),
  member('title', 'sources.title', TEXT),
  member('publisher', 'sources.publisher', TEXT),
  member('class', 'sources.class', choice(sourceClassChoice, SOURCE_CLASSES)),
  member('language', 'sources.language', SPOKEN),
  member('url', 'sources.url', ADDRESS, true),
  member('date', 'sources.date', DATE, true),
  member('archived', 'sources.archived', ADDRESS, true),
];

/** Which record a row is of: a line of the tables of claims and of sources begins so as well. */
export const HEAD_MEMBERS: readonly Member[] = [
  member('collection', 'collection', TEXT),
  member('slug', 'slug', TEXT),
  member('language', 'language', LANGUAGE),
  member('url', 'url', ADDRESS),
  member('title', 'title', TEXT),
];

const GRADE_MEMBERS: readonly Member[] = [
  member('grade', 'grading.grade', choice(gradeChoice, EVIDENCE_GRADES)),
  member('step', 'grading.step', plain({ type: 'integer', minimum: 1, maximum: 5 })),
  member('figures', 'grading.figures', COUNT),
  member('ownFigures', 'grading.ownFigures', COUNT),
  member('compared', 'grading.compared', COUNT),
];

const glossary: readonly Member[] = [member('usage', 'usage', TEXT, true), member('avoid', 'avoid', list(TEXT), true)];

/** The parts of a row of a collection, in order: JSON, JSON Schema, CSV and the dictionary all follow it. */
export function rowMembers(collection: CollectionName): readonly Member[] {
  const { claims: _, sources: __, ...facts } = COLLECTIONS[collection].facts;
  return [
    ...HEAD_MEMBERS,
    member('reading', 'reading', TEXT, true),
    member('otherNames', 'otherNames', list(TEXT), true),
    member('summary', 'summary', TEXT),
    ...(collection === 'glossary' ? glossary : []),
    member('facts', 'facts', { kind: 'group', members: membersOf(facts, collection) }),
    ...(collection === 'good-practices' ? [member('grading', 'grading', { kind: 'group', members: GRADE_MEMBERS })] : []),
    member('claims', 'claims', list({ kind: 'group', members: CLAIM_MEMBERS })),
    member('sources', 'sources', list({ kind: 'group', members: SOURCE_MEMBERS })),
    member('checkedOn', 'checkedOn', DAY),
    member('revision', 'revision', plain({ type: 'integer', minimum: 1 })),
    member('ofRevision', 'ofRevision', plain({ type: 'integer', minimum: 1 })),
    member('translation', 'translation', choice(translationChoice, ['original', ...TRANSLATION_METHODS])),
    member('isOutdated', 'isOutdated', plain({ type: 'boolean' })),
    member('availableIn', 'availableIn', list(LANGUAGE)),
    member('licence', 'licence', ADDRESS),
  ];
}
