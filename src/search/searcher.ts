import { LOCALES, type Locale } from '#i18n/locales.ts';
import { Engine, type Answers } from '#search/engine.ts';
import { FacetTable, type Choice } from '#search/facet-table.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { passageOf, type Passage } from '#search/passage.ts';
import { parseQuery } from '#search/query.ts';
import { nearestTo, suggestionsFor, type Suggestion } from '#search/suggestions.ts';

/** What a reader asked for. */
export interface Question {
  words: string;
  chosen: Choice;
}

/** A record as a list of results shows it. */
export interface Result extends Passage {
  url: string;
  title: string;
  locale: Locale;
  collection: string;
  /** When it took place, in words. */
  date?: string;
}

/** The beginning of the list of results, and how long it is. */
export interface Results {
  count: number;
  results: Result[];
}

/** How many results are shown at a time, and how many of another language at most. */
const PAGE = 10;
const OTHERS = 5;

interface Bundle {
  index: IndexReader;
  engine: Engine;
  /** The answers to the last words: one question is asked for results, counts and other languages. */
  last?: { words: string; answers: Promise<Answers> };
  facets?: Promise<FacetTable>;
}

const hasChoice = (chosen: Choice) => Object.values(chosen).some((values) => values.length > 0);

/** Answers questions in all languages. Indexes are opened when they are first needed. */
export class Searcher {
  readonly #open: (locale: Locale) => Promise<IndexReader>;
  readonly #values: Choice;
  readonly #bundles = new Map<Locale, Promise<Bundle>>();

  /**
   * @param open opens the index of a language.
   * @param values every value of every facet.
   */
  constructor(open: (locale: Locale) => Promise<IndexReader>, values: Choice) {
    this.#open = open;
    this.#values = values;
  }

  /** Makes ready for a question that may come. @throws if the index cannot be had. */
  async prepare(locale: Locale): Promise<void> {
    await (await this.#bundle(locale)).index.names();
  }

  /** Results from a position on. */
  async results(locale: Locale, question: Question, from = 0): Promise<Results> {
    const { index } = await this.#bundle(locale);
    const { list, keys } = await this.#answers(locale, question);
    return { count: list.length, results: await Promise.all(list.slice(from, from + PAGE).map(({ page }) => resultOf(index, page, keys))) };
  }

  /** How many results each value of each facet would show. Without words, all pages are counted. */
  async counts(locale: Locale, { words, chosen }: Question): Promise<Record<string, Record<string, number>>> {
    const { list } = await this.#answers(locale, { words, chosen: {} });
    const facets = await this.#facets(await this.#bundle(locale));
    return facets.counts(list.map(({ page }) => page), chosen);
  }

  /** What the other languages have that this one has not among its results, or has not at all. A language that cannot be had is left out. */
  async others(locale: Locale, question: Question): Promise<Record<string, Results>> {
    const own = await this.#bundle(locale);
    const shown = new Set((await this.#answers(locale, question)).list.map(({ page }) => page));
    const lists = LOCALES.filter((other) => other !== locale).map(async (other) => [other, await this.#fresh(other, question, own.index.entry.numbering, shown).catch(() => NONE)] as const);
    return Object.fromEntries(await Promise.all(lists));
  }

  /** The records that a reader who types may mean. */
  async suggest(locale: Locale, typed: string): Promise<Suggestion[]> {
    return suggestionsFor(await (await this.#bundle(locale)).index.names(), typed);
  }

  /** The records whose names are nearest to words that nothing answers. */
  async nearest(locale: Locale, words: string): Promise<Suggestion[]> {
    return nearestTo(await (await this.#bundle(locale)).index.names(), words);
  }

  async #fresh(other: Locale, question: Question, numbering: string, shown: ReadonlySet<number>): Promise<Results> {
    const { index } = await this.#bundle(other);
    // Between two builds the numbers of two languages may mean other records: nothing is better than the same twice.
    if (index.entry.numbering !== numbering) return NONE;
    const { list, keys } = await this.#answers(other, question);
    const fresh = list.filter(({ page }) => !shown.has(page));
    return { count: fresh.length, results: await Promise.all(fresh.slice(0, OTHERS).map(({ page }) => resultOf(index, page, keys))) };
  }

  async #answers(locale: Locale, { words, chosen }: Question): Promise<Answers> {
    const bundle = await this.#bundle(locale);
    if (bundle.last?.words !== words) bundle.last = { words, answers: answersTo(words, bundle) };
    const answers = await bundle.last.answers;
    if (!hasChoice(chosen)) return answers;
    const facets = await this.#facets(bundle);
    return { ...answers, list: answers.list.filter(({ page }) => facets.matches(page, chosen)) };
  }

  #facets(bundle: Bundle): Promise<FacetTable> {
    bundle.facets ??= bundle.index.facets().then((pages) => new FacetTable(pages, this.#values));
    return bundle.facets;
  }

  #bundle(locale: Locale): Promise<Bundle> {
    let bundle = this.#bundles.get(locale);
    if (!bundle) {
      bundle = this.#open(locale).then((index) => ({ index, engine: new Engine(index) }));
      this.#bundles.set(locale, bundle);
      // A bundle that did not come may come the next time.
      bundle.catch(() => this.#bundles.delete(locale));
    }
    return bundle;
  }
}

const NONE: Results = { count: 0, results: [] };

/** The pages that answer words; without words all pages. */
async function answersTo(words: string, { engine, index }: Bundle): Promise<Answers> {
  return words.trim() ? engine.answers(parseQuery(words)) : { list: index.pages.map((page) => ({ page, score: 0 })), keys: [] };
}

async function resultOf(index: IndexReader, number: number, keys: Answers['keys']): Promise<Result> {
  const page = await index.page(number);
  const { url, title, collection, date } = page;
  return { url, title, locale: index.locale, collection, ...(date && { date }), ...passageOf(page, keys) };
}
