import { rarity, shareOf } from '#search/answer.ts';
import type { Evidence, Found } from '#search/evidence.ts';
import type { Run, Word } from '#search/query.ts';

/** What a page has of a run. */
export interface RunFound extends Found {
  /** How much of it, from 0 to 1. */
  share: number;
}

/** What the pages of an index have of a run. */
export interface RunEvidence {
  pages: ReadonlyMap<number, RunFound>;
  /** The keys under which its words were found. */
  keys: ReadonlySet<string>;
  /** Whether the index does not know one of its words, nor all of it as one. */
  isGuess: boolean;
}

/** Looks up a word in one form. */
export type LookUp = (form: string) => Promise<Evidence>;

const NONE: Evidence = { pages: new Map(), keys: new Set(), isGuess: true };

/** A word in any of its forms: a page counts by the form it holds best. */
async function wordEvidence({ forms }: Word, lookUp: LookUp): Promise<Evidence> {
  const all = await Promise.all(forms.map(lookUp));
  const best = new Map<number, Found>();
  for (const { pages } of all) {
    for (const [page, one] of pages) {
      const other = best.get(page);
      best.set(page, other ? { score: Math.max(one.score, other.score), places: [...other.places, ...one.places] } : one);
    }
  }
  return { pages: best, keys: new Set(all.flatMap(({ keys }) => [...keys])), isGuess: all.every(({ isGuess }) => isGuess) };
}

/** Puts together what pages hold of the words of a run, each of which counts as much as it is rare. */
function together(words: readonly Evidence[], size: number): Map<number, RunFound> {
  const rarities = words.map(({ pages }) => rarity(pages.size, size));
  const asked = rarities.reduce((sum, one) => sum + one, 0);
  const numbers = new Set(words.flatMap(({ pages }) => [...pages.keys()]));
  return new Map(
    [...numbers].map((number) => {
      const here = words.map(({ pages }) => pages.get(number));
      const found = here.filter((one) => one !== undefined);
      const held = here.reduce((sum, one, index) => sum + (one ? rarities[index]! : 0), 0);
      return [
        number,
        {
          share: found.length === words.length ? 1 : shareOf(held, asked),
          score: found.reduce((sum, one) => sum + one.score, 0),
          places: found.flatMap(({ places }) => places),
        },
      ];
    }),
  );
}

/**
 * Finds the pages that hold a run: its words, or all of it as one word.
 * @param size how many pages the index has.
 */
export async function runEvidence({ words, whole }: Pick<Run, 'words' | 'whole'>, lookUp: LookUp, size: number): Promise<RunEvidence> {
  const [asOne, ...each] = await Promise.all([whole ? wordEvidence(whole, lookUp) : NONE, ...words.map((word) => wordEvidence(word, lookUp))]);
  const pages = together(each, size);
  for (const [page, one] of asOne.pages) {
    const other = pages.get(page);
    pages.set(page, { share: 1, score: Math.max(one.score, other?.score ?? 0), places: [...one.places, ...(other?.places ?? [])] });
  }
  return { pages, keys: new Set([asOne, ...each].flatMap(({ keys }) => [...keys])), isGuess: asOne.isGuess && each.some(({ isGuess }) => isGuess) };
}

/** What a page counts that holds not what was asked for but another name of the same thing. */
const SYNONYM = 0.8;

/** What pages have of a run, by its own words or by those of its synonyms, whichever is more. */
export function withSynonyms(own: RunEvidence, synonyms: readonly RunEvidence[]): RunEvidence {
  const pages = new Map(own.pages);
  for (const { pages: others } of synonyms) {
    for (const [page, { share, score, places }] of others) {
      const here = pages.get(page);
      if (share === 1 && (here?.share ?? 0) < 1) pages.set(page, { share, score: Math.max(score * SYNONYM, here?.score ?? 0), places: [...(here?.places ?? []), ...places] });
    }
  }
  return { pages, keys: new Set([own, ...synonyms].flatMap(({ keys }) => [...keys])), isGuess: own.isGuess && synonyms.every(({ isGuess }) => isGuess) };
}
