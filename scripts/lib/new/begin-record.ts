import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { labelsIn } from '#schema/labels.ts';
import { baseText } from '#schema/text.ts';
import type { ContentModel } from '../content-model.ts';
import { slugsOf } from '../record-facts.ts';
import { collectionOf, nearestKind, shortNames } from './kinds.ts';
import { draftRecord, type Draft } from './record-draft.ts';
import { similarRecords } from './similar.ts';
import { LONGEST_SLUG, proposeSlug, slugFault } from './slug.ts';
import { type Listener, Refusal, Stopped } from './spoken.ts';
import { knownReadings } from './usage.ts';
import type { Words } from './words.ts';

/** What was given on the command line for a record; what is missing is asked for. */
export interface RecordRequest {
  kind?: string;
  name?: string;
  language?: string;
  slug?: string;
  reading?: string;
  isAnyway: boolean;
}

/** What the command works with. */
export interface Bench {
  root: string;
  model: ContentModel;
  locale: Locale;
  words: Words;
  listener: Listener;
  today: string;
}

/** A record that is ready to be written. */
export interface BegunRecord {
  collection: CollectionName;
  slug: string;
  language: Locale;
  drafts: Draft[];
}

const LONGEST_NAME = 100;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]/u;
const WIDE_OR_NARROW = /[\uFF05\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF61-\uFF9F]+/gu;

/** A name as the check wants it: letters composed, no full-width Latin, no half-width kana. */
const tidy = (name: string): string => name.normalize('NFC').replaceAll(WIDE_OR_NARROW, (letters) => letters.normalize('NFKC')).trim();

/** What is wrong with a name, as a sentence. */
function nameFault(name: string, words: Words): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return words.noName;
  if (INVISIBLE.test(name)) return words.nameNotOneLine;
  if (name.length > LONGEST_NAME) return words.nameTooLong(name.length, LONGEST_NAME);
  return baseText.title.safeParse(name).success ? undefined : words.nameNotOneLine;
}

/** Asks until the answer will do. */
async function insist<T extends string>({ say }: Listener, ask: () => Promise<string>, read: (answer: string) => { value: T; fault?: undefined } | { value?: undefined; fault: string }): Promise<T> {
  for (;;) {
    const result = read(await ask());
    if (result.fault === undefined) return result.value;
    say(result.fault);
  }
}

/** The number of a choice, or its name. */
function choice<T extends string>(answer: string, options: readonly T[], byName: (answer: string) => T | undefined): T | undefined {
  return /^[0-9]+$/.test(answer.normalize('NFKC')) ? options[Number(answer.normalize('NFKC')) - 1] : byName(answer);
}

class Conversation {
  readonly #bench: Bench;
  readonly #request: RecordRequest;
  readonly #words: Words;

  constructor(bench: Bench, request: RecordRequest) {
    this.#bench = bench;
    this.#request = request;
    this.#words = bench.words;
  }

  /** Asks if somebody can be asked. */
  get #ask(): ((question: string) => Promise<string>) | undefined {
    return this.#bench.listener.ask;
  }

  async collection(): Promise<CollectionName> {
    const { kind } = this.#request;
    const words = this.#words;
    const unknown = (found: string) => words.unknownCollection(found, nearestKind(found), shortNames);
    if (kind !== undefined) {
      const collection = collectionOf(kind);
      if (!collection) throw new Refusal(unknown(kind), 2);
      return collection;
    }
    const labels = labelsIn(this.#bench.locale).collections;
    const { listener } = this.#bench;
    listener.say([words.askCollection, ...COLLECTION_NAMES.map((name, index) => `  ${index + 1}  ${labels[name].singular} — ${labels[name].plural}`)].join('\n'));
    return insist(listener, () => this.#ask!(words.askNumber(COLLECTION_NAMES.length)), (answer) => {
      const value = choice(answer, COLLECTION_NAMES, collectionOf);
      return value ? { value } : { fault: unknown(answer) };
    });
  }

  async language(): Promise<Locale> {
    const { language } = this.#request;
    const words = this.#words;
    if (language !== undefined) {
      if (!isLocale(language)) throw new Refusal(words.unknownLanguage(language), 2);
      return language;
    }
    if (!this.#ask || this.#request.name !== undefined) return this.#bench.locale;
    const { listener, locale } = this.#bench;
    listener.say([words.askLanguage, ...LOCALES.map((one, index) => `  ${index + 1}  ${words.languages[one]}`)].join('\n'));
    return insist(listener, () => this.#ask!(words.askNumber(LOCALES.length, LOCALES.indexOf(locale) + 1)), (answer) => {
      const value = answer === '' ? locale : choice(answer, LOCALES, (found) => (isLocale(found) ? found : undefined));
      return value ? { value } : { fault: words.unknownLanguage(answer) };
    });
  }

  async name(collection: CollectionName, language: Locale): Promise<string> {
    const words = this.#words;
    if (this.#request.name !== undefined) {
      const name = tidy(this.#request.name);
      const fault = nameFault(name, words);
      if (fault) throw new Refusal(fault, 2);
      return name;
    }
    const kind = labelsIn(this.#bench.locale).collections[collection].singular;
    return insist(this.#bench.listener, () => this.#ask!(words.askName(kind, words.languages[language])), (answer) => {
      const value = tidy(answer);
      const fault = nameFault(value, words);
      return fault ? { fault } : { value };
    });
  }

  /** Shows what the record may repeat, and stops if it is one of those. */
  async notAgain(collection: CollectionName, names: readonly string[]): Promise<void> {
    const { model, listener } = this.#bench;
    const words = this.#words;
    const similar = similarRecords(model, collection, names);
    if (similar.length === 0) return;
    listener.say([words.isItThisOne, ...similar.map(({ path, title }) => `  ${path}  ${title}`)].join('\n'));
    if (this.#request.isAnyway) return;
    if (this.#ask) {
      const goesOn = await this.#ask(words.askIsIt);
      if (!words.yes.includes(goesOn.normalize('NFKC').toLowerCase())) throw new Stopped();
      return;
    }
    const same = similar.find(({ isSame }) => isSame);
    if (same) throw new Refusal(words.sameName(names[0]!, same.path));
  }

  async slug(collection: CollectionName, name: string): Promise<string> {
    const words = this.#words;
    const readings = knownReadings(this.#bench.model);
    const { slug, reading } = this.#request;
    if (slug !== undefined) {
      const fault = this.#slugFault(slug, collection);
      if (fault) throw new Refusal(fault, 2);
      return slug;
    }
    let proposal = proposeSlug(name, reading, readings);
    if (!this.#ask) {
      if (!proposal) throw new Refusal(words.noSlug(name), 2);
      const fault = this.#slugFault(proposal, collection);
      if (fault) throw new Refusal(fault);
      return proposal;
    }
    if (!proposal) proposal = proposeSlug(name, await this.#ask(words.askReading), readings);
    this.#bench.listener.say(words.slugHelp);
    return insist(this.#bench.listener, () => this.#ask!(words.askSlug(proposal)), (answer) => {
      const value = answer === '' && proposal ? proposal : answer;
      const fault = this.#slugFault(value, collection);
      return fault ? { fault } : { value };
    });
  }

  #slugFault(slug: string, collection: CollectionName): string | undefined {
    const words = this.#words;
    const found = slugFault(slug, collection, slugsOf(this.#bench.model).get(collection) ?? []);
    // A folder without anything that can be read is no record, but its name is taken.
    const path = `content/${collection}/${slug}`;
    if (!found) return [path, `${path}.yaml`].some((one) => existsSync(join(this.#bench.root, one))) ? words.slugTaken(slug, path) : undefined;
    switch (found.fault) {
      case 'bad':
        return words.slugBad(slug, found.near);
      case 'long':
        return words.slugTooLong(slug.length, LONGEST_SLUG);
      case 'reserved':
        return words.slugReserved(slug);
      case 'taken':
        return words.slugTaken(slug, found.by);
    }
  }
}

/**
 * Finds out what the record is to be, asking for what was not said, and drafts it.
 * @throws {Refusal} with a sentence if it cannot be; @throws {Stopped} if the person goes away or works on another record.
 */
export async function beginRecord(bench: Bench, request: RecordRequest): Promise<BegunRecord> {
  const { words, listener, locale, today, model } = bench;
  const conversation = new Conversation(bench, request);
  const missing = [...(request.kind === undefined ? [words.argumentKind] : []), ...(request.name === undefined ? [words.argumentName] : [])];
  if (!listener.ask && missing.length > 0) throw new Refusal(words.needArguments(missing, words.argumentExample), 2);
  const collection = await conversation.collection();
  const language = await conversation.language();
  const name = await conversation.name(collection, language);
  await conversation.notAgain(collection, [name, ...(request.reading ? [request.reading] : [])]);
  const slug = await conversation.slug(collection, name);
  if (language !== ORIGINAL_LOCALE) listener.say(words.italianFirst(words.languages[language], COLLECTIONS[collection].storage === 'yaml'));
  return { collection, slug, language, drafts: draftRecord({ collection, slug, name, language, locale, today }, model) };
}
