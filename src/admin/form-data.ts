import { z } from 'astro/zod';
import { fieldKind, inner } from '#admin/field-kind.ts';

export type Data = Record<string, unknown>;

/** What the key of a thing is called when a map becomes a list: `cells` has an `id` of its own. */
export const KEY_NAMES: Readonly<Record<string, string>> = { claims: 'id', cells: 'option', figures: 'indicator' };
/** What the thing is called if it is no group of fields. */
export const VALUE_NAME = 'claim';

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]);

/** A number, a range or a date as one types it: `130`, `2–4`, `2018-07-17`. */
function typed(value: unknown): unknown {
  if (isData(value)) return `${String(value.from)}–${String(value.to)}`;
  return typeof value === 'number' ? String(value) : value;
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:–|-|〜|～)\s*(${NUMBER})$`);

/** What was typed as the value of a claim: a number or a range if it has a unit, else a date. */
function untyped(value: unknown, hasUnit: boolean): unknown {
  if (typeof value === 'number') return hasUnit ? value : String(value);
  if (typeof value !== 'string' || !hasUnit) return value;
  const range = RANGE.exec(value);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/**
 * A value of a record as the form holds it: maps become lists, `collection/slug` becomes a choice of two, the value of a
 * claim a line of text, a year a string.
 * @param name of the field, for the name of the key of a map.
 */
export function toForm(schema: z.ZodType, value: unknown, name = ''): unknown {
  if (value === undefined || value === null) return value;
  const kind = fieldKind(schema);
  if (kind.kind === 'date' || kind.kind === 'moment') return typeof value === 'number' ? String(value) : value;
  if (kind.kind === 'value') return typed(value);
  if (kind.kind === 'any-record' && typeof value === 'string') {
    const [collection, record] = value.split('/');
    return { collection, record };
  }
  if (kind.kind === 'list') return asList(value).map((item) => toForm(kind.item, item, name));
  if (kind.kind === 'group' && isData(value)) return groupToForm(kind.shape, value);
  if (kind.kind === 'map' && isData(value)) {
    return Object.entries(value).map(([key, thing]) => ({ [KEY_NAMES[name] ?? 'id']: key, ...(isData(thing) ? (toForm(kind.value, thing) as Data) : { [VALUE_NAME]: thing }) }));
  }
  return value;
}

/** Fields that the schema does not know stay as they are. */
export function groupToForm(shape: Readonly<Record<string, z.ZodType>>, data: Data): Data {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Object.hasOwn(shape, key) ? toForm(shape[key]!, value, key) : value]));
}

function mapFromForm(value: z.ZodType, name: string, form: unknown): Data | undefined {
  const keyName = KEY_NAMES[name] ?? 'id';
  const isGroup = fieldKind(value).kind === 'group';
  const entries = asList(form).filter(isData).flatMap(({ [keyName]: key, ...rest }) => {
    if (typeof key !== 'string' || key === '') return [];
    return [[key, isGroup ? (fromForm(value, rest) ?? {}) : fromForm(value, rest[VALUE_NAME])] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The parts of a good practice stand in one order, in whichever order they were ticked. */
function inTextOrder(item: z.ZodType, items: unknown[], name: string): unknown[] {
  const kind = fieldKind(item);
  return name === 'sections' && kind.kind === 'choice' ? kind.values.filter((value) => items.includes(value)) : items;
}

/** A field that says what it would say if it were left out. */
const isDefault = (schema: z.ZodType, value: unknown): boolean =>
  (schema instanceof z.ZodDefault && value === (schema.def as { defaultValue: unknown }).defaultValue) ||
  // `true` or nothing.
  (inner(schema) instanceof z.ZodLiteral && value === false);

/**
 * A value of the form as a record holds it; the way back of `toForm`. What is empty, or says what it would say if it were
 * left out, is left out.
 * @returns `undefined` if nothing is left.
 */
export function fromForm(schema: z.ZodType, form: unknown, name = ''): unknown {
  if (form === undefined || form === null || form === '') return undefined;
  const kind = fieldKind(schema);
  if (kind.kind === 'group') return isData(form) ? groupFromForm(kind.shape, form) : undefined;
  if (kind.kind === 'map') return mapFromForm(kind.value, name, form);
  if (kind.kind === 'list') {
    const items = asList(form).map((item) => fromForm(kind.item, item, name)).filter((item) => item !== undefined);
    return items.length > 0 ? inTextOrder(kind.item, items, name) : undefined;
  }
  if (kind.kind === 'words-by-id') {
    const lines = isData(form) ? Object.entries(form).filter(([id, words]) => id !== '' && typeof words === 'string' && words.trim() !== '') : [];
    return lines.length > 0 ? Object.fromEntries(lines.map(([id, words]) => [id, (words as string).trim()])) : undefined;
  }
  if (isDefault(schema, form)) return undefined;
  if (kind.kind === 'any-record') return isData(form) && form.record ? `${String(form.collection)}/${String(form.record)}` : isData(form) ? undefined : form;
  // A year alone is written as a number, as everywhere in the content.
  if (kind.kind === 'date' || kind.kind === 'moment') return typeof form === 'string' && /^\d{4}$/.test(form) ? Number(form) : form;
  if (kind.kind === 'number' && typeof form === 'string') return Number(form);
  if (kind.kind === 'words' && typeof form === 'string') return kind.lines ? form.replaceAll('\r\n', '\n').trim() : form.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return form;
}

/** As `fromForm`, for a group of fields; in the order of the schema. */
export function groupFromForm(shape: Readonly<Record<string, z.ZodType>>, form: Data): Data | undefined {
  const keys = [...new Set([...Object.keys(shape).filter((key) => Object.hasOwn(form, key)), ...Object.keys(form)])];
  const entries = keys.flatMap((key) => {
    const value = form[key];
    const schema = Object.hasOwn(shape, key) ? shape[key]! : undefined;
    if (!schema) return [[key, value] as const];
    const isValue = fieldKind(schema).kind === 'value';
    const found = isValue && value !== '' && value !== undefined && value !== null ? untyped(value, Boolean(form.unit)) : fromForm(schema, value, key);
    return found === undefined ? [] : [[key, found] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
