/** What a page has of one run of words of a query. */
export interface Part {
  /** How much of the run the page holds, from 0 to 1. */
  share: number;
  /** How rare the run is on the site: it tells pages apart the better, the rarer it is. 0 if nobody asked for it. */
  rarity: number;
  /** Whether the run is, or is part of, a name of the page. */
  isName?: boolean;
}

/** Of what was asked for, by rarity, this much must be on a page: else it answers another question. */
const ENOUGH = 0.55;
/** A page that holds two runs in one place is about their meeting, and one that is called by a run is about that: they may lack more. */
const ENOUGH_ABOUT = 0.33;
/** How many words lie at most between what stands in one place. */
const NEAR = 60;

/** How rare something is that so many of all pages hold; what no page holds is the rarest of all. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

/** How much of what was asked for a page holds, from 0 to 1, the rare words counting most. */
export function coverage(parts: readonly Part[]): number {
  const asked = parts.reduce((sum, part) => sum + part.rarity, 0);
  return asked === 0 ? 0 : parts.reduce((sum, part) => sum + part.rarity * part.share, 0) / asked;
}

/** Whether one place of each list lies within a few sentences. A list without places is that of hidden words, which are of the whole page. */
export function areNear(places: readonly (readonly number[])[]): boolean {
  const lists = places.filter((list) => list.length > 0);
  const all = lists.flatMap((list, index) => list.map((at) => ({ at, index }))).sort((a, b) => a.at - b.at);
  const last = new Map<number, number>();
  return (
    lists.length < 2 ||
    all.some(({ at, index }) => {
      last.set(index, at);
      return last.size === lists.length && at - Math.min(...last.values()) <= NEAR;
    })
  );
}

/**
 * Whether a page answers a query, or only shares words with it. A page must hold most of what was asked for; a word that
 * stands nowhere on the site counts as the rarest, so «京都 紅葉» finds no page that only names 京都. What lacks a part must
 * hold the rest in one place: two words at the two ends of a long page have nothing to do with each other.
 * @param places where each run stands on the page, counted in words.
 */
export function isAnswer(parts: readonly Part[], places: readonly (readonly number[])[]): boolean {
  const asked = parts.flatMap((part, index) => (part.rarity > 0 ? [{ ...part, places: places[index] ?? [] }] : []));
  const whole = asked.filter(({ share }) => share === 1);
  if (asked.length > 0 && whole.length === asked.length) return true;
  if (asked.some(({ isName }) => isName)) return coverage(asked) >= ENOUGH_ABOUT;
  if (whole.length < 2) return coverage(asked) >= ENOUGH;
  if (areNear(whole.map((part) => part.places))) return coverage(asked) >= ENOUGH_ABOUT;
  return whole.some((one) => coverage(asked.map((part) => (part === one ? part : { ...part, share: 0 }))) >= ENOUGH);
}

/** Of a run of several words, a page with some of them has less than their part: 新千歳空港 is not in any 空港. */
export function shareOf(held: number, asked: number): number {
  return asked === 0 ? 0 : (held / asked) ** 2;
}
