// What the search index of a language consists of: files of JSON, each compressed with gzip on its own, so that they are small
// on any host. `entry.json` names the folder of the rest, which never changes under one name.

import type { Locale } from '#i18n/locales.ts';

/** Where the index of a language lies on the site. */
export function indexFolder(locale: Locale): string {
  return `/search-index/${locale}/`;
}

/** The first file of an index to be read. */
export const ENTRY_FILE = 'entry.json';

/** What stands in the search page until the index is made, and is then replaced by the entry: it saves a way to the host. */
export const ENTRY_PLACE = '%entry%';

/** What `ENTRY_FILE` holds; it alone is not compressed. */
export interface Entry {
  /** The folder of all other files beside it. */
  folder: string;
  /** Tells whether the page numbers of two languages mean the same records. */
  numbering: string;
  /** How many records there are in any language: pages have the numbers below, in the order in which they are browsed. */
  size: number;
  /** The numbers that have no page in this language. */
  absent: number[];
  /** The first key of each shard, in the order of the keys. */
  shards: string[];
}

/**
 * Keys with their postings. A posting is a run of numbers: page (as the distance from the one before), strength, how many
 * places follow, and the places (each as the distance from the one before).
 */
export type Shard = Record<string, number[]>;

/** The key of a name is the name's `nameKey` after this sign, which sorts before all letters. */
export const NAME_SIGN = '=';
/** The strength of a posting of a name: it is the record's title, or another name of it. */
export const TITLE_NAME = 2;
export const OTHER_NAME = 1;
/** Places are counted in stretches of so many words: it is enough to tell what stands near, and half the bytes. */
export const STRETCH = 16;

/** A page as the results show it. */
export interface PageFile {
  url: string;
  /** The record's path. */
  record: string;
  collection: string;
  title: string;
  summary: string;
  /** When it took place, in words. */
  date?: string;
  /** All its words in their order; Japanese ones are parted by zero-width spaces, the others by spaces. */
  text: string;
  /** Headings: id, words, and the number of the word at which each begins. */
  headings: [id: string, title: string, at: number][];
}

/** Of each value of each facet, the pages that have it, each as the distance from the one before. */
export type FacetFile = Record<string, Record<string, number[]>>;

/** Of each page what it is called: its number, title, collection, path of the record, other names. */
export type NamesFile = [page: number, title: string, collection: string, record: string, others: string[]][];

/** Numbers as distances, so that most are small. */
export function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The inverse of `toDistances`. */
export function fromDistances(distances: readonly number[]): number[] {
  let last = 0;
  return distances.map((distance) => (last += distance));
}
