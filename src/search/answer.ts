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
/** If no page holds so much of a longer question although the site knows every word of it, this much is the best there is. */
export const ENOUGH_OF_KNOWN = 0.4;
/** A page that holds two runs in one place is about their meeting, and one that is called by a run is about that: they may lack more. */
const ENOUGH_ABOUT = 0.33;
/** A name that half the site bears, such as Nagoya, does not make a page the one that is meant, unless it is a good part of the query. */
const TELLING = 0.1;
/** How many words lie at most between what stands in one place. */
const NEAR = 60;
/** From here on a word is weighty: at most a fifth of the pages hold it. */
const WEIGHTY = 1.5;

/** How rare something is that so many of all pages hold; what no page holds is the rarest of all. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

/** How much of what was asked for a page holds, from 0 to 1, the rare words counting most. */
export function coverage(parts: readonly Part[]): number {
  const asked = parts.reduce((sum, part) => sum + part.rarity, 0);
  return asked === 0 ? 0 : parts.reduce((sum, part) => sum + part.rarity * part.share, 0) / asked;
}

/** A whole part of what was asked for, with the places where it stands. Hidden words have no place: they are of the whole page. */
interface Standing {
  rarity: number;
  places: readonly number[];
}

/** The most that stands in one place of a page: the sum of the rarities, and how many weighty parts. */
export function bestPlace(parts: readonly Standing[]): { rarity: number; weighty: number } {
  const sum = (list: readonly Standing[]) => ({ rarity: list.reduce((total, { rarity: rare }) => total + rare, 0), weighty: list.filter(({ rarity: rare }) => rare >= WEIGHTY).length });
  const everywhere = parts.filter(({ places }) => places.length === 0);
  const all = parts.flatMap((part) => part.places.map((at) => ({ at, part }))).sort((a, b) => a.at - b.at);
  let best = sum(everywhere);
  const last = new Map<Standing, number>();
  for (const { at, part } of all) {
    last.set(part, at);
    const here = sum([...everywhere, ...[...last].flatMap(([one, where]) => (at - where <= NEAR ? [one] : []))]);
    if (here.rarity > best.rarity) best = here;
  }
  return best;
}

/**
 * Whether a page answers a query, or only shares words with it. A page must hold most of what was asked for; a word that
 * stands nowhere on the site counts as the rarest, so «京都 紅葉» finds no page that only names 京都. What lacks a part must
 * hold the rest in one place: two words at the two ends of a long page have nothing to do with each other.
 * @param places where each run stands on the page, counted in words.
 * @param enough how much must be in one place.
 */
export function isAnswer(parts: readonly Part[], places: readonly (readonly number[])[], enough = ENOUGH): boolean {
  const asked = parts.flatMap((part, index) => (part.rarity > 0 ? [{ ...part, places: places[index] ?? [] }] : []));
  const whole = asked.filter(({ share }) => share === 1);
  if (asked.length > 0 && whole.length === asked.length) return true;
  const total = asked.reduce((sum, { rarity: rare }) => sum + rare, 0);
  const named = asked.reduce((sum, { rarity: rare, isName }) => sum + (isName ? rare : 0), 0);
  if (named / total >= TELLING) return coverage(asked) >= ENOUGH_ABOUT;
  if (whole.length < 2) return coverage(asked) >= ENOUGH;
  const best = bestPlace(whole);
  return best.rarity / total >= (best.weighty > 1 ? ENOUGH_ABOUT : enough);
}

/** Of a run of several words, a page with some of them has less than their part: 新千歳空港 is not in any 空港. */
export function shareOf(held: number, asked: number): number {
  return asked === 0 ? 0 : (held / asked) ** 2;
}
