import { coverage, isAnswer, rarity, type Part } from '#search/answer.ts';
import { evidenceFor, type Evidence } from '#search/evidence.ts';
import type { IndexPage, SearchIndex } from '#search/index-api.ts';
import { nameToken } from '#search/name-token.ts';
import { spansOf, type Query } from '#search/query.ts';
import { runEvidence, type RunEvidence } from '#search/run-evidence.ts';

type Open = () => Promise<IndexPage>;

/** A page that answers a query. */
export interface Answer {
  id: string;
  score: number;
  /** For each run of the query, where its words stand on the page. */
  places: readonly (readonly number[])[];
  open: Open;
}

/** A stretch of the query that is a name, and the pages that bear it. */
interface Name {
  from: number;
  to: number;
  pages: readonly { id: string; isTitle: boolean; open: Open }[];
}

/** What bearing the name that was asked for is worth beside the words of a text: such a page goes before all others. */
const TITLE = 40;
const ALIAS = 30;

/** A run and how rare it is. Verbs that the site knows and fillers are welcome on a page, but not asked for. */
function raritiesOf({ runs }: Query, evidence: readonly RunEvidence[], pages: number): number[] {
  return runs.map(({ need }, position) => {
    const holding = [...evidence[position]!.values()].filter(({ share }) => share === 1).length;
    const isAsked = need === 'word' || (need === 'verb' && holding === 0);
    return isAsked ? rarity(holding, pages) : 0;
  });
}

/** Searches one language. Keeps what it learns of words, so that the next letter costs little. */
export class Engine {
  readonly #index: SearchIndex;
  readonly #words = new Map<string, Promise<Evidence>>();
  #pages: Promise<ReadonlyMap<string, Open>> | undefined;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Every page of the language by its id in the index, in the order of `browseOrder`. */
  pages(): Promise<ReadonlyMap<string, Open>> {
    this.#pages ??= this.#index.search(null, { sort: { order: 'asc' } }).then(({ results }) => new Map(results.map((hit) => [hit.id, () => hit.data()])));
    return this.#pages;
  }

  /** The pages that answer a query, best first. None is a good answer: a page that only shares a word with the query is left out. */
  async answers(query: Query): Promise<Answer[]> {
    const { size } = await this.pages();
    const [names, ...evidence] = await Promise.all([
      this.#names(query),
      ...query.runs.map((run) => runEvidence(run, (form) => this.#lookUp(form), size)),
    ]);
    const rarities = raritiesOf(query, evidence, size);
    const found = new Map<string, { score: number; bonus: number; parts: Part[]; places: (readonly number[])[]; open: Open }>();
    const pageOf = (id: string, open: Open) => {
      let page = found.get(id);
      if (!page) found.set(id, (page = { score: 0, bonus: 0, parts: rarities.map((rare) => ({ share: 0, rarity: rare })), places: rarities.map(() => []), open }));
      return page;
    };
    evidence.forEach((run, position) => {
      for (const [id, { share, score, locations, open }] of run) {
        const page = pageOf(id, open);
        page.parts[position]!.share = share;
        page.places[position] = locations;
        page.score += score * share;
      }
    });
    const asked = rarities.reduce((sum, one) => sum + one, 0);
    for (const { from, to, pages } of names) {
      const within = query.runs.map((run) => run.from >= from && run.to <= to);
      const named = rarities.reduce((sum, one, position) => sum + (within[position] ? one : 0), 0);
      const weight = asked === 0 ? 1 : (named / asked) ** 3;
      for (const { id, isTitle, open } of pages) {
        const page = pageOf(id, open);
        page.parts.forEach((part, position) => {
          if (within[position]) Object.assign(part, { share: 1, isName: true });
        });
        page.bonus = Math.max(page.bonus, weight * (isTitle ? TITLE : ALIAS));
      }
    }
    return [...found]
      .flatMap(([id, { score, bonus, parts, places, open }]) => (isAnswer(parts, places) ? [{ id, score: score * coverage(parts) ** 2 + bonus, places, open }] : []))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  #lookUp(form: string): Promise<Evidence> {
    let evidence = this.#words.get(form);
    if (!evidence) this.#words.set(form, (evidence = evidenceFor(this.#index, form)));
    return evidence;
  }

  async #names(query: Query): Promise<Name[]> {
    const spans = spansOf(query);
    const found = await Promise.all(spans.map(({ name }) => this.#index.search(`"${nameToken(name)}"`)));
    return spans.map(({ from, to }, index) => ({
      from,
      to,
      pages: found[index]!.results.map((hit) => ({ id: hit.id, isTitle: hit.matchedMetaFields?.includes('titles') ?? false, open: () => hit.data() })),
    }));
  }
}
