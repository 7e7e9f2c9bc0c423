import type { z } from 'astro/zod';
import { isLocale, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { originalState, translationState } from '#schema/text.ts';
import { type ContentModel, isData, type ReadFile } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { keysAt } from '../schema-walk.ts';
import type { FieldPath } from '../yaml-source.ts';
import { type IssueContext, problemsOfIssue } from './schema-issues.ts';

/** The schema of a file: of a data record, or of one language's frontmatter. */
export const schemaOf = (collection: CollectionName, locale: Locale | undefined): z.ZodType => (locale ? frontmatterSchema(collection, locale) : dataRecordSchema(collection));

const asPath = (path: readonly PropertyKey[]): FieldPath => path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Says of a field that its place does not know where it belongs, if another place does. */
function unknownKey(file: ReadFile, path: FieldPath, key: string, schema: z.ZodType): Problem {
  const { facts, text } = COLLECTIONS[file.collection];
  const place = file.yaml.place([...path, key], 'key');
  const original = `index.${ORIGINAL_LOCALE}.mdx`;
  // A full-width space is a letter to YAML: the field is not indented, and its name begins with it.
  if (/^[\u00A0\u2000-\u200A\u202F\u3000]/u.test(key)) return problem(place, 'yaml-odd-space', {});
  const isFact = Object.hasOwn(facts, key);
  const inBlock = file.kind === 'yaml' && path.length === 1 && isLocale(String(path[0]));
  if (file.kind === 'mdx' && path.length === 0) {
    if (file.locale !== ORIGINAL_LOCALE && isFact) return problem(place, 'fact-in-translation', { key, file: original });
    if (file.locale !== ORIGINAL_LOCALE && Object.hasOwn(originalState, key)) return problem(place, 'only-in-original', { key, file: original });
    if (file.locale === ORIGINAL_LOCALE && Object.hasOwn(translationState, key)) return problem(place, 'only-in-translation', { key });
  } else if (inBlock) {
    if (path[0] === ORIGINAL_LOCALE && Object.hasOwn(translationState, key)) return problem(place, 'only-in-translation', { key });
    if (isFact || Object.hasOwn(originalState, key)) return problem(place, 'fact-in-language-block', { key });
  } else if (file.kind === 'yaml' && path.length === 0 && Object.hasOwn(text, key)) {
    return problem(place, 'words-outside-language-block', { key });
  }
  const allowed = keysAt(schema, path);
  return problem(place, 'unknown-key', { key, near: nearest(key, allowed), allowed });
}

/** A value of the wrong kind is told once: what else is wrong with it follows from that. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrongKinds = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrongKinds.has(path.join('.')));
}

/** A field that is missing because its name is misspelt is told once, at the misspelling. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const meant = new Set(problems.map((one) => (one.code === 'unknown-key' && one.params.near ? one.field?.replace(/[^.]*$/, one.params.near) : undefined)));
  return problems.filter(({ code, field }) => !((code === 'field-missing' || code === 'unit-missing') && meant.has(field)));
}

const fits = new WeakMap<ReadFile, z.ZodSafeParseResult<unknown>>();
const schemaFor = (file: ReadFile): z.ZodType => schemaOf(file.collection, file.kind === 'mdx' ? file.locale : undefined);

/** The data of a file as its schema gives them, or what is wrong with them. The check asks, then the library: they are sought once. */
export function fitOf(file: ReadFile): z.ZodSafeParseResult<unknown> {
  const known = fits.get(file) ?? schemaFor(file).safeParse(file.data);
  fits.set(file, known);
  return known;
}

function checkFile(file: ReadFile): Problem[] {
  const result = fitOf(file);
  if (result.success) return [];
  const schema = schemaFor(file);
  const context: IssueContext = {
    schema,
    data: file.data,
    place: (path, part) => file.yaml.place(asPath(path), part),
    unknownKey: (path, key) => unknownKey(file, asPath(path), key, schema),
  };
  return withoutMisspelt(withoutEchoes(result.error.issues).flatMap((issue) => problemsOfIssue(issue, context)));
}

/** Holds every file against the schema of its collection and language. */
export function checkSchema({ files }: ContentModel): Problem[] {
  return files.filter(({ data }) => isData(data)).flatMap(checkFile);
}
