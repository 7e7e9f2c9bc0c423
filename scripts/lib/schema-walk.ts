import { z } from 'astro/zod';

/** The schema inside `.optional()`, `.default()` and the like. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return bare(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return bare(schema.out as z.ZodType);
  return schema;
}

/** The schema of the value at a path; `undefined` where the schema knows of none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, z.ZodType>;
    return Object.hasOwn(shape, step) ? schemaAt(shape[String(step)]!, rest) : undefined;
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType as z.ZodType, rest);
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).map((option) => schemaAt(option, path)).find((one) => one !== undefined);
  }
  return undefined;
}

/** What the schema says of the value at a path, in one or two sentences. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, path);
  return found?.description ?? (found && bare(found).description);
}

/** The names of the fields that a group of fields may have. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return found ? keysOf(bare(found)) : [];
}

function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).map((option) => keysOf(bare(option))).find((keys) => keys.length > 0) ?? [];
  return [];
}

/** Tells whether the value at a path may be left out. */
export function isOptionalAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodOptional || found instanceof z.ZodDefault;
}
