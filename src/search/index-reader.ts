import type { Locale } from '#i18n/locales.ts';
import { ENTRY_FILE, fromDistances, NAME_SIGN, STRETCH, TITLE_NAME, type Entry, type FacetFile, type NamesFile, type PageFile, type Shard } from '#search/index-format.ts';

/** Fetches a file of the index. @throws if it cannot be had. */
export type Fetch = (file: string) => Promise<unknown>;

/** A page that holds a key. */
export interface Posting {
  page: number;
  strength: number;
  /** Where in the text, counted in words, to within a stretch. */
  places: number[];
}

/** A key and all pages that hold it. */
export interface Word {
  key: string;
  postings: Posting[];
}

/** How many shards are read at most for one beginning: a letter begins thousands of words. */
const SHARDS = 4;

function postingsOf(list: readonly number[]): Posting[] {
  const postings: Posting[] = [];
  let page = 0;
  for (let at = 0; at < list.length; ) {
    const [distance, strength, count] = [list[at]!, list[at + 1]!, list[at + 2]!];
    page += distance;
    const places = fromDistances(list.slice(at + 3, at + 3 + count)).map((stretch) => stretch * STRETCH);
    postings.push({ page, strength, places });
    at += 3 + count;
  }
  return postings;
}

/** Reads the index of a language, file by file as it is needed; no file twice. */
export class IndexReader {
  readonly locale: Locale;
  readonly entry: Entry;
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(locale: Locale, entry: Entry, fetch: Fetch) {
    this.locale = locale;
    this.entry = entry;
    this.#fetch = fetch;
  }

  /**
   * Opens the index of a language.
   * @param fetch fetches a file by its name in the folder of the language.
   */
  static async open(locale: Locale, fetch: Fetch): Promise<IndexReader> {
    return new IndexReader(locale, (await fetch(ENTRY_FILE)) as Entry, fetch);
  }

  /** The numbers of all pages, in the order in which they are browsed. */
  get pages(): number[] {
    const absent = new Set(this.entry.absent);
    return Array.from({ length: this.entry.size }, (_, number) => number).filter((number) => !absent.has(number));
  }

  /** How many pages there are. */
  get size(): number {
    return this.entry.size - this.entry.absent.length;
  }

  /** What is shown of a page. */
  page(number: number): Promise<PageFile> {
    return this.#file(`page-${number}`);
  }

  /** Which pages have which value of which facet. */
  async facets(): Promise<Record<string, Record<string, number[]>>> {
    const facets = await this.#file<FacetFile>('facets');
    return Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, Object.fromEntries(Object.entries(values).map(([value, list]) => [value, fromDistances(list)]))]));
  }

  /** What the pages are called. */
  names(): Promise<NamesFile> {
    return this.#file('names');
  }

  /** The pages that are called exactly that. @param key as `nameKey` gives it. */
  async named(key: string): Promise<{ page: number; isTitle: boolean }[]> {
    if (!key) return [];
    const name = NAME_SIGN + key;
    const list = (await this.#shardOf(name))[name];
    return list ? postingsOf(list).map(({ page, strength }) => ({ page, isTitle: strength === TITLE_NAME })) : [];
  }

  /** All words that begin with some letters and that a rule lets pass. The letters must not be the sign of a name. */
  async words(beginning: string, isWanted: (key: string) => boolean): Promise<Word[]> {
    const first = this.#shardNumber(beginning);
    const after = this.entry.shards.findIndex((start, index) => index > first && !start.startsWith(beginning) && start > beginning);
    const end = Math.min(after === -1 ? this.entry.shards.length : after, first + SHARDS);
    const shards = await Promise.all(Array.from({ length: end - first }, (_, index) => this.#shard(first + index)));
    return shards.flatMap((shard) =>
      Object.keys(shard)
        .filter((key) => key.startsWith(beginning) && isWanted(key))
        .map((key) => ({ key, postings: postingsOf(shard[key]!) })),
    );
  }

  /** The shard that holds a key if any does: the last that begins at it or before. */
  #shardNumber(key: string): number {
    const { shards } = this.entry;
    let [low, high] = [0, shards.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (shards[middle]! <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #shardOf(key: string): Promise<Shard> {
    return this.#shard(this.#shardNumber(key));
  }

  #shard(number: number): Promise<Shard> {
    return number < this.entry.shards.length ? this.#file(`words-${number}`) : Promise.resolve({});
  }

  #file<T>(name: string): Promise<T> {
    let file = this.#files.get(name);
    if (!file) {
      this.#files.set(name, (file = this.#fetch(`${this.entry.folder}/${name}`)));
      // What did not come may come the next time.
      file.catch(() => this.#files.delete(name));
    }
    return file as Promise<T>;
  }
}
