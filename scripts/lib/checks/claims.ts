import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import type { Placed } from '#text/outline.ts';
import { type ContentModel, type ContentRecord, inText, type Version } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import { claimsOf, marksOf, sourceIds } from '../record-facts.ts';

/** Claims placed in one text: each must be declared, and one without words needs a value to print. */
function checkPlaced(record: ContentRecord, version: Version): Problem[] {
  const claims = claimsOf(record);
  return (version.body?.outline.claims ?? []).flatMap((placed): Problem[] => {
    if (placed.id === '') return [];
    const claim = claims.get(placed.id);
    if (!claim) return [problem(inText(version, placed), 'no-claim', { id: placed.id, near: nearest(placed.id, claims.keys()) })];
    if (placed.words.trim() === '' && claim.value === undefined) return [problem(inText(version, placed), 'claim-without-value', { id: placed.id })];
    return [];
  });
}

/** The place in a translation that answers to a place in the original: the heading under which the original has it. */
function sameSection(translation: Version, original: Version, placed: Placed): Place {
  const before = original.body!.outline.headings.filter((heading) => heading.line < placed.line).length;
  const heading = translation.body!.outline.headings[before - 1];
  if (heading) return inText(translation, heading);
  return translation.bodyField ? translation.yaml.place([...translation.at, 'description'], 'key') : { file: translation.file, line: 1, column: 1 };
}

/** All languages place the same claims. */
function compareClaims(record: ContentRecord): Problem[] {
  const original = record.versions.find((version) => version.locale === ORIGINAL_LOCALE);
  if (!original?.body || original.body.fault) return [];
  const claims = claimsOf(record);
  const first = new Map(original.body.outline.claims.toReversed().map((placed) => [placed.id, placed]));
  return record.versions.flatMap((version): Problem[] => {
    if (version === original || !version.body || version.body.fault || version.body.isEmpty) return [];
    const { locale } = version;
    // A claim whose id is misspelt is told there, not as missing.
    const here = new Set(version.body.outline.claims.map(({ id }) => (claims.has(id) ? id : nearest(id, claims.keys()))));
    const seen = new Set<string>();
    const extra = version.body.outline.claims.filter(({ id }) => !first.has(id) && claims.has(id) && !seen.has(id) && seen.add(id));
    return [
      ...[...first.values()].toReversed()
        .filter(({ id }) => claims.has(id) && !here.has(id))
        .map((placed) => problem(sameSection(version, original, placed), 'claim-not-placed', { id: placed.id, locale })),
      ...extra.map((placed) => problem(inText(version, placed), 'claim-only-here', { id: placed.id, locale })),
    ];
  });
}

/** Two claims that disagree name each other: the reader meets both, wherever they begin. */
function checkDisputes(record: ContentRecord): Problem[] {
  const claims = claimsOf(record);
  const disputedBy = (id: string): unknown[] => {
    const disputes = claims.get(id)?.disputes;
    return Array.isArray(disputes) ? disputes : [];
  };
  return [...claims.keys()].flatMap((id) =>
    disputedBy(id).flatMap((other, index) =>
      typeof other === 'string' && other !== id && claims.has(other) && !disputedBy(other).includes(id)
        ? [problem(record.facts!.yaml.place(['claims', id, 'disputes', index]), 'one-sided-dispute', { id, other })]
        : [],
    ),
  );
}

/** A claim that nobody meets, and sources on which nothing rests. */
function checkUse(record: ContentRecord): Problem[] {
  if (!record.facts) return [];
  // A text that cannot be read may place anything.
  if (record.versions.some((version) => version.body?.fault)) return [];
  const marks = marksOf(record);
  const used = new Set([
    ...record.versions.flatMap((version) => version.body?.outline.claims.map(({ id }) => id) ?? []),
    ...marks.filter(({ mark, path }) => mark.kind === 'claim' && path[0] !== 'claims').map(({ value }) => value),
  ]);
  const unused = [...claimsOf(record).keys()]
    .filter((id) => !used.has(id) && ID_PATTERN.test(id))
    .map((id) => problem(record.facts!.yaml.place(['claims', id], 'key'), 'claim-unused', { id }));
  // A data record's sources support its facts as such; it need not have claims.
  const isText = COLLECTIONS[record.collection].storage === 'mdx';
  const rests = marks.some(({ mark }) => mark.kind === 'source');
  return isText && !rests && sourceIds(record).length > 0 ? [...unused, problem(record.facts.yaml.place(['sources'], 'key'), 'sources-unused', {})] : unused;
}

/** Claims are declared once, used, placed in every language, and can be printed where a text asks for it. */
export function checkClaims({ records }: ContentModel): Problem[] {
  return records.flatMap((record) => [
    ...(record.facts ? record.versions.flatMap((version) => checkPlaced(record, version)) : []),
    ...(record.facts ? compareClaims(record) : []),
    ...checkDisputes(record),
    ...checkUse(record),
  ]);
}
