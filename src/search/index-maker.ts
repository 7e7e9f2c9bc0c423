import { NAME_SIGN, OTHER_NAME, TITLE_NAME, toDistances, type Entry, type FacetFile, type NamesFile, type PageFile } from '#search/index-format.ts';
import { IN_KEYWORDS, IN_TITLE, type PageWords } from '#search/page-words.ts';

/** What the index takes of a record, beside the text of its page. */
export interface IndexedRecord extends Omit<PageFile, 'text' | 'headings'> {
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

/** A page that the index shall know. */
export interface IndexedPage extends IndexedRecord {
  number: number;
  words: PageWords;
}

/** The files of an index as JSON, still without compression; those of the pages are made one by one. */
export interface IndexFiles {
  /** Without the name of the folder of the files. */
  entry: Omit<Entry, 'folder'>;
  shards: string[];
  facets: string;
  names: string;
}

/**
 * How often a word stands in a text counts less the more often it does, and in a long text less than in a short one (Okapi BM25,
 * Robertson and Zaragoza 2009, with the usual k1 and b). A word of the title or of the hidden words counts in addition.
 */
const SATURATION = 1.4;
const BY_LENGTH = 0.75;
const FOR_TITLE = 5;
const FOR_KEYWORDS = 3;
/** Strengths are kept as whole numbers of tenths. */
const TENTHS = 10;
/** How many letters a shard has before it is compressed: about 5 kB after. */
const SHARD_LETTERS = 16_000;

/** The postings of one key: runs of numbers as a shard holds them, and the page of the last. */
interface Postings {
  numbers: number[];
  last: number;
}

/** Begins the posting of a page, whose places are to follow. */
function begin(postings: Postings, page: number, strength: number, places: number): void {
  postings.numbers.push(page - postings.last, strength, places);
  postings.last = page;
}

/** Adds the postings of the words of a page. @param average how many words a page has. */
function addWords(ofWords: (Postings | undefined)[], { number, words: { length, keys } }: IndexedPage, average: number): void {
  const longer = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / average);
  for (let at = 0; at < keys.length; ) {
    const [count, beside, places] = [keys[at + 1]!, keys[at + 2]!, keys[at + 3]!];
    const postings = (ofWords[keys[at]!] ??= { numbers: [], last: 0 });
    const inText = (count * (SATURATION + 1)) / (count + longer);
    const strength = inText + (beside & IN_TITLE ? FOR_TITLE : 0) + (beside & IN_KEYWORDS ? FOR_KEYWORDS : 0);
    begin(postings, number, Math.max(1, Math.round(strength * TENTHS)), places);
    at += 4;
    for (const end = at + places; at < end; at += 1) postings.numbers.push(keys[at]!);
  }
}

/** The postings of all keys, page by page in the order of their numbers. */
function postingsOf(pages: readonly IndexedPage[], vocabulary: readonly string[]): [key: string, postings: Postings][] {
  const average = pages.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, pages.length);
  const ofWords: (Postings | undefined)[] = vocabulary.map(() => undefined);
  const ofNames = new Map<string, Postings>();
  const addName = (name: string, page: number, strength: number) => {
    const postings = ofNames.get(name) ?? { numbers: [], last: 0 };
    ofNames.set(name, postings);
    begin(postings, page, strength, 0);
  };
  for (const page of pages) {
    addWords(ofWords, page, average);
    const titles = new Set(page.titleKeys);
    for (const name of titles) addName(name, page.number, TITLE_NAME);
    for (const name of new Set(page.otherKeys)) if (!titles.has(name)) addName(name, page.number, OTHER_NAME);
  }
  return [
    ...[...ofNames].map(([name, postings]): [string, Postings] => [NAME_SIGN + name, postings]),
    // A kept vocabulary also has the words of pages that are gone.
    ...vocabulary.flatMap((key, number): [string, Postings][] => (ofWords[number] ? [[key, ofWords[number]]] : [])),
  ];
}

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Keys in their order with their postings as JSON, cut where a shard is full. */
function shardsOf(postings: readonly [key: string, postings: Postings][]): Record<string, string>[] {
  const shards: Record<string, string>[] = [];
  let room = 0;
  for (const [key, { numbers }] of [...postings].sort(([a], [b]) => byKey(a, b))) {
    const list = JSON.stringify(numbers);
    const letters = key.length + list.length + 4;
    if (room < letters) {
      shards.push({});
      room = SHARD_LETTERS;
    }
    shards.at(-1)![key] = list;
    room -= letters;
  }
  return shards;
}

/** An object whose values are JSON already, as JSON. */
const joined = (values: Record<string, string>) => `{${Object.entries(values).map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;

function facetsOf(pages: readonly IndexedPage[]): FacetFile {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const { number, facets: own } of pages) {
    for (const [facet, values] of Object.entries(own)) for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(number);
  }
  const sorted = <T>(record: Record<string, T>) => Object.entries(record).sort(([a], [b]) => byKey(a, b));
  return Object.fromEntries(sorted(facets).map(([facet, values]) => [facet, Object.fromEntries(sorted(values).map(([value, list]) => [value, toDistances(list)]))]));
}

/** The file of a page as JSON. */
export function pageFile({ url, record, collection, title, summary, date }: IndexedRecord, { text, headings }: Pick<PageFile, 'text' | 'headings'>): string {
  const file: PageFile = { url, record, collection, title, summary, ...(date && { date }), text, headings };
  return JSON.stringify(file);
}

/**
 * Makes the index of a language.
 * @param pages of the language, sorted by number.
 * @param vocabulary the keys by the numbers that the words of the pages have.
 * @param size how many records there are in any language.
 * @param numbering what tells the numbering of this build from another.
 */
export function makeIndex(pages: readonly IndexedPage[], vocabulary: readonly string[], size: number, numbering: string): IndexFiles {
  const shards = shardsOf(postingsOf(pages, vocabulary));
  const present = new Set(pages.map(({ number }) => number));
  const names: NamesFile = pages.map(({ number, title, collection, record, otherNames }) => [number, title, collection, record, otherNames]);
  return {
    entry: {
      numbering,
      size,
      absent: Array.from({ length: size }, (_, number) => number).filter((number) => !present.has(number)),
      shards: shards.map((shard) => Object.keys(shard).sort(byKey)[0]!),
    },
    shards: shards.map(joined),
    facets: JSON.stringify(facetsOf(pages)),
    names: JSON.stringify(names),
  };
}
