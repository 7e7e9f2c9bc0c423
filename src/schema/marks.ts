import { z } from 'astro/zod';

/**
 * A mark says what a string in the facts stands for: a reference to a record, a source, a claim of the same record, or an
 * id that each language must put into words. Schemas set marks; checks, links and lists read them with `marksIn`, so no
 * list of "fields that are references" exists anywhere else.
 */
export type Mark =
  | { kind: 'record'; collection: string | '*' }
  | { kind: 'source' }
  | { kind: 'claim' }
  | { kind: 'label' };

const marks = z.registry<Mark>();

/** Puts a mark on a schema and gives the schema back. */
export function marked<S extends z.ZodType>(schema: S, mark: Mark): S {
  marks.add(schema as z.ZodType, mark);
  return schema;
}

/** The mark of a schema, if it bears one. */
export function markOf(schema: z.ZodType): Mark | undefined {
  return marks.get(schema);
}

/** The schemas of the parts of what a schema describes. */
function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodPipe) return [schema.out as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodObject) return Object.values(schema.shape as Record<string, z.ZodType>);
  return schema instanceof z.ZodRecord ? [schema.valueType as z.ZodType] : [];
}

const bearers = new WeakMap<z.ZodType, boolean>();

/** Tells whether a schema or any part of it bears a mark: along most of them there is nothing to seek. */
function bearsMarks(schema: z.ZodType): boolean {
  let bears = bearers.get(schema);
  if (bears === undefined) bearers.set(schema, (bears = marks.get(schema) !== undefined || partsOf(schema).some(bearsMarks)));
  return bears;
}

/** A marked value found in a piece of data. */
export interface MarkedValue {
  mark: Mark;
  value: string;
  path: (string | number)[];
}

/**
 * Walks data along its schema and gives every string that bears a mark, in document order.
 * Data that does not fit the schema is passed over: the schema's own issues tell of that.
 */
export function marksIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): MarkedValue[] {
  if (data === undefined || data === null || !bearsMarks(schema)) return [];
  const mark = marks.get(schema);
  if (mark && typeof data === 'string') return [{ mark, value: data, path }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return marksIn(schema.unwrap() as z.ZodType, data, path);
  }
  if (schema instanceof z.ZodPipe) return marksIn(schema.out as z.ZodType, data, path);
  if (schema instanceof z.ZodUnion) {
    const fitting = (schema.options as z.ZodType[]).find((option) => option.safeParse(data).success);
    return fitting ? marksIn(fitting, data, path) : [];
  }
  if (schema instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((value, index) => marksIn(schema.element as z.ZodType, value, [...path, index]));
  }
  if (typeof data !== 'object' || Array.isArray(data)) return [];
  const entries = Object.entries(data);
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return entries.flatMap(([key, value]) => (Object.hasOwn(shape, key) ? marksIn(shape[key]!, value, [...path, key]) : []));
  }
  if (schema instanceof z.ZodRecord) {
    return entries.flatMap(([key, value]) => marksIn(schema.valueType as z.ZodType, value, [...path, key]));
  }
  return [];
}
