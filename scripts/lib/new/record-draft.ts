import { parse } from 'yaml';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, factsSchema } from '#schema/collections.ts';
import { marksIn } from '#schema/marks.ts';
import { originalState, translationState } from '#schema/text.ts';
import type { ContentModel } from '../content-model.ts';
import { placeFor } from '../places.ts';
import { slugsOf } from '../record-facts.ts';
import { commentLines } from './comment-lines.ts';
import { FieldWriter, type Shape } from './field-lines.ts';
import { Usage } from './usage.ts';
import { type Words, wordsIn } from './words.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A file to be written: its path from the root of the repository, with `/`, and its text. */
export interface Draft {
  file: string;
  text: string;
}

/** What a new record begins with. */
export interface NewRecord {
  collection: CollectionName;
  slug: string;
  name: string;
  /** The language of the name, in which the editor writes first. */
  language: Locale;
  /** The language of the notes in the file. */
  locale: Locale;
  /** The day of today, for `checkedOn`: who begins a record has its sources open. */
  today: string;
}

/** Writes the files of one new record from the schemas of its collection. */
class Drafter {
  readonly #record: NewRecord;
  readonly #words: Words;
  readonly #usage: Usage;
  readonly #writer: FieldWriter;
  readonly #text: Shape;
  readonly #facts: Shape;
  readonly #sections: readonly string[];

  constructor(record: NewRecord, model: ContentModel) {
    this.#record = record;
    this.#words = wordsIn(record.locale);
    const usage = new Usage(model, record.collection);
    this.#usage = usage;
    const slugs = new Map([...slugsOf(model)].map(([name, found]) => [name, [...found].sort()]));
    this.#writer = new FieldWriter({ locale: record.locale, words: this.#words, slugs, isUsual: (parent, key) => usage.isInGroup(parent, key) });
    const { text, facts } = COLLECTIONS[record.collection];
    this.#text = text as Shape;
    this.#facts = facts as Shape;
    this.#sections = 'sections' in facts ? usage.sections() : [];
  }

  get #isMdx(): boolean {
    return COLLECTIONS[this.#record.collection].storage === 'mdx';
  }

  /** The facts, with those that records of this collection seldom have named at the end. */
  facts(): string[] {
    const keys = Object.keys(this.#facts);
    // Every text needs a claim or the check says that its sources support nothing.
    const isShown = (key: string) => !this.#facts[key]!.safeParse(undefined).success || this.#usage.isFact(key) || (key === 'claims' && this.#isMdx);
    const rare = keys.filter((key) => !isShown(key));
    const given: Record<string, string> = { revision: '1', checkedOn: this.#record.today, ...(this.#sections.length > 0 && { sections: `[${this.#sections.join(', ')}]` }) };
    const shape = Object.fromEntries(Object.entries({ ...originalState, ...this.#facts }).filter(([key]) => !rare.includes(key))) as Shape;
    const lines = this.#writer.group(shape, { given, wanted: new Set(this.#isMdx ? ['claims'] : []), isSpaced: true });
    return rare.length === 0 ? lines : [...lines, '', ...commentLines(this.#words.otherFields(rare))];
  }

  /** The words of one language. Labels are left for the end: they answer to ids of the facts. */
  text(locale: Locale, isSpaced: boolean): string[] {
    const { name, language } = this.#record;
    const keys = Object.keys(this.#text).filter((key) => key !== 'labels' && (!this.#text[key]!.safeParse(undefined).success || this.#usage.isWord(key, locale)));
    const shape = Object.fromEntries(keys.map((key) => [key, this.#text[key]!])) as Shape;
    const state = locale === ORIGINAL_LOCALE ? {} : (translationState as Shape);
    const title = locale === language ? name : placeFor(this.#words.titleFrom(name));
    return this.#writer.group({ ...shape, ...state }, { given: { title: yamlScalar(title), ofRevision: '1', translation: 'human' }, isSpaced });
  }

  /** Labels for the ids of the facts: those of facts that wait as comments wait as well. */
  labels(facts: readonly string[]): string[] {
    if (!('labels' in this.#text) || this.#writer.labelIds.size === 0) return [];
    const written = marksIn(factsSchema(this.#record.collection), parse(facts.join('\n'))).flatMap(({ mark, value }) => (mark.kind === 'label' ? [value] : []));
    const ids = [...this.#writer.labelIds].sort((a, b) => Number(written.includes(b)) - Number(written.includes(a)));
    const line = (id: string) => `${written.includes(id) ? '' : '# '}  ${id}: ${yamlScalar(placeFor(this.#words.labelOf(id)))}`;
    return [...this.#writer.notesOf('labels', this.#text.labels!), written.length > 0 ? 'labels:' : '# labels:', ...ids.map(line)];
  }

  /** The body of a text: the short answer, a section for each id, and the one claim placed. */
  body(locale: Locale): string[] {
    const claim = `<Claim id="claim-1">${placeFor(this.#words.claimWords)}</Claim>${locale === 'ja' ? '。' : '.'}`;
    const sections = this.#sections.flatMap((id) => [`## ${this.#usage.heading(id, locale) ?? placeFor(this.#words.headingOf(id))}`, '', placeFor(this.#words.paragraph), '']);
    return [placeFor(this.#words.opening), '', claim, '', ...sections];
  }

  notes(): string[] {
    return [...commentLines(this.#words.replaceMarks), ...commentLines(this.#words.hashLines)];
  }

  mdx(locale: Locale): Draft {
    const { collection, slug } = this.#record;
    const isOriginal = locale === ORIGINAL_LOCALE;
    const facts = this.facts();
    const labels = this.labels(facts);
    const fields = [...this.notes(), '', ...this.text(locale, true), ...(isOriginal ? ['', ...facts] : []), ...(labels.length > 0 ? ['', ...labels] : [])];
    return { file: `content/${collection}/${slug}/index.${locale}.mdx`, text: `${['---', ...fields, '---', '', ...this.body(locale)].join('\n').trimEnd()}\n` };
  }

  yaml(locales: readonly Locale[]): Draft {
    const { collection, slug } = this.#record;
    const facts = this.facts();
    const labels = this.labels(facts);
    const blocks = locales.flatMap((locale) => ['', `${locale}:`, ...[...this.text(locale, false), ...labels].map((line) => `  ${line}`)]);
    return { file: `content/${collection}/${slug}.yaml`, text: `${[...this.notes(), '', ...facts, ...blocks].join('\n')}\n` };
  }
}

/**
 * Drafts a new record. The Italian original is always begun, because it holds the facts; if the editor writes in another
 * language, the text in that language is begun beside it.
 */
export function draftRecord(record: NewRecord, model: ContentModel): Draft[] {
  const drafter = new Drafter(record, model);
  const locales = [...new Set<Locale>([ORIGINAL_LOCALE, record.language])];
  return COLLECTIONS[record.collection].storage === 'yaml' ? [drafter.yaml(locales)] : locales.map((locale) => drafter.mdx(locale));
}
