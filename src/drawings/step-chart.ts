import { escapeHtml } from '#text/escape.ts';

/** A step as the chart draws it. */
export interface ChartStep {
  id: string;
  after: readonly string[];
  /** Shortest and longest time in weeks; left out if no source gives a figure. */
  weeks?: { from: number; to: number };
  /** The duration in words, or that there is no figure. */
  words: string;
}

/** Where a step begins and ends on the chart, in its own units. */
export interface PlacedStep extends ChartStep {
  start: number;
  end: number;
}

const WEEKS = { days: 1 / 7, weeks: 1, months: 365.25 / 12 / 7 };

/** A duration in weeks. */
export function inWeeks({ from, to, unit }: { from: number; to: number; unit: keyof typeof WEEKS }): { from: number; to: number } {
  return { from: from * WEEKS[unit], to: to * WEEKS[unit] };
}

/**
 * Puts steps one after another: each begins where the last of those before it ends, at its longest. A step without a figure
 * takes a place of fixed width, so that the order can be seen; its width says nothing, and the chart draws it so.
 * @param unknown the width of that place, in weeks of the scale.
 */
export function placeSteps(steps: readonly ChartStep[], unknown: number): PlacedStep[] {
  const placed = new Map<string, PlacedStep>();
  const find = (id: string, seen: readonly string[]): PlacedStep | undefined => {
    const step = steps.find((one) => one.id === id);
    // The check refuses circles; a drawing must not hang on one all the same.
    if (!step || seen.includes(id)) return undefined;
    const known = placed.get(id);
    if (known) return known;
    const start = Math.max(0, ...step.after.map((before) => find(before, [...seen, id])?.end ?? 0));
    const own = { ...step, start, end: start + (step.weeks?.to ?? unknown) };
    placed.set(id, own);
    return own;
  };
  return steps.flatMap(({ id }) => find(id, []) ?? []);
}

const ROW = 46;
const BAR = 16;

const RULERS = [26, 13, 8, 4, 2, 1];

/**
 * Draws steps as bars with what each waits for. Its width is the page's: places are percentages, letters keep their size.
 * @param scale says the length of the scale bar in words.
 */
export function stepChartSvg(steps: readonly ChartStep[], title: string, scale: (weeks: number) => string): string {
  const known = steps.reduce((sum, { weeks }) => sum + (weeks?.to ?? 0), 0);
  const placed = placeSteps(steps, Math.max(1, known / 9));
  const whole = Math.max(...placed.map(({ end }) => end));
  const percent = (value: number) => `${Math.round((value / whole) * 1000) / 10}%`;
  const rowOf = (id: string) => placed.findIndex((step) => step.id === id);
  const middle = (index: number) => index * ROW + 24 + BAR / 2;
  const links = placed.flatMap((step, index) =>
    step.after.flatMap((id) => {
      const before = placed[rowOf(id)];
      if (!before) return [];
      const x = percent(before.end);
      return [`<line x1="${x}" y1="${middle(rowOf(id))}" x2="${x}" y2="${middle(index)}"/>${before.end < step.start ? `<line x1="${x}" y1="${middle(index)}" x2="${percent(step.start)}" y2="${middle(index)}"/>` : ''}`];
    }),
  );
  const bars = placed.map(({ start, end, weeks, words }, index) => {
    const [y, x] = [index * ROW + 24, percent(start)];
    const box = (kind: string, from: number, to: number) => `<rect class="step-${kind}" x="${percent(from)}" y="${y}" width="${percent(to - from)}" height="${BAR}"/>`;
    const bar = weeks
      ? `${weeks.from > 0 ? box('sure', start, start + weeks.from) : ''}${weeks.to > weeks.from ? box('longest', start + weeks.from, end) : ''}`
      : `${box('unknown', start, end)}<text class="step-mark" x="${x}" dx="6" y="${y + 12}">?</text>`;
    return `<text class="step-words" x="0" y="${index * ROW + 17}"><tspan class="step-number">${index + 1}</tspan><tspan dx="8">${escapeHtml(words)}</tspan></text>${bar}`;
  });
  const foot = placed.length * ROW + 12;
  const weeks = known > 0 ? RULERS.find((length) => length <= whole / 3) : undefined;
  const ruler = weeks ? `<line class="step-ruler" x1="0" y1="${foot}" x2="${percent(weeks)}" y2="${foot}"/><text class="step-words" x="0" y="${foot + 18}">${escapeHtml(scale(weeks))}</text>` : '';
  return `<svg class="step-chart" width="100%" height="${foot + (ruler ? 24 : 0)}" role="img" aria-label="${escapeHtml(title)}"><g class="step-links">${links.join('')}</g>${bars.join('')}${ruler}</svg>`;
}
