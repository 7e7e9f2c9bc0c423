import type { Locale } from '#i18n/locales.ts';
import { Engine, type Answers } from '#search/engine.ts';
import { FacetTable, type Choice } from '#search/facet-table.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { passageOf, type Passage } from '#search/passage.ts';
import { isReading, namesIn } from '#search/names.ts';
import { cutKana, parseQuery } from '#search/query.ts';
import { isKana } from '#search/segment.ts';
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

/** The beginning of a list of results, and how long it is. */
export interface Results {
  count: number;
  results: Result[];
}

/** How many results are shown at a time, and how many of another language at most. */
export const PAGE = 10;
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
  readonly #locales: readonly Locale[];
  readonly #bundles = new Map<Locale, Promise<Bundle>>();

  /**
   * @param open opens the index of a language.
   * @param values every value of every facet.
   * @param locales of the site.
   */
  constructor(open: (locale: Locale) => Promise<IndexReader>, values: Choice, locales: readonly Locale[]) {
    this.#open = open;
    this.#values = values;
    this.#locales = locales;
  }

  /** Makes ready for a question that may come. @throws if the index cannot be had. */
  async prepare(locale: Locale): Promise<void> {
    await (await this.#bundle(locale)).index.names();
  }

  /**
   * Results from a position on. If nothing in the language answers, but pages in another do, these are their records in the
   * language: who asks in Japanese for «golden power» wants to read in Japanese of it.
   */
  async results(locale: Locale, question: Question, from = 0, many = PAGE): Promise<Results> {
    const own = await this.#own(locale, question, from, many);
    return own.count > 0 || !question.words.trim() ? own : this.#borrowed(locale, question, from, many);
  }

  async #own(locale: Locale, question: Question, from: number, many: number): Promise<Results> {
    const { index } = await this.#bundle(locale);
    const { list, keys } = await this.#answers(locale, question);
    return { count: list.length, results: await Promise.all(list.slice(from, from + many).map(({ page }) => resultOf(index, page, keys))) };
  }

  async #borrowed(locale: Locale, question: Question, from: number, many: number): Promise<Results> {
    const { index } = await this.#bundle(locale);
    const present = new Set(index.pages);
    for (const other of this.#locales.filter((one) => one !== locale)) {
      const list = await this.#foreign(other, question, index.entry.numbering).catch(() => []);
      const own = list.filter((page) => present.has(page));
      if (own.length > 0) return { count: own.length, results: await Promise.all(own.slice(from, from + many).map((page) => resultOf(index, page, []))) };
    }
    return NONE;
  }

  /** The pages of another language that answer, by number. Between two builds the numbers may mean other records: then none. */
  async #foreign(other: Locale, question: Question, numbering: string): Promise<number[]> {
    const { index } = await this.#bundle(other);
    return index.entry.numbering === numbering ? (await this.#answers(other, question)).list.map(({ page }) => page) : [];
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
    const lists = this.#locales.filter((other) => other !== locale).map(async (other) => [other, await this.#fresh(other, question, own.index.entry.numbering, shown).catch(() => NONE)] as const);
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
    const fresh = (await this.#foreign(other, question, numbering)).filter((page) => !shown.has(page));
    const { keys } = await this.#answers(other, question);
    return { count: fresh.length, results: await Promise.all(fresh.slice(0, OTHERS).map((page) => resultOf(index, page, keys))) };
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
  if (!words.trim()) return { list: index.pages.map((page) => ({ page, score: 0 })), keys: [] };
  const answers = await engine.answers(parseQuery(words));
  if (answers.list.length > 0 || !isKana(words)) return answers;
  const readings = new Set(namesIn(await index.names()).flatMap(({ keys }) => keys).filter(isReading));
  const cut = cutKana(words, readings);
  return cut ? engine.answers(parseQuery(cut)) : answers;
}

async function resultOf(index: IndexReader, number: number, keys: Answers['keys']): Promise<Result> {
  const page = await index.page(number);
  const { url, title, collection, date } = page;
  return { url, title, locale: index.locale, collection, ...(date && { date }), ...passageOf(page, keys) };
}
