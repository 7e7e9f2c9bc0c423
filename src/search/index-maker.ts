import { NAME_SIGN, OTHER_NAME, STRETCH, TITLE_NAME, toDistances, type Entry, type FacetFile, type NamesFile, type PageFile, type Shard } from '#search/index-format.ts';
import { keysOf, keysOfAll, pageWords } from '#search/index-words.ts';
import { isStopWord } from '#search/stop-words.ts';

/** A page that the index shall know. */
export interface IndexedPage extends PageFile {
  number: number;
  /** Its hidden words. */
  keywords: string[];
  /** The keys of its titles and of its other names, as `nameKey` gives them. */
  titleKeys: string[];
  otherKeys: string[];
  /** Its other names as they are written, for suggestions. */
  otherNames: string[];
  /** The values it has of each facet. */
  facets: Record<string, string[]>;
}

/** The files of an index by name, still without compression; the entry without the name of their folder. */
export interface IndexFiles {
  entry: Omit<Entry, 'folder'>;
  files: Map<string, Shard | PageFile | FacetFile | NamesFile>;
}

/**
 * How often a word stands in a text counts less the more often it does, and in a long text less than in a short one (Okapi BM25,
 * Robertson and Zaragoza 2009, with the usual k1 and b). A word of the title or of the hidden words counts in addition.
 */
const SATURATION = 1.4;
const BY_LENGTH = 0.75;
const IN_TITLE = 5;
const IN_KEYWORDS = 3;
/** Strengths are kept as whole numbers of tenths. */
const TENTHS = 10;
/** Of a word that stands everywhere on a page, so many stretches are enough. */
const PLACES = 24;
/** How many letters a shard has before it is compressed: about 5 kB after. */
const SHARD_LETTERS = 16_000;

interface Occurrences {
  count: number;
  places: Set<number>;
}

function occurrencesIn(text: readonly string[]): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  keysOfAll(text).forEach((keys, at) => {
    for (const key of keys) {
      let one = found.get(key);
      if (!one) found.set(key, (one = { count: 0, places: new Set() }));
      one.count += 1;
      if (!isStopWord(key) && one.places.size < PLACES) one.places.add(Math.floor(at / STRETCH));
    }
  });
  return found;
}

/** The postings of all keys, page by page in the order of their numbers. */
function postingsOf(pages: readonly IndexedPage[]): Map<string, number[]> {
  const texts = pages.map(({ text }) => pageWords(text));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  const add = (key: string, page: number, strength: number, places: readonly number[]) => {
    let list = postings.get(key);
    if (!list) postings.set(key, (list = []));
    list.push(page - (last.get(key) ?? 0), strength, places.length, ...toDistances(places));
    last.set(key, page);
  };
  pages.forEach((page, index) => {
    const text = texts[index]!;
    const words = occurrencesIn(text);
    const inTitle = new Set(keysOfAll(pageWords(page.title)).flatMap((keys) => [...keys]));
    const inKeywords = new Set(page.keywords.flatMap(keysOf));
    const longer = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * text.length) / average);
    for (const key of new Set([...words.keys(), ...inTitle, ...inKeywords])) {
      const { count = 0, places } = words.get(key) ?? {};
      const inText = (count * (SATURATION + 1)) / (count + longer);
      const strength = inText + (inTitle.has(key) ? IN_TITLE : 0) + (inKeywords.has(key) ? IN_KEYWORDS : 0);
      add(key, page.number, Math.max(1, Math.round(strength * TENTHS)), [...(places ?? [])].sort((a, b) => a - b));
    }
    const titles = new Set(page.titleKeys);
    for (const name of titles) add(NAME_SIGN + name, page.number, TITLE_NAME, []);
    for (const name of new Set(page.otherKeys)) if (!titles.has(name)) add(NAME_SIGN + name, page.number, OTHER_NAME, []);
  });
  return postings;
}

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Keys in their order, cut where a shard is full. */
function shardsOf(postings: ReadonlyMap<string, number[]>): Shard[] {
  const shards: Shard[] = [];
  let room = 0;
  for (const [key, list] of [...postings].sort(([a], [b]) => byKey(a, b))) {
    const letters = key.length + JSON.stringify(list).length + 4;
    if (room < letters) {
      shards.push({});
      room = SHARD_LETTERS;
    }
    shards.at(-1)![key] = list;
    room -= letters;
  }
  return shards;
}

function facetsOf(pages: readonly IndexedPage[]): FacetFile {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const { number, facets: own } of pages) {
    for (const [facet, values] of Object.entries(own)) for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(number);
  }
  const sorted = <T>(record: Record<string, T>) => Object.entries(record).sort(([a], [b]) => byKey(a, b));
  return Object.fromEntries(sorted(facets).map(([facet, values]) => [facet, Object.fromEntries(sorted(values).map(([value, list]) => [value, toDistances(list)]))]));
}

const pageFile = ({ url, record, collection, title, summary, date, text, headings }: IndexedPage): PageFile => ({ url, record, collection, title, summary, ...(date && { date }), text, headings });

/**
 * Makes the index of a language.
 * @param pages of the language, sorted by number.
 * @param size how many records there are in any language.
 * @param numbering what tells the numbering of this build from another.
 */
export function makeIndex(pages: readonly IndexedPage[], size: number, numbering: string): IndexFiles {
  const shards = shardsOf(postingsOf(pages));
  const present = new Set(pages.map(({ number }) => number));
  const files: IndexFiles['files'] = new Map();
  shards.forEach((shard, index) => files.set(`words-${index}`, shard));
  for (const page of pages) files.set(`page-${page.number}`, pageFile(page));
  files.set('facets', facetsOf(pages));
  const names: NamesFile = pages.map(({ number, title, collection, record, otherNames }) => [number, title, collection, record, otherNames]);
  files.set('names', names);
  return {
    entry: {
      numbering,
      size,
      absent: Array.from({ length: size }, (_, number) => number).filter((number) => !present.has(number)),
      shards: shards.map((shard) => Object.keys(shard).sort(byKey)[0]!),
    },
    files,
  };
}
