import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { factsSchema } from '#schema/collections.ts';
import { marksIn, type MarkedValue } from '#schema/marks.ts';
import { type ContentModel, type ContentRecord, type Data, isData } from './content-model.ts';

const schemas = new Map<CollectionName, ReturnType<typeof factsSchema>>();
const marks = new WeakMap<ContentRecord, MarkedValue[]>();

function findMarks({ collection, facts }: ContentRecord): MarkedValue[] {
  if (!facts) return [];
  const schema = schemas.get(collection) ?? factsSchema(collection);
  schemas.set(collection, schema);
  return marksIn(schema, facts.data);
}

/** The marked values of a record's facts: its references, claims, sources and labels. Several checks ask; they are sought once. */
export function marksOf(record: ContentRecord): MarkedValue[] {
  const known = marks.get(record) ?? findMarks(record);
  marks.set(record, known);
  return known;
}

/** The ids of the list `sources` of a record. */
export function sourceIds(record: ContentRecord): string[] {
  const sources = record.facts?.data.sources;
  return Array.isArray(sources) ? sources.flatMap((one: unknown) => (isData(one) && typeof one.id === 'string' ? [one.id] : [])) : [];
}

/** The claims of a record, by id. What is no group of fields is left out: the schema tells of it. */
export function claimsOf(record: ContentRecord): Map<string, Data> {
  const claims = record.facts?.data.claims;
  return new Map(isData(claims) ? Object.entries(claims).filter((entry): entry is [string, Data] => isData(entry[1])) : []);
}

/** The slugs of each collection. */
export function slugsOf({ records }: ContentModel): Map<string, Set<string>> {
  const slugs = new Map<string, Set<string>>(COLLECTION_NAMES.map((name) => [name, new Set<string>()]));
  for (const record of records) slugs.get(record.collection)!.add(record.slug);
  return slugs;
}

/** The section ids of a record, in order. */
export function sectionsOf(record: ContentRecord): string[] {
  const sections = record.facts?.data.sections;
  return Array.isArray(sections) ? sections.filter((one): one is string => typeof one === 'string') : [];
}
