import { z } from 'astro/zod';

/** Forms of text that the schemas hold by a rule of their own, named by the code of its sentence. */
export type Form =
  | 'id' | 'record-path' | 'day' | 'date' | 'instant' | 'moment' | 'address' | 'country' | 'language' | 'time-zone' | 'line';

const FORM_OF_CODE: Readonly<Record<string, Form>> = {
  'not-an-id': 'id',
  'not-a-record-path': 'record-path',
  'not-a-day': 'day',
  'not-a-date': 'date',
  'not-an-instant': 'instant',
  'not-a-moment': 'moment',
  'not-an-address': 'address',
  'not-a-country': 'country',
  'not-a-language': 'language',
  'not-a-time-zone': 'time-zone',
  'not-one-line': 'line',
};

type Coded = { error?: unknown; checks?: readonly { _zod: { def: { error?: unknown } } }[] };

/** The codes that a schema itself can answer with: `{ error: 'not-a-day' }` of the type and of its checks. */
function codesOf(schema: z.ZodType): string[] {
  const def = schema._zod.def as unknown as Coded;
  const code = (error: unknown): string[] => {
    const text: unknown = typeof error === 'function' ? (error as (issue: object) => unknown)({}) : error;
    return typeof text === 'string' ? [text] : [];
  };
  return [...(def.checks ?? []).flatMap(({ _zod }) => code(_zod.def.error)), ...code(def.error)];
}

/**
 * The form that a text must have, where it is more than any text. It is read from the codes of the schema, so that a field
 * keeps its form without anybody writing it twice.
 */
export function formOf(schema: z.ZodType): Form | undefined {
  return codesOf(schema).map((code) => FORM_OF_CODE[code]).find((form) => form !== undefined);
}

/** How many letters a text, or how many values a list may and must have. */
export interface Limits {
  least?: number;
  most?: number;
}

/** The limits of a text or a list, from its checks. */
export function limitsOf(schema: z.ZodType): Limits {
  const limits: Limits = {};
  for (const check of (schema._zod.def as unknown as { checks?: readonly { _zod: { def: Record<string, unknown> } }[] }).checks ?? []) {
    const { minimum, maximum, length } = check._zod.def;
    if (typeof (minimum ?? length) === 'number') limits.least = (minimum ?? length) as number;
    if (typeof (maximum ?? length) === 'number') limits.most = (maximum ?? length) as number;
  }
  return limits;
}
