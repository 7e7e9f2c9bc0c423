import { formatEra } from '#i18n/format.ts';
import type { Field } from '#open-data/fields.ts';
import { publicForm, type Fields } from '#open-data/public-form.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE } from '#open-data/publisher.ts';
import { rowMembers } from '#open-data/row-members.ts';
import { recordPath } from '#records/paths.ts';
import { claimsOf, sourcesOf, type AnyRecord } from '#records/record.ts';
import { certaintyOf } from '#schema/claims.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { evidenceGrade, stepOf } from '#schema/evidence-grade.ts';
import { formatValue } from '#schema/value.ts';

/** The public form of a record in one language: what its JSON Schema tells. */
export type Row = Fields;

const FIELDS = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, { kind: 'group', members: rowMembers(name) }])) as unknown as Record<CollectionName, Field>;

function claims(record: AnyRecord, publication: Publication): object[] {
  const statements = publication.statements(record);
  const sources = sourcesOf(record);
  return Object.entries(claimsOf(record)).map(([id, claim]) => ({
    ...claim,
    id,
    statement: statements.get(id),
    text: formatValue(claim, record.locale),
    certainty: certaintyOf(claim, sources),
    era: claim.era && record.locale === 'ja' ? formatEra(String(claim.value)) : undefined,
  }));
}

function grade(record: AnyRecord): object | undefined {
  if (record.collection !== 'good-practices') return undefined;
  const graded = evidenceGrade(record);
  return { ...graded, step: stepOf(graded.grade) };
}

/**
 * Makes the row of a record: all that a reader sees of its facts, with the words of the language. The text itself is not in
 * it: it stands on the page that `url` names.
 */
export function rowOf(record: AnyRecord, publication: Publication): Row {
  const { collection, slug, locale, text, facts, revision, checkedOn, translation, locales } = record;
  const data = {
    ...text,
    collection,
    slug,
    language: locale,
    url: new URL(recordPath(locale, record), publication.site).href,
    otherNames: text.aliases,
    facts,
    grading: grade(record),
    claims: claims(record, publication),
    sources: sourcesOf(record).map((source, index) => ({ ...source, number: index + 1 })),
    checkedOn,
    revision,
    ofRevision: translation.ofRevision,
    translation: translation.kind === 'original' ? 'original' : translation.method,
    isOutdated: translation.kind === 'outdated',
    availableIn: locales,
    licence: LICENCE.url,
  };
  return publicForm(FIELDS[collection], data, { record, publication }) as Row;
}
