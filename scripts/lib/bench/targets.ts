/**
 * What issue 4 demands of the search. Times are in milliseconds. Bytes are those up to the first result: on the real site, where
 * the search page is opened from nothing, without the page, its styles and fonts; beside Starlight, all since the search was opened.
 */
export const TARGETS = {
  recall: 0.95,
  reciprocalRank: 0.8,
  laterQuery: 50,
  bytes: 140_000,
  slowLine: 1500,
  /** Our time divided by that of Starlight on the same content in the same run. */
  starlightShare: 0.5,
} as const;

/** Holds what was measured against what is wanted. A figure that could not be measured misses its target. */
export class Targets {
  readonly #missed: string[] = [];

  atLeast(name: string, value: number, least: number): void {
    if (!(value >= least)) this.#missed.push(`${name}: ${round(value)} instead of at least ${least}`);
  }

  atMost(name: string, value: number, most: number): void {
    if (!(value <= most)) this.#missed.push(`${name}: ${round(value)} instead of at most ${most}`);
  }

  /** Says which targets were missed. @returns whether none was. */
  report(): boolean {
    console.log(this.#missed.length === 0 ? '\nEvery target is met.' : `\nTargets that are missed:\n${this.#missed.map((one) => `  ${one}`).join('\n')}`);
    return this.#missed.length === 0;
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
