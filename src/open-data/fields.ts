import { z } from 'astro/zod';
import type { Locale } from '#i18n/locales.ts';
import { choiceOf, type Choice } from '#open-data/choices.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { descriptionIn, fieldName } from '#schema/field-words.ts';
import { labelsIn, type Labels } from '#schema/labels.ts';
import { marksIn } from '#schema/marks.ts';

/** JSON Schema of a plain value. */
export type Leaf = Readonly<Record<string, unknown>>;

/** What a field is called and what it means, in a language. */
export interface FieldWords {
  name: string;
  description: string;
}

/** A named part of a group. */
export interface Member {
  key: string;
  isOptional: boolean;
  field: Field;
  words: (locale: Locale) => FieldWords;
}

/**
 * What a value of a row is. Read once from the schemas of the facts; the JSON of a row, its JSON Schema, the columns of its
 * CSV and the dictionary of fields all follow from it, so that none can say anything else than the others.
 */
export type Field =
  | { kind: 'plain'; leaf: Leaf }
  /** One of a closed list: an id, and its label in the language. */
  | { kind: 'choice'; choice: Choice; values: readonly string[] }
  /** Another record. */
  | { kind: 'reference'; collection: CollectionName | '*' }
  /** An id that the record puts into words. */
  | { kind: 'label' }
  /** A claim of the record; `mayLack`: or the statement that no public figure was found. */
  | { kind: 'claim'; mayLack: boolean }
  /** A source of the record, by id. */
  | { kind: 'source' }
  | { kind: 'list'; of: Field }
  | { kind: 'map'; of: Field }
  | { kind: 'group'; members: readonly Member[] };

const probes = { day: '2025-10-06', month: '2025-10', instant: '2025-10-06T10:00+02:00', address: 'https://example.org/' };

/** The schemas check strings by functions, which say nothing of themselves: what they let through tells what they are. */
function formatOf(schema: z.ZodType): Leaf {
  const takes = (value: string) => schema.safeParse(value).success;
  if (takes('-')) return {};
  if (takes(probes.address)) return { format: 'uri' };
  if (takes(probes.instant)) return { pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?)?$' };
  if (takes(probes.month)) return { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
  return takes(probes.day) ? { format: 'date' } : {};
}

function plain(schema: z.ZodType): Field {
  const { $schema: _, description: __, default: ___, anyOf, ...leaf } = z.toJSONSchema(schema, { io: 'output' }) as Record<string, unknown>;
  const isText = leaf.type === 'string' || anyOf !== undefined;
  return { kind: 'plain', leaf: isText ? { type: 'string', ...(leaf.pattern === undefined && formatOf(schema)), ...leaf } : leaf };
}

/**
 * The members of a group of schemas, as facts are.
 * @param path of the group: the collection, and the keys of the facts below it.
 */
export function membersOf(shape: Record<string, z.ZodType>, path: string): Member[] {
  const parent = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : undefined;
  return Object.entries(shape).map(([key, schema]) => {
    const description = descriptionOf(schema);
    return {
      key,
      isOptional: schema instanceof z.ZodOptional,
      field: fieldOf(schema, `${path}.${key}`),
      words: (locale) => ({ name: fieldName(locale, key, parent), description: descriptionIn(locale, description) }),
    };
  });
}

function descriptionOf(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? descriptionOf(schema.unwrap() as z.ZodType) : '';
}

/** The parts of a record with known keys are the indicators of a city: their labels say all. */
const indicatorWords = (key: string) => (locale: Locale): FieldWords => ({ name: labelsIn(locale).indicators[key as keyof Labels['indicators']] ?? key, description: '' });

/**
 * Reads a schema of the facts.
 * @param path of the field, the collection first: it tells which labels its values have.
 */
export function fieldOf(schema: z.ZodType, path: string): Field {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldOf(schema.unwrap() as z.ZodType, path);
  const [marked] = marksIn(schema, '-');
  if (marked?.mark.kind === 'record') return { kind: 'reference', collection: marked.mark.collection as CollectionName };
  if (marked?.mark.kind === 'claim') return { kind: 'claim', mayLack: false };
  if (marked) return { kind: marked.mark.kind as 'label' | 'source' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choice: choiceOf(path), values: schema.options.map(String) };
  if (schema instanceof z.ZodUnion) {
    const claim = (schema.options as z.ZodType[]).some((option) => marksIn(option, '-')[0]?.mark.kind === 'claim');
    return claim ? { kind: 'claim', mayLack: true } : plain(schema);
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', of: fieldOf(schema.element as z.ZodType, path) };
  if (schema instanceof z.ZodRecord) {
    const [keys, value] = [schema.keyType, schema.valueType as z.ZodType];
    // A record with known keys is a group whose parts may lack: each gets a column of its own.
    if (keys instanceof z.ZodEnum) {
      const of = fieldOf(value, path);
      return { kind: 'group', members: keys.options.map((key) => ({ key: String(key), isOptional: true, field: of, words: indicatorWords(String(key)) })) };
    }
    return { kind: 'map', of: fieldOf(value, path) };
  }
  if (schema instanceof z.ZodObject) return { kind: 'group', members: membersOf(schema.shape as Record<string, z.ZodType>, path) };
  return plain(schema);
}
