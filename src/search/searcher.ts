import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { Answer } from '#search/engine.ts';
import { Engine } from '#search/engine.ts';
import { FacetTable, type Choice } from '#search/facet-table.ts';
import type { SearchIndex } from '#search/index-api.ts';
import { passageOf, type Passage } from '#search/passage.ts';
import { parseQuery } from '#search/query.ts';

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
/** How many pages of another language are looked at to find those that say something new. */
const LOOKED_AT = 15;

interface Bundle {
  index: SearchIndex;
  engine: Engine;
  /** The answers to the last words: one question is asked for results, counts and other languages. */
  last?: { words: string; answers: Promise<Answer[]> };
  table: (values: Choice) => Promise<FacetTable>;
}

const hasChoice = (chosen: Choice) => Object.values(chosen).some((values) => values.length > 0);

/** Answers questions in all languages. Indexes are opened when they are first needed. */
export class Searcher {
  readonly #open: (locale: Locale) => Promise<SearchIndex>;
  readonly #values: Choice;
  readonly #bundles = new Map<Locale, Promise<Bundle>>();

  /**
   * @param open opens the index of a language.
   * @param values every value of every facet.
   */
  constructor(open: (locale: Locale) => Promise<SearchIndex>, values: Choice) {
    this.#open = open;
    this.#values = values;
  }

  /** Makes ready for a question that may come. @throws if the index cannot be had. */
  async prepare(locale: Locale): Promise<void> {
    await (await this.#bundle(locale)).engine.pages();
  }

  /** Results from a position on. */
  async results(locale: Locale, question: Question, from = 0): Promise<Results> {
    const answers = await this.#answers(locale, question);
    return { count: answers.length, results: await Promise.all(answers.slice(from, from + PAGE).map((answer) => resultOf(answer, locale))) };
  }

  /** How many results each value of each facet would show. Without words, all pages are counted. */
  async counts(locale: Locale, { words, chosen }: Question): Promise<Record<string, Record<string, number>>> {
    const { table } = await this.#bundle(locale);
    const all = await this.#answers(locale, { words, chosen: {} });
    return (await table(this.#values)).counts(all.map(({ id }) => id), chosen);
  }

  /** What the other languages have that this one has not among its results, or has not at all. A language that cannot be had is left out. */
  async others(locale: Locale, question: Question): Promise<Record<string, Results>> {
    const own = await this.#bundle(locale);
    const shown = new Set((await this.#answers(locale, question)).map(({ id }) => id));
    const isShown = async (record: string) => (await own.index.search(null, { filters: { record } })).results.some(({ id }) => shown.has(id));
    const lists = LOCALES.filter((other) => other !== locale).map(async (other) => {
      const answers = (await this.#answers(other, question).catch(() => [])).slice(0, LOOKED_AT);
      const isKnown = await Promise.all(answers.map(async (answer) => isShown((await answer.open()).meta.record ?? '')));
      const fresh = answers.filter((_, index) => !isKnown[index]);
      return [other, { count: fresh.length, results: await Promise.all(fresh.slice(0, OTHERS).map((answer) => resultOf(answer, other))) }] as const;
    });
    return Object.fromEntries(await Promise.all(lists));
  }

  async #answers(locale: Locale, { words, chosen }: Question): Promise<Answer[]> {
    const bundle = await this.#bundle(locale);
    if (bundle.last?.words !== words) bundle.last = { words, answers: answersTo(words, bundle.engine) };
    const answers = await bundle.last.answers;
    if (!hasChoice(chosen)) return answers;
    const facets = await bundle.table(this.#values);
    return answers.filter(({ id }) => facets.matches(id, chosen));
  }

  #bundle(locale: Locale): Promise<Bundle> {
    let bundle = this.#bundles.get(locale);
    if (!bundle) {
      bundle = this.#open(locale).then((index) => {
        let facets: Promise<FacetTable> | undefined;
        return { index, engine: new Engine(index), table: (values) => (facets ??= FacetTable.load(index, values)) };
      });
      this.#bundles.set(locale, bundle);
      // A bundle that did not come may come the next time.
      bundle.catch(() => this.#bundles.delete(locale));
    }
    return bundle;
  }
}

/** The pages that answer words; without words all pages. */
async function answersTo(words: string, engine: Engine): Promise<Answer[]> {
  if (words.trim()) return engine.answers(parseQuery(words));
  return [...(await engine.pages())].map(([id, open]) => ({ id, open, score: 0, places: [] }));
}

async function resultOf({ open, places }: Answer, locale: Locale): Promise<Result> {
  const page = await open();
  const { name, title, collection = '', date } = page.meta;
  return { url: page.url, title: name ?? title ?? page.url, locale, collection, ...(date && { date }), ...passageOf(page, places) };
}
