import { coverage, ENOUGH_OF_KNOWN, isAnswer, rarity, type Part } from '#search/answer.ts';
import { evidenceFor, type Evidence } from '#search/evidence.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { namesIn } from '#search/names.ts';
import { nameKey, withFirstPart } from '#search/normalise.ts';
import { spansOf, wordsOfTitle, type Query, type Run } from '#search/query.ts';
import { isNameSlip } from '#search/resemblance.ts';
import { runEvidence, withSynonyms, type RunEvidence } from '#search/run-evidence.ts';

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
  /** As it was typed. */
  name: string;
  pages: readonly { page: number; isTitle: boolean }[];
  /** Whether it is only nearly what was typed. */
  isNear?: boolean;
}

/** What bearing the name that was asked for is worth beside the words of a text: such a page goes before all others. */
const TITLE = 40;
const ALIAS = 30;
/** What a name counts that is only nearly what was typed. */
const NEARLY = 0.7;
/** From how many parts on a question is a longer one. */
const LONGER = 3;
/** What so many pages hold under the name that was typed needs no other name: it would cost two ways to the host. */
const FEW = 5;
/** How many records may share another name before it tells nothing. */
const SYNONYMS = 3;

/** A run and how rare it is. Verbs that the site knows and fillers are welcome on a page, but not asked for. */
function raritiesOf({ runs }: Query, holding: readonly number[], size: number): number[] {
  return runs.map(({ need }, position) => {
    const isAsked = need === 'word' || (need === 'verb' && holding[position] === 0);
    return isAsked ? rarity(holding[position]!, size) : 0;
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
    const size = this.#index.size;
    const [exact, ...own] = await Promise.all([this.#names(query), ...query.runs.map((run) => this.#evidence(run))]);
    const evidence = await Promise.all(query.runs.map((run, position) => this.#withSynonyms(run, own[position]!, exact)));
    const isUnknown = query.runs.some(({ need }, position) => need === 'word' && evidence[position]!.isGuess);
    const names = isUnknown ? [...exact, ...(await this.#nearNames(query))] : exact;
    const holding = evidence.map(({ pages }) => [...pages.values()].filter(({ share }) => share === 1).length);
    const rarities = raritiesOf(query, holding, size);
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
    for (const { from, to, pages, isNear } of names) {
      const within = query.runs.map((run) => run.from >= from && run.to <= to);
      const named = rarities.reduce((sum, one, position) => sum + (within[position] ? one : 0), 0);
      const weight = (asked === 0 ? 1 : (named / asked) ** 3) * (isNear ? NEARLY : 1);
      for (const { page: number, isTitle } of pages) {
        const page = pageOf(number);
        page.parts.forEach((part, position) => {
          if (within[position]) Object.assign(part, { share: 1, isName: true });
        });
        page.bonus = Math.max(page.bonus, weight * (isTitle ? TITLE : ALIAS));
      }
    }
    const listOf = (enough?: number) =>
      [...found]
        .flatMap(([page, { score, bonus, parts, places }]) => (isAnswer(parts, places, enough) ? [{ page, score: score * coverage(parts) ** 2 + bonus }] : []))
        .sort((a, b) => b.score - a.score || a.page - b.page);
    const strict = listOf();
    const asks = holding.filter((_, position) => rarities[position]! > 0);
    const isKnown = asks.length >= LONGER && asks.every((pages) => pages > 0);
    const list = strict.length === 0 && isKnown ? listOf(ENOUGH_OF_KNOWN) : strict;
    return { list, keys: evidence.map(({ keys }) => keys) };
  }

  #lookUp(form: string): Promise<Evidence> {
    let evidence = this.#words.get(form);
    if (!evidence) this.#words.set(form, (evidence = evidenceFor(this.#index, form)));
    return evidence;
  }

  #evidence(run: Pick<Run, 'words' | 'whole'>): Promise<RunEvidence> {
    return runEvidence(run, (form) => this.#lookUp(form), this.#index.size);
  }

  #names(query: Query): Promise<Name[]> {
    return Promise.all(spansOf(query).map(async ({ from, to, name }) => ({ from, to, name, pages: await this.#index.named(name) })));
  }

  /** Names of the site that are spelt nearly like a stretch of the query. */
  async #nearNames(query: Query): Promise<Name[]> {
    const names = namesIn(await this.#index.names());
    return spansOf(query).map(({ from, to, name }) => ({ from, to, name, isNear: true, pages: names.filter(({ keys }) => !keys.includes(name) && keys.some((key) => isNameSlip(name, key))) }));
  }

  /** What is said of a thing under its title is said of it under its other names and its reading: 査証 is ビザ, しまいとし 姉妹都市, Nagoia Nagoya. */
  async #withSynonyms(run: Run, own: RunEvidence, names: readonly Name[]): Promise<RunEvidence> {
    const [name] = names.filter(({ from, to }) => from === run.from && to === run.to);
    const held = [...own.pages.values()].filter(({ share }) => share === 1).length;
    if (!name || name.pages.length === 0 || name.pages.length > SYNONYMS || held > FEW) return own;
    const titles = await Promise.all(name.pages.map(async ({ page }) => (await this.#index.page(page)).title));
    const isTitle = titles.some((title) => withFirstPart(title).some((part) => nameKey(part) === name.name));
    return isTitle ? own : withSynonyms(own, await Promise.all([...new Set(titles)].map((title) => this.#evidence(wordsOfTitle(title)))));
  }
}
