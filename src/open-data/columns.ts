import type { Locale } from '#i18n/locales.ts';
import type { Choice } from '#open-data/choices.ts';
import type { Field, FieldWords, Member } from '#open-data/fields.ts';
import type { Fields, Value } from '#open-data/public-form.ts';
import { openDataWords, type Facet } from '#open-data/words.ts';

/** What a cell holds, as the table schema and the dictionary name it. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any' | 'json';

/** A column of a CSV file. */
export interface Column {
  name: string;
  type: ColumnType;
  /** The field of the row it is made from: `facts.place.city`. */
  path: string;
  /** Several values in one cell, parted by the separator. */
  isList: boolean;
  /** Which side of the field it gives: its id, its label… */
  facet: Facet;
  words: (locale: Locale) => FieldWords;
  /** The closed list that its values are from, if there is one. */
  values?: readonly string[];
  labels?: Choice;
  /** The cell of a row, as text or number; `undefined` for an empty one. */
  cell: (row: Fields) => string | number | undefined;
}

/** Between the values of a list. A value that holds the sign itself bears a backslash before it. */
export const SEPARATOR = ' | ';
/** Between the values of a list inside a list. */
export const INNER_SEPARATOR = '; ';

type Scalar = string | number | boolean | undefined;

interface Part {
  suffix: string;
  facet: Facet;
  type: ColumnType;
  read: (value: Value | undefined) => Scalar;
  values?: readonly string[];
  labels?: Choice;
}

const snake = (key: string) => key.replace(/[-.]/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isFields = (value: Value | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (key: string) => (value: Value | undefined) => (isFields(value) ? scalar(value[key]) : undefined);

/** A value for a cell. A range is written `2..4`: with a slash or a dash, spreadsheets would take it for a date. */
function scalar(value: Value | undefined): Scalar {
  if (value === null || value === undefined) return undefined;
  if (isFields(value)) return 'from' in value && 'to' in value ? `${String(value.from)}..${String(value.to)}` : undefined;
  return Array.isArray(value) ? undefined : value;
}

const part = (suffix: string, facet: Facet, type: ColumnType, read: Part['read']): Part => ({ suffix, facet, type, read });
const idAndLabel = [part('', 'id', 'string', at('id')), part('_label', 'label', 'string', at('label'))];

/** The columns that a value without parts of its own takes; `undefined` if it has parts. */
function partsOf(field: Field): readonly Part[] | undefined {
  switch (field.kind) {
    case 'plain':
      return [part('', 'value', typeOf(field.leaf), scalar)];
    case 'source':
      return [part('', 'value', 'string', scalar)];
    case 'choice':
      return idAndLabel.map((one) => (one.facet === 'id' ? { ...one, values: field.values, labels: field.choice } : one));
    case 'label':
      return idAndLabel;
    case 'reference': {
      const path = (value: Value | undefined) => (isFields(value) ? `${String(value.collection)}/${String(value.slug)}` : undefined);
      return [part('', 'id', 'string', field.collection === '*' ? path : at('slug')), part('_title', 'title', 'string', at('title'))];
    }
    case 'claim':
      return [
        part('_claim', 'claim', 'string', (value) => (value === null ? 'not-found' : at('id')(value))),
        part('_value', 'claimValue', 'any', at('value')),
        part('_unit', 'claimUnit', 'string', at('unit')),
        part('_text', 'claimText', 'string', at('text')),
      ];
    default:
      return undefined;
  }
}

function typeOf(leaf: Readonly<Record<string, unknown>>): ColumnType {
  if (leaf.type === 'string') return leaf.format === 'date' ? 'date' : 'string';
  return leaf.type === 'number' || leaf.type === 'integer' || leaf.type === 'boolean' ? leaf.type : 'any';
}

const escaped = (value: Scalar, sign: string) => String(value ?? '').replaceAll(sign, `\\${sign}`);

/** Values in one cell; an empty list, or one of empty values, is an empty cell. */
function joined(values: readonly Scalar[], separator: string): string | undefined {
  const words = values.map((value) => escaped(value, separator.trim()));
  return words.some((word) => word !== '') ? words.join(separator) : undefined;
}

const itemsOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const cellOf = (value: Scalar) => (typeof value === 'boolean' ? String(value) : value);

/** Tells whether each item of a list can stand in columns: a cell holds a list, and a list inside it, but no third one. */
const isTabular = (members: readonly Member[]) =>
  members.every(({ field }) => {
    if (field.kind === 'group') return field.members.every((one) => partsOf(one.field) !== undefined);
    return partsOf(field.kind === 'list' ? field.of : field) !== undefined;
  });

interface Place {
  prefix: string;
  path: string;
  words: Column['words'];
  get: (row: Fields) => Value | undefined;
}

const below = (key: string) => (value: Value | undefined) => (isFields(value) ? value[key] : undefined);

function inside(place: Place, { key, words }: Member): Place {
  // `results_claim_claim` would say nothing more.
  const own = key === 'claim' && place.prefix !== '' ? place.prefix : [place.prefix, snake(key)].filter(Boolean).join('_');
  const read = below(key);
  return { prefix: own, path: [place.path, key].filter(Boolean).join('.'), words, get: (row) => read(place.get(row)) };
}

const column = ({ prefix, path, words }: Place, { suffix, facet, type, values, labels }: Part, isList: boolean, cell: Column['cell']): Column => ({
  name: `${prefix}${suffix}`, type: isList ? 'string' : type, path, isList, facet, words, cell, ...(values && { values }), ...(labels && { labels }),
});

function json(place: Place): Column[] {
  const cell = (row: Fields) => {
    const value = place.get(row);
    return value === undefined ? undefined : JSON.stringify(value);
  };
  return [column(place, part('', 'json', 'json', () => undefined), false, cell)];
}

function itemColumns(member: Member, list: Place, read: (item: Value) => Value | undefined = below(member.key)): Column[] {
  const place = { ...inside(list, member), get: list.get };
  const { field } = member;
  if (field.kind === 'group') {
    return field.members.flatMap((one) => itemColumns(one, place, (item) => below(one.key)(read(item))));
  }
  const isNested = field.kind === 'list';
  const parts = isNested ? partsOf(field.of)! : partsOf(field)!;
  return parts.flatMap((one) => {
    // The words of an item's id stand beside it.
    const isName = member.key === 'id' && field.kind === 'label';
    const own = isName && one.facet === 'label' ? { ...place, prefix: list.prefix } : place;
    const value = (item: Value): Scalar => {
      if (isName) return at(one.facet === 'label' ? 'label' : 'id')(item);
      return isNested ? joined(itemsOf(read(item)).map(one.read), INNER_SEPARATOR) : one.read(read(item));
    };
    return column(own, one, true, (row) => joined(itemsOf(list.get(row)).map(value), SEPARATOR));
  });
}

function columnsAt(field: Field, place: Place): Column[] {
  const parts = partsOf(field);
  if (parts) return parts.map((one) => column(place, one, false, (row) => cellOf(one.read(place.get(row)))));
  if (field.kind === 'group') return field.members.every(({ field: one }) => one.kind !== 'list' || isFlat(one)) ? field.members.flatMap((one) => columnsAt(one.field, inside(place, one))) : json(place);
  if (field.kind !== 'list') return json(place);
  const simple = partsOf(field.of);
  if (simple) return simple.map((one) => column(place, one, true, (row) => joined(itemsOf(place.get(row)).map(one.read), SEPARATOR)));
  return field.of.kind === 'group' && isTabular(field.of.members) ? field.of.members.flatMap((one) => itemColumns(one, place)) : json(place);
}

const isFlat = (field: Field): boolean => field.kind === 'list' && (partsOf(field.of) !== undefined || (field.of.kind === 'group' && isTabular(field.of.members)));

/** Rows in a file of their own: here only how many they are. */
function count(place: Place): Column[] {
  return [{ ...column(place, part('_count', 'count', 'integer', () => undefined), false, (row) => itemsOf(place.get(row)).length) }];
}

/**
 * The columns of the rows with these members. The facts stand beside the rest, without a prefix; claims and sources have files
 * of their own, and here a number.
 */
export function columnsOf(members: readonly Member[]): Column[] {
  const root: Place = { prefix: '', path: '', words: () => ({ name: '', description: '' }), get: (row) => row };
  return members.flatMap((member) => {
    const place = inside(root, member);
    const isTable = member.field.kind === 'list' && member.field.of.kind === 'group';
    if (member.key === 'facts' && member.field.kind === 'group') {
      const facts = { ...place, prefix: '' };
      return member.field.members.flatMap((one) => columnsAt(one.field, inside(facts, one)));
    }
    return isTable ? count(place) : columnsAt(member.field, place);
  });
}

/** What a column is called and what it holds, in a language. */
export function columnWords(one: Column, locale: Locale): FieldWords {
  const { name, description } = one.words(locale);
  const { facets, list } = openDataWords(locale);
  const facet = facets[one.facet];
  const sentences = [description, facet && description ? facet : '', one.isList ? list : ''].filter(Boolean);
  return { name: facet ? `${name} (${facet})` : name, description: sentences.join(locale === 'ja' ? '' : ' ') };
}
