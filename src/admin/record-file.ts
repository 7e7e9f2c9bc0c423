import { parse } from 'yaml';
import { z } from 'astro/zod';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { originalState, translationState } from '#schema/text.ts';
import { fieldKind, inner } from '#admin/field-kind.ts';
import { type Data, groupFromForm, groupToForm } from '#admin/form-data.ts';
import { isData } from '#admin/house-yaml.ts';
import { editYaml } from '#admin/yaml-edit.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** The field, never shown, in which the form carries the text of the file it read, so that saving can keep its bytes. */
export const FILE_TEXT = 'fileText';
/** The field that holds the text after the frontmatter. */
export const BODY = 'body';

const LAST = ['claims', 'sources'];

/** What a fact is called in the form: a fact and the words of a language may bear the same name in a file, not in a form. */
export const factName = (key: string, text: object): string => (Object.hasOwn(text, key) ? `${key}InAllLanguages` : key);

/** The fields of a part of a record, in the order of our files. */
export interface RecordShapes {
  /** What the original alone says: its state and the facts. */
  facts: Shape;
  text: Shape;
  state: Shape;
}

const ordered = (shape: Shape, keys: string[]): Shape => Object.fromEntries(keys.filter((key) => Object.hasOwn(shape, key)).map((key) => [key, shape[key]!]));

/** The fields of a collection, in the order in which files and form have them. */
export function shapesOf(collection: CollectionName): RecordShapes {
  const { facts, text } = COLLECTIONS[collection] as { facts: Shape; text: Shape };
  const first = ['title', 'reading', 'summary', 'aliases'];
  return {
    facts: { ...originalState, ...ordered(facts, [...Object.keys(facts).filter((key) => !LAST.includes(key)), ...LAST]) },
    text: ordered(text, [...first, ...Object.keys(text).filter((key) => !first.includes(key) && key !== 'labels'), 'labels']),
    state: translationState,
  };
}

/** Text first, labels last, as a file has them. */
function fileShape({ facts, text, state }: RecordShapes, isOriginal: boolean): Shape {
  const { labels, ...words } = text;
  return { ...words, ...(isOriginal ? facts : state), labels: labels! };
}

const inOrder = (data: Data, shape: Shape): Data =>
  Object.fromEntries([...Object.keys(shape), ...Object.keys(data)].filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));

/** Groups that must stand even if there is nothing in them: a period that nobody knows. */
const emptyGroups = (shape: Shape): Data =>
  Object.fromEntries(Object.entries(shape).filter(([, schema]) => inner(schema) === schema && fieldKind(schema).kind === 'group').map(([key]) => [key, {}]));

/** What a part says, without what says nothing. */
const canonical = (shape: Shape, data: Data): Data => inOrder({ ...emptyGroups(shape), ...groupFromForm(shape, groupToForm(shape, data)) }, shape);
const wantedOf = (shape: Shape, form: Data): Data => {
  const known = Object.fromEntries(Object.entries(form).filter(([key]) => Object.hasOwn(shape, key)));
  return inOrder({ ...emptyGroups(shape), ...groupFromForm(shape, known) }, shape);
};

const parseYaml = (text: string): Data => {
  const data: unknown = parse(text);
  return isData(data) ? data : {};
};

/** Reads and writes the files of a collection, as the form asks for it. */
export interface RecordFormat {
  /** @throws if the text is no file of a record. */
  fromFile(text: string): Data;
  toFile(form: Data): string;
}

const MDX = /^---\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/;

function mdxFormat(shapes: RecordShapes): RecordFormat {
  const isOriginal = (data: Data) => Object.hasOwn(data, 'revision') || Object.hasOwn(data, 'sources');
  return {
    fromFile(text) {
      const [, yaml, body = ''] = MDX.exec(text) ?? [];
      if (yaml === undefined) throw new Error('The file does not begin with its facts between two lines “---”.');
      const data = parseYaml(yaml);
      return { ...groupToForm(fileShape(shapes, isOriginal(data)), data), [BODY]: body.trim(), [FILE_TEXT]: text };
    },
    toFile(form) {
      const source = typeof form[FILE_TEXT] === 'string' ? form[FILE_TEXT] : '';
      const shape = fileShape(shapes, Boolean(form.revision) || Array.isArray(form.sources));
      const [, yaml = '', oldBody = ''] = MDX.exec(source) ?? [];
      const body = String(form[BODY] ?? '').replaceAll('\r\n', '\n').trim();
      const head = editYaml(yaml, canonical(shape, parseYaml(yaml)), wantedOf(shape, form));
      return `---\n${head}---\n${body === oldBody.trim() && oldBody !== '' ? oldBody : `\n${body}\n`}`;
    },
  };
}

function yamlFormat(shapes: RecordShapes): RecordFormat {
  const partShape = (locale: Locale): Shape => {
    const { labels, ...words } = shapes.text;
    return { ...words, ...(locale === ORIGINAL_LOCALE ? {} : shapes.state), labels: labels! };
  };
  /** Facts at the top, a block for each language. */
  const whole = (facts: Data, parts: Partial<Record<Locale, Data>>): Data =>
    ({ ...facts, ...Object.fromEntries(LOCALES.flatMap((locale) => (parts[locale] ? [[locale, parts[locale]]] : []))) });
  const formName = (key: string) => factName(key, shapes.text);
  const factsInForm = (facts: Data): Data => Object.fromEntries(Object.entries(facts).map(([key, value]) => [formName(key), value]));
  const factsOfForm = (form: Data): Data => Object.fromEntries(Object.keys(shapes.facts).map((key) => [key, form[formName(key)]]));
  return {
    fromFile(text) {
      const data = parseYaml(text);
      const facts = factsInForm(groupToForm(shapes.facts, Object.fromEntries(Object.entries(data).filter(([key]) => !(LOCALES as readonly string[]).includes(key)))));
      return Object.fromEntries(LOCALES.flatMap((locale) => {
        const part = data[locale];
        if (!isData(part)) return [];
        const words = groupToForm(partShape(locale), part);
        return [[locale, locale === ORIGINAL_LOCALE ? { ...words, ...facts, [FILE_TEXT]: text } : words]];
      }));
    },
    toFile(form) {
      const original = (form[ORIGINAL_LOCALE] ?? {}) as Data;
      const source = typeof original[FILE_TEXT] === 'string' ? `${original[FILE_TEXT].trimEnd()}\n` : '';
      const data = source === '' ? {} : parseYaml(source);
      const { it, en, ja, ...facts } = data;
      const old = { it, en, ja };
      const oldParts = Object.fromEntries(LOCALES.flatMap((locale) => (isData(old[locale]) ? [[locale, canonical(partShape(locale), old[locale])]] : [])));
      const parts = Object.fromEntries(LOCALES.flatMap((locale) => (isData(form[locale]) ? [[locale, wantedOf(partShape(locale), form[locale])]] : [])));
      return editYaml(source, whole(canonical(shapes.facts, facts), oldParts), whole(wantedOf(shapes.facts, factsOfForm(original)), parts));
    },
  };
}

/** The format of the files of a collection. */
export function recordFormat(collection: CollectionName): RecordFormat {
  const shapes = shapesOf(collection);
  return COLLECTIONS[collection].storage === 'mdx' ? mdxFormat(shapes) : yamlFormat(shapes);
}
