import { z } from 'astro/zod';
import type { Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { descriptionIn, fieldName } from '#schema/field-words.ts';
import { labelsIn } from '#schema/labels.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import { choiceLabels } from '#admin/choice-labels.ts';
import { fieldKind, type FieldKind, inner } from '#admin/field-kind.ts';
import { KEY_NAMES, VALUE_NAME } from '#admin/form-data.ts';
import { adminWords } from '#admin/words.ts';

/** A field as Sveltia CMS takes it: https://sveltiacms.app/en/docs/fields (types in `@sveltia/cms`). */
export interface Field {
  name: string;
  label?: string;
  widget: string;
  hint?: string;
  required?: boolean | string[];
  i18n?: boolean | 'duplicate_keys';
  fields?: Field[];
  field?: Field;
  types?: { name: string; label: string; fields: Field[]; summary?: string }[];
  [option: string]: unknown;
}

/** In which language an editor reads the form, and where a field stands. */
export interface Setting {
  locale: Locale;
  /** The key one step up. */
  parent?: string;
  /** Whether each language has words of its own here. */
  i18n: boolean;
}

/** Our own fields, drawn by `src/admin/browser`. */
export const OWN_FIELD = 'own-id';
export const TEXT_FIELD = 'record-text';
export const REVISION_FIELD = 'of-revision';

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const PATTERNS = {
  id: ID_PATTERN.source,
  date: `^${DATE}$`,
  day: String.raw`^\d{4}-\d{2}-\d{2}$`,
  moment: String.raw`^(?:${DATE}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))$`,
  value: String.raw`^(?:${DATE}|-?\d+(?:\.\d+)?(?:\s*[–-]\s*-?\d+(?:\.\d+)?)?)$`,
  address: String.raw`^https?://\S+$`,
};

const describedAs = (schema: z.ZodType): string | undefined => schema.description ?? (inner(schema) === schema ? undefined : describedAs(inner(schema)));
const isOptional = (schema: z.ZodType) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const ofPattern = (kind: 'id' | 'date' | 'day' | 'moment' | 'value' | 'address', locale: Locale) => ({ widget: 'string', pattern: [PATTERNS[kind], adminWords(locale).faults[kind]] });

function options(values: readonly (string | number)[], locale: Locale) {
  const labels = choiceLabels(values, locale);
  return values.map((value, index) => ({ label: labels[index] ?? String(value), value }));
}

/** Whole numbers of a short span are chosen, not typed. */
const span = (kind: FieldKind): number[] | undefined =>
  kind.kind === 'number' && kind.whole && kind.min !== undefined && kind.max !== undefined && kind.max - kind.min < 20
    ? Array.from({ length: kind.max - kind.min + 1 }, (_, index) => kind.min! + index)
    : undefined;

/** A choice of any record: first of what kind, then which. */
const recordTypes = (locale: Locale) => COLLECTION_NAMES.map((collection) => ({
  name: collection,
  label: labelsIn(locale).collections[collection].plural,
  summary: '{{fields.record}}',
  fields: [{ name: 'record', label: adminWords(locale).labels.record, ...relation(collection) }],
}));

const relation = (collection: string) => ({ widget: 'relation', collection, value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title', '{{slug}}'] });

function wordsField(kind: Extract<FieldKind, { kind: 'words' }>, locale: Locale): Partial<Field> {
  if (kind.isId) return ofPattern('id', locale);
  const limits = kind.max === undefined ? {} : { maxlength: kind.max };
  const pattern = kind.pattern === undefined ? {} : { pattern: [kind.pattern, adminWords(locale).faults.words] };
  return { widget: kind.lines && (kind.max ?? 0) > 200 ? 'text' : (kind.max ?? 0) > 150 ? 'text' : 'string', ...limits, ...pattern };
}

/** The fields of a group, in the order of its schema. */
export function groupFields(shape: Readonly<Record<string, z.ZodType>>, setting: Setting): Field[] {
  return Object.entries(shape).map(([name, schema]) => formField(name, schema, setting));
}

/** How a thing of a list is told when it is folded: by what tells it apart. */
function summaryOf(fields: readonly Field[]): string {
  const names = fields.map(({ name }) => name);
  const telling = ['id', 'title', 'organisation', 'kind', 'indicator', 'option', 'value', 'unit', 'date', 'at', 'claim', 'source', 'state'].filter((name) => names.includes(name));
  return telling.slice(0, 3).map((name) => `{{fields.${name}}}`).join(' · ');
}

/** What a new record says of itself. */
const BEGINNINGS: Readonly<Record<string, unknown>> = { revision: 1, checkedOn: '{{now}}' };

const FOLDED = { collapsed: 'auto', minimize_collapsed: 'auto' };

function listOf(fields: Field[], kind: { min?: number; max?: number }): Partial<Field> {
  return { widget: 'list', fields, summary: summaryOf(fields), ...FOLDED, ...(kind.min !== undefined && { min: kind.min }), ...(kind.max !== undefined && { max: kind.max }) };
}

function listField(name: string, kind: Extract<FieldKind, { kind: 'list' }>, setting: Setting): Partial<Field> {
  const { locale, i18n } = setting;
  const item = fieldKind(kind.item);
  const limits = { ...(kind.min !== undefined && { min: kind.min }), ...(kind.max !== undefined && { max: kind.max }) };
  const values = item.kind === 'choice' ? item.values : span(item);
  if (values) return { widget: 'select', multiple: true, options: options(values, locale), dropdown_threshold: 12, ...limits };
  if (item.kind === 'record') return { ...relation(item.collection), multiple: true, ...limits };
  if (item.kind === 'own') return { widget: OWN_FIELD, of: item.of, many: true };
  if (item.kind === 'any-record') return { widget: 'list', types: recordTypes(locale), typeKey: 'collection', ...FOLDED, ...limits };
  if (item.kind === 'group') return listOf(groupFields(item.shape, { locale, i18n, parent: name }), kind);
  return { widget: 'list', ...limits };
}

/** A map of things by id is a list of things with an id. */
function mapField(name: string, kind: Extract<FieldKind, { kind: 'map' }>, setting: Setting): Partial<Field> {
  const { locale } = setting;
  const words = adminWords(locale);
  const keyName = KEY_NAMES[name] ?? 'id';
  const keyKind = fieldKind(kind.key);
  const label = keyName === 'indicator' || keyName === 'option' ? words.labels[keyName] : fieldName(locale, 'id');
  const key: Field = { name: keyName, label, ...(keyKind.kind === 'choice' ? { widget: 'select', options: options(keyKind.values, locale) } : { ...ofPattern('id', locale), hint: words.hints.id }), i18n: setting.i18n };
  const value = fieldKind(kind.value);
  const fields = value.kind === 'group'
    ? groupFields(value.shape, { ...setting, parent: name })
    : [{ ...formField(VALUE_NAME, kind.value, { ...setting, parent: name }), ...(kind.value instanceof z.ZodUnion && { notFound: true }) }];
  return listOf([key, ...fields], {});
}

function widgetOf(name: string, schema: z.ZodType, setting: Setting): Partial<Field> {
  const { locale, i18n } = setting;
  const kind = fieldKind(schema);
  const words = adminWords(locale);
  const values = kind.kind === 'choice' ? kind.values : undefined;
  if (values) return { widget: 'select', options: options(values, locale), ...(schema instanceof z.ZodDefault && { default: schema.def.defaultValue }) };
  switch (kind.kind) {
    case 'record': return relation(kind.collection);
    case 'any-record': return { widget: 'object', types: recordTypes(locale), typeKey: 'collection' };
    case 'own': return { widget: OWN_FIELD, of: kind.of };
    case 'number': return { widget: 'number', value_type: kind.whole ? 'int' : 'float', step: kind.whole ? 1 : kind.max === undefined ? 0.5 : 0.0001, ...(kind.min !== undefined && { min: kind.min }), ...(kind.max !== undefined && { max: kind.max }) };
    case 'flag': return { widget: 'boolean', default: false };
    case 'day': return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
    case 'date': case 'moment': return { ...ofPattern(kind.kind, locale), hint: words.hints[kind.kind] };
    case 'value': return { ...ofPattern('value', locale), hint: words.hints.value };
    case 'address': return ofPattern('address', locale);
    case 'words': return wordsField(kind, locale);
    case 'list': return listField(name, kind, setting);
    case 'map': return mapField(name, kind, setting);
    case 'words-by-id': return { widget: 'keyvalue', key_label: words.labels.labelKey, value_label: words.labels.labelWords, ...(i18n && { i18n: 'duplicate_keys' }), hint: words.hints.labels };
    case 'group': return { widget: 'object', fields: groupFields(kind.shape, { locale, i18n, parent: name }), ...(isOptional(schema) && { collapsed: 'auto' }) };
    default: throw new Error(`The field “${name}” has no place in the form.`);
  }
}

/** The field of the form for a field of the schema, with its name, its explanation and its limits in the editor's language. */
export function formField(name: string, schema: z.ZodType, setting: Setting): Field {
  const { locale, parent, i18n } = setting;
  const { hint, ...widget } = widgetOf(name, schema, setting);
  const description = describedAs(schema);
  // Explanations are Markdown to the form: `<Claim>` is to be read, not to vanish.
  const hints = [description && descriptionIn(locale, description), hint].filter(Boolean).join(' ').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { name, label: fieldName(locale, name, parent), i18n, required: !isOptional(schema), ...(hints !== '' && { hint: hints }), ...(!i18n && Object.hasOwn(BEGINNINGS, name) && { default: BEGINNINGS[name] }), ...widget } as Field;
}
