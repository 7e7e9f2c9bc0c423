import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { factsSchema } from '#schema/collections.ts';
import { marksIn, type MarkedValue } from '#schema/marks.ts';
import { isRealDate } from '#schema/shared.ts';
import { type ContentModel, type ContentRecord, type Data, isData } from './content-model.ts';

const marks = new WeakMap<ContentRecord, MarkedValue[]>();

const findMarks = ({ collection, facts }: ContentRecord): MarkedValue[] => (facts ? marksIn(factsSchema(collection), facts.data) : []);

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

/** The groups of fields of a list; what is none is left out. */
export const itemsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

/** A value if it is text, `undefined` otherwise. A year may be written as a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

/** A day, month or year as text, if it is one. */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value)?.slice(0, 10);
  return text !== undefined && isRealDate(text) ? text : undefined;
}

/** Tells whether a day, month or year is over on a day: the year 2025 is over on 2026-01-01, not before. */
export const isOver = (date: string, day: string): boolean => date < day.slice(0, date.length);

/** The day on which the content was last checked: the newest `checkedOn` of all records. Empty if there is none. */
export function editionDay({ records }: ContentModel): string {
  return records.reduce((newest, { facts }) => {
    const day = dateOf(facts?.data.checkedOn);
    return day?.length === 10 && day > newest ? day : newest;
  }, '');
}
