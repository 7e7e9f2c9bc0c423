import type { Form } from '../schema-form.ts';

/** A piece of JSON Schema (draft 7, which the YAML language server reads). */
export type JsonSchema = Record<string, unknown>;

const YEAR = '[12]\\d{3}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const date = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`;
const instant = `${YEAR}-${MONTH}-${DAY}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})`;

// A year alone is a number to a reader of YAML.
const year = { type: 'integer', minimum: 1000, maximum: 2100 };

/**
 * What JSON Schema can say of the forms that the schemas hold by code. Patterns are a little wider than the code (they let 31
 * April through): an editor's red line must never be wrong, and the check tells the rest.
 */
export const CONSTRAINTS: Readonly<Record<Form, JsonSchema>> = {
  id: {},
  'record-path': {},
  country: {},
  language: {},
  day: { type: 'string', pattern: `^${YEAR}-${MONTH}-${DAY}$` },
  date: { anyOf: [{ type: 'string', pattern: `^${date}$` }, year] },
  instant: { type: 'string', pattern: `^${instant}$` },
  moment: { anyOf: [{ type: 'string', pattern: `^(?:${date}|${instant})$` }, year] },
  address: { type: 'string', pattern: '^https?://[^\\s@]+\\.[^\\s]+$' },
  'time-zone': { type: 'string', pattern: '^[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)*$' },
  line: { type: 'string', pattern: '^\\S(?:[^\\n\\r]*\\S)?$' },
};
