import type { Field, Member } from '#open-data/fields.ts';
import type { Publication } from '#open-data/publication.ts';
import { recordPath } from '#records/paths.ts';
import { claimsOf, labelOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { formatValue } from '#schema/value.ts';

/** What JSON can say. */
export type Value = string | number | boolean | null | Value[] | Fields;
export interface Fields {
  [key: string]: Value;
}

/** Whose value it is, and where the words of others come from. */
export interface FormContext {
  record: AnyRecord;
  publication: Publication;
}

/** A record that is named in the facts: how it is called and where it stands. */
function reference(path: RecordPath, { record, publication }: FormContext): Value {
  const [collection = '', slug = ''] = path.split('/');
  const target = publication.find(path, record.locale);
  if (!target) return { collection, slug };
  return {
    collection,
    slug,
    title: target.text.title,
    url: new URL(recordPath(target.locale, target), publication.site).href,
    // Only where it is not the language of the row: a record that is not yet translated.
    ...(target.locale !== record.locale && { language: target.locale }),
  };
}

/** A claim that is named in the facts, with what it states; `null` says that a figure was looked for and not found. */
function claim(id: string, { record }: FormContext): Value {
  const stated = claimsOf(record)[id];
  if (id === 'not-found' && !stated) return null;
  const text = stated && formatValue(stated, record.locale);
  return { id, ...(stated?.value !== undefined && { value: stated.value }), ...(stated?.unit && { unit: stated.unit }), ...(text && { text }) };
}

function group(members: readonly Member[], data: Readonly<Record<string, unknown>>, context: FormContext): Fields {
  const fields: Fields = {};
  for (const { key, field } of members) {
    const value = data[key];
    if (value === undefined) continue;
    fields[key] = publicForm(field, value, context);
    // The id of an item in a list stands beside its words, not above them.
    if (key === 'id' && field.kind === 'label') Object.assign(fields, fields[key]);
  }
  return fields;
}

/**
 * Gives a value in the form in which it is published: ids with their words, names of records with their addresses, claims with
 * what they state. Nothing is left out and nothing is computed but the words.
 */
export function publicForm(field: Field, value: unknown, context: FormContext): Value {
  switch (field.kind) {
    case 'plain':
    case 'source':
      return value as Value;
    case 'choice':
      return { id: String(value), label: field.choice(context.record.locale)[String(value)] ?? String(value) };
    case 'label':
      return { id: String(value), label: labelOf(context.record, String(value)) };
    case 'reference':
      return reference((field.collection === '*' ? value : `${field.collection}/${String(value)}`) as RecordPath, context);
    case 'claim':
      return claim(String(value), context);
    case 'list':
      return (value as unknown[]).map((item) => publicForm(field.of, item, context));
    case 'map':
      return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, publicForm(field.of, item, context)]));
    case 'group':
      return group(field.members, value as Record<string, unknown>, context);
  }
}
