import { z } from 'astro/zod';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { isCollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { descriptionIn, fieldName } from '#schema/field-words.ts';
import { labelsIn } from '#schema/labels.ts';
import { markOf } from '#schema/marks.ts';
import { placeFor } from '../places.ts';
import { formOf, limitsOf } from '../schema-form.ts';
import { bare } from '../schema-walk.ts';
import { valueLabels } from '../value-labels.ts';
import { commentLines } from './comment-lines.ts';
import type { Words } from './words.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** The fields of a group, by key. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** What the writer of fields knows beside the schemas. */
export interface FieldContext {
  /** The language of the notes. */
  locale: Locale;
  words: Words;
  /** The slugs of each collection, to be offered where a record is named. */
  slugs: ReadonlyMap<string, readonly string[]>;
  /** Tells whether nearly every record that could has an optional field within a group: `sources.url`. */
  isUsual?: (parent: string, key: string) => boolean;
}

/** How the fields of one group are to be written. */
export interface GroupOptions {
  /** The field whose group it is. */
  parent?: string;
  /** Values that are known already, as YAML on one line. */
  given?: Readonly<Record<string, string>>;
  /** Optional fields that are written all the same. */
  wanted?: ReadonlySet<string>;
  /** Whether there is an empty line between fields. */
  isSpaced?: boolean;
}

type Value = { inline: string } | { block: string[] };

/** A text that may have so many letters has paragraphs. */
const LONG_TEXT = 1000;

/** Lists as long as that are offered whole; a longer one is a folder to look into. */
const MOST_OFFERED = 16;

const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
const indented = (lines: readonly string[], by = '  '): string[] => lines.map((line) => (line === '' ? '' : by + line));

/** The id of the first thing of a list: `keyDates` → `key-date-1`. */
const sampleId = (list: string, nth = 1): string => `${list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/s$/, '')}-${nth}`;

/** Turns a field into a comment, so that taking away one `# ` a line makes it a field again; its notes are comments already. */
function asComment(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : `# ${line}`));
}

/** The one value that people choose from a list, however deep the list lies in arrays. */
function chosenFrom(schema: z.ZodType): z.ZodType {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? chosenFrom(inner.element as z.ZodType) : inner;
}

/** Writes the fields of a schema as YAML with notes: what must be filled in is marked, what may be left out is a comment. */
export class FieldWriter {
  readonly #context: FieldContext;
  /** The ids that the written facts want in words. */
  readonly labelIds = new Set<string>();

  constructor(context: FieldContext) {
    this.#context = context;
  }

  /** The fields of a group, in the order of the schema. */
  group(shape: Shape, { parent, given = {}, wanted = new Set(), isSpaced = false }: GroupOptions = {}): string[] {
    const keys = Object.keys(shape);
    // A group that is needed must hold something: if all its fields may be left out, the first is offered.
    const isBare = !isSpaced && keys.every((key) => isOptional(shape[key]!));
    const fields = keys.map((key, index) => {
      const lines = this.#field(key, shape[key]!, parent, given[key], wanted.has(key));
      const isUsual = parent !== undefined && this.#context.isUsual?.(parent, key) === true;
      const isShown = !isOptional(shape[key]!) || key in given || wanted.has(key) || isUsual || (isBare && index === 0);
      return isShown ? lines : asComment(lines);
    });
    return isSpaced ? fields.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])) : fields.flat();
  }

  #field(key: string, schema: z.ZodType, parent: string | undefined, given: string | undefined, isWanted: boolean): string[] {
    const value = given === undefined ? this.#value(schema, key, parent) : { inline: given };
    const head = 'inline' in value ? `${key}: ${value.inline}`.split('\n') : [`${key}:`, ...indented(value.block)];
    return [...this.#notes(key, schema, parent, isWanted), ...head];
  }

  /** The notes of one optional field, for who writes its value. */
  notesOf(key: string, schema: z.ZodType): string[] {
    return this.#notes(key, schema, undefined, false);
  }

  /** What stands above a field: its name and what it is for, in the speaker's language, and what it may hold. */
  #notes(key: string, schema: z.ZodType, parent: string | undefined, isWanted: boolean): string[] {
    const { locale, words } = this.#context;
    const description = schema.description ?? bare(schema).description;
    const limits = [...(isOptional(schema) && !isWanted ? [words.optional] : []), ...this.#limits(schema)];
    const name = fieldName(locale, key, parent);
    const inBrackets = locale === 'ja' ? `（${limits.join('、')}）` : ` (${limits.join(', ')})`;
    const head = `${name}${limits.length > 0 ? inBrackets : ''}`;
    const says = description ? `${head}${locale === 'ja' ? '：' : ': '}${descriptionIn(locale, description)}` : head;
    return [...commentLines(says), ...this.#choices(key, schema), ...(key === 'sections' ? commentLines(words.sectionsNote, '    ', '  ') : [])];
  }

  #limits(schema: z.ZodType): string[] {
    const { words } = this.#context;
    const inner = bare(schema);
    const { least = 0, most } = limitsOf(inner);
    if (inner instanceof z.ZodArray) return [...(least > 1 ? [words.from(least)] : []), ...(most ? [words.upTo(most)] : [])];
    return inner instanceof z.ZodString && most ? [words.atMostLetters(most)] : [];
  }

  /** The values that a field may have, or where they are found. */
  #choices(key: string, schema: z.ZodType): string[] {
    const { locale, words, slugs } = this.#context;
    const isList = bare(schema) instanceof z.ZodArray;
    const list = (values: readonly string[]) => commentLines(`${isList ? words.oneOf : words.choose}${locale === 'ja' ? '：' : ': '}${values.join(locale === 'ja' ? '、' : ' · ')}`, '    ', '  ');
    const inner = chosenFrom(schema);
    const options = inner instanceof z.ZodEnum ? inner.options.map(String) : inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
    if (options.length > 0) {
      const labels = valueLabels(options, locale);
      return list(options.map((value) => (labels?.get(value) ? (locale === 'ja' ? `${value}（${labels.get(value)!}）` : `${value} (${labels.get(value)!})`) : value)));
    }
    if (key === 'sdgs') return list(labelsIn(locale).sdgs.map((name, index) => (locale === 'ja' ? `${index + 1}（${name}）` : `${index + 1} (${name})`)));
    const mark = markOf(inner);
    if (mark?.kind !== 'record' || !isCollectionName(mark.collection)) return [];
    const known = slugs.get(mark.collection) ?? [];
    return known.length > 0 && known.length <= MOST_OFFERED ? list(known) : commentLines(words.references(this.#folder(mark.collection)), '    ', '  ');
  }

  #folder(collection: CollectionName): string {
    return `content/${collection}/${COLLECTIONS[collection].storage === 'yaml' ? '*.yaml' : ''}`;
  }

  /** @param list the nearest list or group around the value, which gives ids their names. */
  #value(schema: z.ZodType, key: string, list: string | undefined, nth = 1): Value {
    const inner = bare(schema);
    const { words, locale } = this.#context;
    if (inner instanceof z.ZodObject) return { block: this.group(inner.shape as Shape, { parent: key, given: this.#ids(inner.shape as Shape, key, nth) }) };
    if (inner instanceof z.ZodArray) return this.#list(inner, key);
    if (inner instanceof z.ZodRecord) return this.#record(inner, key);
    if (inner instanceof z.ZodLiteral) return { inline: String(inner.value) };
    if (inner instanceof z.ZodBoolean) return { inline: 'true' };
    const mark = markOf(inner);
    if (mark?.kind === 'source') return { inline: sampleId('sources') };
    if (mark?.kind === 'claim') return { inline: sampleId('claims') };
    if (mark?.kind === 'label') return { inline: this.#label(sampleId(key === 'id' ? (list ?? key) : key, nth)) };
    if (mark?.kind === 'record' && mark.collection !== '*') return { inline: yamlScalar(placeFor(fieldName(locale, key, list)), true) };
    const form = formOf(inner);
    if (form && form !== 'line' && words.forms[form]) return { inline: yamlScalar(placeFor(words.forms[form]), true) };
    if (inner instanceof z.ZodNumber) return { inline: placeFor('1') };
    if (inner instanceof z.ZodUnion) return this.#value(inner.options[0] as z.ZodType, key, list);
    if (inner instanceof z.ZodString && (limitsOf(inner).most ?? 0) >= LONG_TEXT) return { inline: `|-\n  ${placeFor(fieldName(locale, key, list))}` };
    return { inline: yamlScalar(placeFor(fieldName(locale, key, list)), true) };
  }

  /** Ids that an editor chooses: they get one from the name of their list, so that a first record need not invent any. */
  #ids(shape: Shape, list: string, nth: number): Record<string, string> {
    const { id } = shape;
    if (!id || formOf(bare(id)) !== 'id') return {};
    return { id: markOf(bare(id))?.kind === 'label' ? this.#label(sampleId(list, nth)) : sampleId(list, nth) };
  }

  #label(id: string): string {
    this.labelIds.add(id);
    return id;
  }

  #list(schema: z.ZodArray, key: string): Value {
    const count = Math.max(1, limitsOf(schema).least ?? 1);
    const items = Array.from({ length: count }, (_, index) => this.#value(schema.element as z.ZodType, key, key, index + 1));
    if (items.every((item) => 'inline' in item)) return { inline: `[${items.map((item) => item.inline).join(', ')}]` };
    return { block: items.flatMap((item) => ('block' in item ? this.#item(item.block) : [`- ${item.inline}`])) };
  }

  #item(lines: readonly string[]): string[] {
    const first = lines.findIndex((line) => !line.startsWith('#'));
    return lines.map((line, index) => (index === first ? `- ${line}` : `  ${line}`));
  }

  #record(schema: z.ZodRecord, key: string): Value {
    const name = schema.keyType instanceof z.ZodEnum ? String(schema.keyType.options[0]) : sampleId(key);
    const value = this.#value(schema.valueType as z.ZodType, key, key);
    return { block: 'inline' in value ? [`${name}: ${value.inline}`] : [`${name}:`, ...indented(value.block)] };
  }
}
