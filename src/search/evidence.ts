import type { IndexHit, IndexPage, SearchIndex } from '#search/index-api.ts';
import { resemblance } from '#search/resemblance.ts';

/** A page that holds a word, with how well. */
export interface Found {
  score: number;
  locations: readonly number[];
  open: () => Promise<IndexPage>;
}

/** All pages that really hold a word, by their id in the index. */
export type Evidence = ReadonlyMap<string, Found>;

/** What a page counts that holds only a longer word, or one a slip away. */
const WEIGHT = { exact: 1, begins: 0.5, near: 0.4 } as const;
/** How many pages are opened to see what the index offers for a word it does not know. */
const OPENED = 8;

const found = (hit: IndexHit, weight: number): Found => ({ score: hit.score * weight, locations: hit.words, open: () => hit.data() });

/** The words of a page as the index counts them. */
export function pageWords(page: IndexPage): string[] {
  return page.raw_content.includes('\u200B') ? page.raw_content.split('\u200B') : page.raw_content.split(/[^\S\uFEFF]+/);
}

/** A word of a text and the parts it is made of: «dell'innovazione», «ToMove4Future», «Torino–Nagoya». */
const partsOf = (word: string) => [word, ...word.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)];

async function resemblanceOf(word: string, hit: IndexHit): Promise<'begins' | 'near' | 'none'> {
  const page = await hit.data();
  const words = pageWords(page);
  const marked = hit.words.map((location) => words[location] ?? '');
  const hidden = (hit.matchedMetaFields ?? []).flatMap((field) => page.meta[field]?.split(/\s+/) ?? []);
  const kinds = [...marked, ...hidden].flatMap(partsOf).map((candidate) => resemblance(word, candidate));
  return kinds.find((kind) => kind === 'begins') ?? kinds.find((kind) => kind === 'near') ?? 'none';
}

/** The index does not know the word: keeps of what it offers only what is that word begun, inflected or mistyped. */
async function verified(word: string, hits: readonly IndexHit[]): Promise<Evidence> {
  const opened = hits.slice(0, OPENED);
  const kinds = await Promise.all(opened.map((hit) => resemblanceOf(word, hit)));
  // Either the index went on from the word, and then every page is right; or it cut the word short, and each must be looked at.
  if (kinds[0] === 'begins') return new Map(hits.map((hit) => [hit.id, found(hit, WEIGHT.begins)]));
  return new Map(opened.flatMap((hit, index) => (kinds[index] === 'none' ? [] : [[hit.id, found(hit, WEIGHT[kinds[index]!])] as const])));
}

/** A letter or two begin too many words for what they begin to count. */
const isShort = (word: string) => (/^[\p{Script=Latin}\p{N}]+$/u.test(word) ? word.length < 3 : word.length < 2);

/** Finds the pages that really hold a word, in the text or in the hidden words. The word is in the form `foldWidth` gives. */
export async function evidenceFor(index: SearchIndex, word: string): Promise<Evidence> {
  const [{ results }, { results: exact }] = await Promise.all([index.search(word), index.search(`"${word}"`)]);
  if (exact.length === 0) return results.length === 0 || isShort(word) ? new Map() : verified(word, results);
  // The index tells of hidden fields only where no text holds the word, so a page with such a field is not in `exact`.
  const known = new Set(exact.map((hit) => hit.id));
  return new Map(
    results.flatMap((hit) => {
      const isExact = known.has(hit.id) || hit.matchedMetaFields !== undefined;
      return isExact || !isShort(word) ? [[hit.id, found(hit, isExact ? WEIGHT.exact : WEIGHT.begins)] as const] : [];
    }),
  );
}
