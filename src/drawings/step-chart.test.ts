import { describe, expect, it } from 'vitest';
import { type ChartStep, inWeeks, placeSteps, stepChartSvg } from './step-chart.ts';

const step = (id: string, after: string[] = [], weeks?: { from: number; to: number }): ChartStep => ({ id, after, words: id, ...(weeks && { weeks }) });

describe('inWeeks', () => {
  it('counts days and months in weeks', () => {
    expect(inWeeks({ from: 7, to: 14, unit: 'days' })).toEqual({ from: 1, to: 2 });
    expect(inWeeks({ from: 12, to: 12, unit: 'months' }).to).toBeCloseTo(52.18, 2);
  });
});

describe('placeSteps', () => {
  it('begins a step where the last of those before it ends, at its longest', () => {
    const placed = placeSteps([step('a', [], { from: 1, to: 2 }), step('b', [], { from: 5, to: 5 }), step('c', ['a', 'b'], { from: 1, to: 1 })], 1);
    expect(placed.map(({ start, end }) => [start, end])).toEqual([[0, 2], [0, 5], [5, 6]]);
  });

  it('gives a step without a figure the width it is told, and keeps the order of the list', () => {
    const placed = placeSteps([step('late', ['early']), step('early')], 3);
    expect(placed.map(({ id, start, end }) => [id, start, end])).toEqual([['late', 3, 6], ['early', 0, 3]]);
  });

  it('ends on a circle and on a step that is not there', () => {
    expect(placeSteps([step('a', ['b']), step('b', ['a']), step('c', ['nowhere'])], 1)).toHaveLength(3);
  });
});

describe('stepChartSvg', () => {
  const svg = stepChartSvg([step('a', [], { from: 2, to: 4 }), step('b', ['a']), step('c', ['a'], { from: 3, to: 3 })], 'Steps & times', (weeks) => `${weeks} w`);

  it('draws the certain part, the longest, and what has no figure differently', () => {
    expect(svg.match(/class="step-sure"/g)).toHaveLength(2);
    expect(svg.match(/class="step-longest"/g)).toHaveLength(1);
    expect(svg.match(/class="step-unknown"/g)).toHaveLength(1);
    expect(svg.match(/class="step-mark"[^>]*>\?</g)).toHaveLength(1);
  });

  it('joins what waits with what it waits for, and gives the scale', () => {
    expect(/<g class="step-links">(.*?)<\/g>/.exec(svg)![1]!.match(/<line/g)).toHaveLength(2);
    expect(svg).toContain('2 w');
    expect(svg).toContain('aria-label="Steps &amp; times"');
  });

  it('gives no scale where no source gives a figure', () => {
    expect(stepChartSvg([step('a'), step('b', ['a'])], 'x', () => 'scale')).not.toContain('scale');
  });
});
