import type { AnyRecord, RecordOf } from '#records/record.ts';
import { MOST_COLUMNS, type CompareKind } from './kinds.ts';

/** A comparison that has a page of its own. */
export interface UsualSet {
  kind: CompareKind;
  /** Slugs of records or ids of options, in the order of the columns. */
  slugs: readonly string[];
  /** The last part of the address. */
  name: string;
}

/** The city whose practices stand in the first column. */
const HOME_CITY = 'torino';

const set = (kind: CompareKind, slugs: readonly string[], names = slugs): UsualSet => ({ kind, slugs, name: names.join('-and-') });

type Practice = RecordOf<'good-practices'>;

const names = (one: Practice, other: Practice) => one.facts.related?.includes(`good-practices/${other.slug}`) ?? false;
const handedBetween = (one: Practice, other: Practice) =>
  (one.facts.transfers ?? []).some(({ city }) => city === other.facts.place.city) || (other.facts.transfers ?? []).some(({ city }) => city === one.facts.place.city);

/**
 * Whether two practices are each other's counterpart. Rule: they belong to different cities, and either each names the other
 * as related, or one names the other and a transfer between their cities is on record with one of them.
 */
export function areCounterparts(one: Practice, other: Practice): boolean {
  if (one.facts.place.city === other.facts.place.city) return false;
  const [there, back] = [names(one, other), names(other, one)];
  return (there && back) || ((there || back) && handedBetween(one, other));
}

/** Pairs in the order of the list. Only those that one names can be a pair, so not all are tried with all. */
function practicePairs(practices: readonly Practice[]): UsualSet[] {
  const order = new Map(practices.map(({ slug }, index) => [`good-practices/${slug}`, index]));
  const near = practices.map(() => new Set<number>());
  for (const [index, { facts }] of practices.entries()) {
    for (const path of facts.related ?? []) {
      const other = order.get(path);
      if (other !== undefined && other !== index) near[Math.min(index, other)]!.add(Math.max(index, other));
    }
  }
  return practices.flatMap((one, index) =>
    [...near[index]!].sort((a, b) => a - b).flatMap((number) => {
      const other = practices[number]!;
      if (!areCounterparts(one, other)) return [];
      const pair = other.facts.place.city === HOME_CITY ? [other, one] : [one, other];
      return [set('good-practices', pair.map(({ slug }) => slug))];
    }),
  );
}

/** Cities that IURC has paired, each pair once. */
function cityPairs(cities: readonly RecordOf<'cities'>[]): UsualSet[] {
  const known = new Set(cities.map(({ slug }) => slug));
  const seen = new Set<string>();
  return cities.flatMap((city) =>
    (city.facts.pairedWith ?? []).flatMap((other) => {
      const key = [city.slug, other].sort().join();
      if (!known.has(other) || seen.has(key)) return [];
      seen.add(key);
      return [set('cities', other === HOME_CITY ? [other, city.slug] : [city.slug, other])];
    }),
  );
}

/** The forms as the chapter orders them: two neighbours each, the first three, and all that a table holds. */
function formSets(chapter: RecordOf<'settlement-guide'> | undefined): UsualSet[] {
  const options = chapter?.facts.comparison?.options ?? [];
  const neighbours = options.slice(1).map((option, index) => [options[index]!, option]);
  const wholes = [3, MOST_COLUMNS].filter((count) => options.length >= count).map((count) => options.slice(0, count));
  return [...wholes, ...neighbours].map((slugs) => set('legal-forms', slugs, slugs.map((slug) => slug.replace(/^form-/, ''))));
}

/**
 * The comparisons that have a page of their own, derived from the facts of the originals.
 * @param chapter the chapter that compares legal forms, if there is one.
 */
export function usualSets(records: readonly AnyRecord[], chapter: RecordOf<'settlement-guide'> | undefined): UsualSet[] {
  const sorted = [...records].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const cities = sorted.filter((record) => record.collection === 'cities');
  const practices = sorted.filter((record) => record.collection === 'good-practices');
  return [...cityPairs(cities), ...formSets(chapter), ...practicePairs(practices)];
}
