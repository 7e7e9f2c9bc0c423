import type { Claim } from '#schema/claims.ts';
import { svg } from '#drawings/svg.ts';
import type { Unit } from '#schema/vocabularies.ts';

/** What a bar shows: a number, or the stretch between two. */
export type Amount = number | { from: number; to: number };

/** A bar as shares of the width that the chart has. */
export interface Bar {
  /** How far the bar reaches for certain. */
  solid: number;
  /** How far it may reach, where the source gives a range. */
  possible: number;
}

/** Units of which a longer bar is not more: a place in a ranking. They are told in words alone. */
const WITHOUT_LENGTH: readonly Unit[] = ['rank'];

const most = (amount: Amount) => (typeof amount === 'number' ? amount : amount.to);
const least = (amount: Amount) => (typeof amount === 'number' ? amount : amount.from);

/** The amount that a claim states; `undefined` if it states a date or nothing. */
export function amountOf(claim: Pick<Claim, 'value'> | undefined): Amount | undefined {
  return typeof claim?.value === 'number' || typeof claim?.value === 'object' ? claim.value : undefined;
}

/**
 * Measures bars of one unit against the longest; shares of a whole against the whole. Every bar begins at nothing.
 * @returns a bar for each amount, `undefined` for a gap, and for all if the unit has no length.
 */
export function measureBars(amounts: readonly (Amount | undefined)[], unit: Unit): (Bar | undefined)[] {
  if (WITHOUT_LENGTH.includes(unit)) return amounts.map(() => undefined);
  const whole = unit === 'percent' ? 100 : 0;
  const longest = Math.max(whole, ...amounts.map((amount) => (amount === undefined ? 0 : most(amount))));
  const share = (value: number) => (longest > 0 ? Math.max(0, value) / longest : 0);
  return amounts.map((amount) => amount !== undefined && { solid: share(least(amount)), possible: share(most(amount)) } || undefined);
}

/** Whether bars of this unit say anything. */
export const hasLength = (unit: Unit): boolean => !WITHOUT_LENGTH.includes(unit);

/** A bar of a chart, or the place where there would be one. Hidden from screen readers: the words beside it say the same. */
export function drawBar(bar: Bar | undefined): string {
  const inner = bar
    ? [svg('rect', { class: 'bed', width: 100, height: 10 }), ...(bar.possible > bar.solid ? [rect('possible', bar.possible)] : []), rect('solid', bar.solid)]
    : [svg('path', { class: 'gap', d: 'M0 5H100' })];
  return svg('svg', { class: 'chart-bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...inner);
}

// A sliver is drawn for what is little, never for nothing.
const rect = (name: string, share: number) => svg('rect', { class: name, width: share > 0 ? Math.max(0.5, share * 100) : 0, height: 10 });
