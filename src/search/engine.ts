import { coverage, isAnswer, rarity, type Part } from '#search/answer.ts';
import { evidenceFor, type Evidence } from '#search/evidence.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { spansOf, type Query } from '#search/query.ts';
import { runEvidence, type RunEvidence } from '#search/run-evidence.ts';

/** A page that answers a query. */
export interface Answer {
  page: number;
  score: number;
}

/** The pages that answer a query, and the keys under which its runs were found. */
export interface Answers {
  list: readonly Answer[];
  keys: readonly ReadonlySet<string>[];
}

/** A stretch of the query that is a name, and the pages that bear it. */
interface Name {
  from: number;
  to: number;
  pages: readonly { page: number; isTitle: boolean }[];
}

/** What bearing the name that was asked for is worth beside the words of a text: such a page goes before all others. */
const TITLE = 40;
const ALIAS = 30;

/** A run and how rare it is. Verbs that the site knows and fillers are welcome on a page, but not asked for. */
function raritiesOf({ runs }: Query, evidence: readonly RunEvidence[], size: number): number[] {
  return runs.map(({ need }, position) => {
    const holding = [...evidence[position]!.pages.values()].filter(({ share }) => share === 1).length;
    const isAsked = need === 'word' || (need === 'verb' && holding === 0);
    return isAsked ? rarity(holding, size) : 0;
  });
}

/** Searches one language. Keeps what it learns of words, so that the next letter costs little. */
export class Engine {
  readonly #index: IndexReader;
  readonly #words = new Map<string, Promise<Evidence>>();

  constructor(index: IndexReader) {
    this.#index = index;
  }

  /** The pages that answer a query, best first. None is a good answer: a page that only shares a word with the query is left out. */
  async answers(query: Query): Promise<Answers> {
    const size = this.#index.pages.length;
    const [names, ...evidence] = await Promise.all([
      this.#names(query),
      ...query.runs.map((run) => runEvidence(run, (form) => this.#lookUp(form), size)),
    ]);
    const rarities = raritiesOf(query, evidence, size);
    const found = new Map<number, { score: number; bonus: number; parts: Part[]; places: (readonly number[])[] }>();
    const pageOf = (number: number) => {
      let page = found.get(number);
      if (!page) found.set(number, (page = { score: 0, bonus: 0, parts: rarities.map((rare) => ({ share: 0, rarity: rare })), places: rarities.map(() => []) }));
      return page;
    };
    evidence.forEach(({ pages }, position) => {
      for (const [number, { share, score, places }] of pages) {
        const page = pageOf(number);
        page.parts[position]!.share = share;
        page.places[position] = places;
        page.score += score * share;
      }
    });
    const asked = rarities.reduce((sum, one) => sum + one, 0);
    for (const { from, to, pages } of names) {
      const within = query.runs.map((run) => run.from >= from && run.to <= to);
      const named = rarities.reduce((sum, one, position) => sum + (within[position] ? one : 0), 0);
      const weight = asked === 0 ? 1 : (named / asked) ** 3;
      for (const { page: number, isTitle } of pages) {
        const page = pageOf(number);
        page.parts.forEach((part, position) => {
          if (within[position]) Object.assign(part, { share: 1, isName: true });
        });
        page.bonus = Math.max(page.bonus, weight * (isTitle ? TITLE : ALIAS));
      }
    }
    const list = [...found]
      .flatMap(([page, { score, bonus, parts, places }]) => (isAnswer(parts, places) ? [{ page, score: score * coverage(parts) ** 2 + bonus }] : []))
      .sort((a, b) => b.score - a.score || a.page - b.page);
    return { list, keys: evidence.map(({ keys }) => keys) };
  }

  #lookUp(form: string): Promise<Evidence> {
    let evidence = this.#words.get(form);
    if (!evidence) this.#words.set(form, (evidence = evidenceFor(this.#index, form)));
    return evidence;
  }

  #names(query: Query): Promise<Name[]> {
    return Promise.all(spansOf(query).map(async ({ from, to, name }) => ({ from, to, pages: await this.#index.named(name) })));
  }
}
