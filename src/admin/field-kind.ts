import { z } from 'astro/zod';
import { type Mark, marksIn } from '#schema/marks.ts';

/** What a field of a schema asks for, as a form sees it. */
export type FieldKind =
  | { kind: 'record'; collection: string }
  /** A record of any collection, `collection/slug`. */
  | { kind: 'any-record' }
  /** The id of a claim or of a source of the same record. */
  | { kind: 'own'; of: 'claims' | 'sources' }
  | { kind: 'choice'; values: (string | number)[] }
  | { kind: 'number'; whole: boolean; min?: number; max?: number }
  /** Yes or left out; with `false` where "no" may be said. */
  | { kind: 'flag' }
  | { kind: 'day' }
  /** A day, a month or a year. */
  | { kind: 'date' }
  /** A date or an instant with its offset. */
  | { kind: 'moment' }
  /** The value of a claim: number, range or date. */
  | { kind: 'value' }
  | { kind: 'address' }
  | { kind: 'words'; max?: number; lines: boolean; pattern?: string; isId: boolean }
  | { kind: 'list'; item: z.ZodType; min?: number; max?: number }
  | { kind: 'group'; shape: Record<string, z.ZodType> }
  /** Things by id. */
  | { kind: 'map'; key: z.ZodType; value: z.ZodType }
  /** Lines of words by id. */
  | { kind: 'words-by-id' };

const markOf = (schema: z.ZodType): Mark | undefined => marksIn(schema, 'a')[0]?.mark;
const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

function wordsKind(schema: z.ZodString): FieldKind {
  if (accepts(schema, 'https://example.org/') && !accepts(schema, 'x')) return { kind: 'address' };
  if (accepts(schema, '2025-10-06') && !accepts(schema, 'x')) return accepts(schema, '2025-10') ? { kind: 'date' } : { kind: 'day' };
  const { pattern, maxLength: max } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { pattern?: string; maxLength?: number };
  const isId = accepts(schema, 'an-id') && !accepts(schema, 'An id');
  return { kind: 'words', lines: accepts(schema, 'a\nb'), isId, ...(max !== undefined && { max }), ...(pattern !== undefined && { pattern }) };
}

function unionKind(schema: z.ZodUnion): FieldKind {
  if (accepts(schema, { from: 1, to: 2 })) return { kind: 'value' };
  if (accepts(schema, '2025-10-02T09:30+09:00')) return { kind: 'moment' };
  // A literal beside an id: the id, or the word that stands for "there is none".
  return { kind: 'own', of: 'claims' };
}

/** The smallest and the largest number or length that a schema lets through. */
function bounds(schema: z.ZodType): { min?: number; max?: number } {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const [min, max] = [json.minItems ?? json.minimum, json.maxItems ?? json.maximum];
  return { ...(min !== undefined && min > Number.MIN_SAFE_INTEGER && { min }), ...(max !== undefined && max < Number.MAX_SAFE_INTEGER && { max }) };
}

/** The schema inside `.optional()` and `.default()`. */
export function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap() as z.ZodType) : schema;
}

const known = new WeakMap<z.ZodType, FieldKind>();

/**
 * Tells what a schema asks for. Strings with a rule of their own are told apart by what they accept.
 * @throws if the schema is of a kind that no field of a record has had so far: the form must then learn it.
 */
export function fieldKind(outer: z.ZodType): FieldKind {
  const schema = inner(outer);
  const kind = known.get(schema) ?? newKind(schema);
  known.set(schema, kind);
  return kind;
}

function newKind(schema: z.ZodType): FieldKind {
  const mark = markOf(schema);
  if (mark?.kind === 'record') return mark.collection === '*' ? { kind: 'any-record' } : { kind: 'record', collection: mark.collection };
  if (mark?.kind === 'claim' || mark?.kind === 'source') return { kind: 'own', of: mark.kind === 'claim' ? 'claims' : 'sources' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options as string[] };
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return { kind: 'flag' };
  if (schema instanceof z.ZodNumber) return { kind: 'number', whole: !accepts(schema, 1.5), ...bounds(schema) };
  // `partialDate` lets numbers through a pipe; no other field has one.
  if (schema instanceof z.ZodPipe) return { kind: 'date' };
  if (schema instanceof z.ZodUnion) return unionKind(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return wordsKind(schema as z.ZodString);
  if (schema instanceof z.ZodArray) return { kind: 'list', item: schema.element as z.ZodType, ...bounds(schema) };
  if (schema instanceof z.ZodObject) return { kind: 'group', shape: schema.shape as Record<string, z.ZodType> };
  if (schema instanceof z.ZodRecord) {
    const [key, value] = [schema.keyType as z.ZodType, schema.valueType as z.ZodType];
    return fieldKind(value).kind === 'words' ? { kind: 'words-by-id' } : { kind: 'map', key, value };
  }
  throw new Error(`The form has no field for a schema of the type ${schema.type}.`);
}
