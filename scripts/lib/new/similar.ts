import type { CollectionName } from '#schema/collection-names.ts';
import { nameKey, withFirstPart } from '#search/normalise.ts';
import type { ContentModel, ContentRecord } from '../content-model.ts';
import { distance } from '../nearest.ts';

/** A record that a new one may repeat. */
export interface Similar {
  path: string;
  /** The name by which it was found. */
  title: string;
  /** The same name, letter by letter, in the same collection. */
  isSame: boolean;
}

const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** All names of a record: titles, other names and readings in every language, and the slug. */
function namesOf({ slug, facts, versions }: ContentRecord): string[] {
  const own = versions.flatMap(({ words }) => [...strings(words?.title).flatMap(withFirstPart), ...strings(words?.aliases), ...strings(words?.reading)]);
  return [...own, ...strings(facts?.data.aliases), slug.replaceAll('-', ' ')];
}

// Short words join names without telling them apart.
const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));

/** How alike two names are, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, two] = [nameKey(a), nameKey(b)];
  if (one === '' || two === '') return 0;
  if (one === two) return 1;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const letters = 1 - distance(one.slice(0, 80), two.slice(0, 80)) / Math.max(one.length, two.length);
  // A name within a name, if it is most of it: «Torino City Lab» and «Torino City Lab 2».
  const within = long.includes(short) && short.length * 2 >= long.length && short.length >= (/\p{Script=Latin}/u.test(short) ? 6 : 3) ? 0.75 + (0.2 * short.length) / long.length : 0;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  const shared = Math.max(first.size, second.size) > 1 ? common / Math.max(first.size, second.size) : 0;
  return Math.max(letters, within, shared);
}

const MOST = 5;
const LEAST_LIKENESS = 0.72;

/**
 * The records that may already tell what a new one is to tell, most alike first; those of the same collection before others.
 * @param names the name of the new record, and its slug if one is known.
 */
export function similarRecords({ records }: ContentModel, collection: CollectionName, names: readonly string[]): Similar[] {
  const found = records.map((record) => {
    const best = namesOf(record)
      .flatMap((name) => names.map((wanted) => ({ name, likeness: likeness(wanted, name) })))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { name: '', likeness: 0 });
    return { record, ...best };
  });
  return found
    .filter(({ likeness: value }) => value >= LEAST_LIKENESS)
    .sort((a, b) => Number(b.record.collection === collection) - Number(a.record.collection === collection) || b.likeness - a.likeness || (a.record.slug < b.record.slug ? -1 : 1))
    .slice(0, MOST)
    .map(({ record, name, likeness: value }) => {
      const title = record.versions.flatMap(({ words }) => strings(words?.title));
      return {
        path: `${record.collection}/${record.slug}`,
        title: name === record.slug.replaceAll('-', ' ') ? (title[0] ?? name) : name,
        isSame: record.collection === collection && value === 1 && title.some((one) => names.some((wanted) => nameKey(one) === nameKey(wanted))),
      };
    });
}
