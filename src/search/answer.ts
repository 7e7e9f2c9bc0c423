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
/** A page that holds at least two runs whole is about their meeting, and one that is called by a run is about that: they may lack more. */
const ENOUGH_ABOUT = 0.33;

/** How rare something is that so many of all pages hold; what no page holds is the rarest of all. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

/** How much of what was asked for a page holds, from 0 to 1, the rare words counting most. */
export function coverage(parts: readonly Part[]): number {
  const asked = parts.reduce((sum, part) => sum + part.rarity, 0);
  return asked === 0 ? 0 : parts.reduce((sum, part) => sum + part.rarity * part.share, 0) / asked;
}

/**
 * Whether a page answers a query, or only shares a word with it. A page must hold most of what was asked for; a word that
 * stands nowhere on the site counts as the rarest, so «京都 紅葉» finds no page that only names 京都.
 */
export function isAnswer(parts: readonly Part[]): boolean {
  const whole = parts.filter(({ share, rarity: rare }) => share === 1 && rare > 0).length;
  const isAbout = whole > 1 || parts.some(({ isName, rarity: rare }) => isName && rare > 0);
  return coverage(parts) >= (isAbout ? ENOUGH_ABOUT : ENOUGH);
}

/** Of a run of several words, a page with some of them has less than their part: 新千歳空港 is not in any 空港. */
export function shareOf(held: number, asked: number): number {
  return asked === 0 ? 0 : (held / asked) ** 2;
}
