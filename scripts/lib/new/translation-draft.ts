import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { translationState } from '#schema/text.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { type ContentRecord, type Data, isData } from '../content-model.ts';
import { placeFor } from '../places.ts';
import { markedBody } from './body-places.ts';
import { commentLines } from './comment-lines.ts';
import { FieldWriter, type Shape } from './field-lines.ts';
import type { Draft } from './record-draft.ts';
import { type Words, wordsIn } from './words.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What a translation is begun from. */
export interface NewTranslation {
  record: ContentRecord;
  /** The language to translate into. */
  into: Locale;
  /** The language of the notes. */
  locale: Locale;
  /** The file that holds the original, as it stands. */
  original: string;
}

/** A YAML value beside which the Italian stands: the words themselves are the hint. */
const italian = (value: string, words: Words): string[] => commentLines(`${words.italianOf}: ${value}`);

/** Marks one value of the words: a text as a place, a list as a list of places, labels one by one. */
function marked(key: string, value: unknown, words: Words): string[] {
  if (typeof value === 'string') {
    if (!value.includes('\n') && key !== 'description') return [...italian(value, words), `${key}: ${yamlScalar(placeFor(value))}`];
    return [`${key}: |-`, ...markedBody(value).split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
  }
  if (Array.isArray(value)) return [];
  if (isData(value)) return [`${key}:`, ...Object.entries(value).flatMap(([id, label]) => (typeof label === 'string' ? marked(id, label, words).map((line) => `  ${line}`) : []))];
  return [];
}

/** The words of a translation: what the Italian has, marked; what it may have of its own, as comments. */
function wordLines(collection: CollectionName, { into, locale }: NewTranslation, original: Data, revision: number): string[] {
  const words = wordsIn(locale);
  const writer = new FieldWriter({ locale, words, slugs: new Map() });
  const text = COLLECTIONS[collection].text as Shape;
  const state = writer.group(translationState, { given: { ofRevision: String(revision), translation: 'human' } });
  const lines = Object.keys(text).flatMap((key): string[] => {
    const own = key === 'reading' || Array.isArray(original[key]) || key === 'aliases';
    // Other names and readings are of a language: they are not translated, only offered.
    if (own && (key !== 'reading' || into === 'ja')) return key === 'avoid' && original[key] === undefined ? [] : writer.group({ [key]: text[key]! }, { isSpaced: true });
    return key === 'labels' ? [] : marked(key, original[key], words);
  });
  return [...lines, ...state, ...marked('labels', original.labels, words)];
}

/** A translation as a file of its own, for a record with one file per language. */
function file(translation: NewTranslation, original: Data, revision: number): Draft {
  const { record, into, locale, original: source } = translation;
  const body = splitFrontmatter(source)?.body ?? '';
  const notes = wordsIn(locale).translatorNote.flatMap((note) => commentLines(note));
  const fields = wordLines(record.collection, translation, original, revision);
  return {
    file: `content/${record.collection}/${record.slug}/index.${into}.mdx`,
    text: `${['---', ...notes, '', ...fields, '---', '', markedBody(body.trim())].join('\n').trimEnd()}\n`,
  };
}

/** A translation as a block of the record's one file; everything else in it stays as it is, byte by byte. */
function block(translation: NewTranslation, original: Data, revision: number): Draft {
  const { record, into, original: source } = translation;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`${into}:`, ...wordLines(record.collection, translation, original, revision).map((line) => (line === '' ? '' : `  ${line}`))];
  const text = lines.map((line) => line + eol).join('');
  // Languages stand in their order: English goes before Japanese.
  const after = LOCALES.slice(LOCALES.indexOf(into) + 1).join('|');
  const next = after === '' ? null : new RegExp(`^(?:${after}):`, 'm').exec(source);
  const end = source.endsWith('\n') ? source : source + eol;
  return { file: record.file, text: next ? source.slice(0, next.index) + text + source.slice(next.index) : end + text };
}

/**
 * Drafts a translation from the Italian original: every run of words stands as a marked place with the Italian in it, so that
 * none is forgotten; claims, terms, links and headings are in place.
 * @returns nothing if the original cannot be read.
 */
export function draftTranslation(translation: NewTranslation): Draft | undefined {
  const { record } = translation;
  const original = record.versions.find(({ locale }) => locale === ORIGINAL_LOCALE);
  const revision = record.facts?.data.revision;
  if (!original?.words || original.body?.fault || typeof revision !== 'number') return undefined;
  return COLLECTIONS[record.collection].storage === 'yaml' ? block(translation, original.words, revision) : file(translation, original.words, revision);
}
