import { rarity, shareOf } from '#search/answer.ts';
import type { Evidence, Found } from '#search/evidence.ts';
import type { Run, Word } from '#search/query.ts';

/** What a page has of a run. */
export interface RunFound extends Found {
  /** How much of it, from 0 to 1. */
  share: number;
}

/** What the pages of an index have of a run. */
export type RunEvidence = ReadonlyMap<string, RunFound>;

/** Looks up a word in one form. */
export type LookUp = (form: string) => Promise<Evidence>;

/** A word in any of its forms: a page counts by the form it holds best. */
async function wordEvidence({ forms }: Word, lookUp: LookUp): Promise<Map<string, Found>> {
  const best = new Map<string, Found>();
  for (const evidence of await Promise.all(forms.map(lookUp))) {
    for (const [id, one] of evidence) {
      const other = best.get(id);
      best.set(id, other ? { ...one, score: Math.max(one.score, other.score), locations: [...other.locations, ...one.locations] } : one);
    }
  }
  return best;
}

/** Puts together what pages hold of the words of a run, each of which counts as much as it is rare. */
function together(words: readonly ReadonlyMap<string, Found>[], pages: number): Map<string, RunFound> {
  const rarities = words.map((evidence) => rarity(evidence.size, pages));
  const asked = rarities.reduce((sum, one) => sum + one, 0);
  const ids = new Set(words.flatMap((evidence) => [...evidence.keys()]));
  return new Map(
    [...ids].map((id) => {
      const here = words.map((evidence) => evidence.get(id));
      const found = here.filter((one) => one !== undefined);
      const held = here.reduce((sum, one, index) => sum + (one ? rarities[index]! : 0), 0);
      return [
        id,
        {
          share: found.length === words.length ? 1 : shareOf(held, asked),
          score: found.reduce((sum, one) => sum + one.score, 0),
          locations: found.flatMap((one) => one.locations),
          open: found[0]!.open,
        },
      ];
    }),
  );
}

/**
 * Finds the pages that hold a run: its words, or all of it as one word.
 * @param pages how many pages the index has.
 */
export async function runEvidence({ words, whole }: Run, lookUp: LookUp, pages: number): Promise<RunEvidence> {
  const [asOne, ...each] = await Promise.all([whole ? wordEvidence(whole, lookUp) : new Map<string, Found>(), ...words.map((word) => wordEvidence(word, lookUp))]);
  const evidence = together(each, pages);
  for (const [id, one] of asOne) {
    const other = evidence.get(id);
    const locations = [...one.locations, ...(other?.locations ?? [])];
    evidence.set(id, { ...one, share: 1, score: Math.max(one.score, other?.score ?? 0), locations });
  }
  return evidence;
}
