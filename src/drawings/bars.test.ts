import { describe, expect, it } from 'vitest';
import { amountOf, drawBar, measureBars } from '#drawings/bars.ts';
import { figureCharts } from '#drawings/city-figures.ts';
import type { RecordOf } from '#records/record.ts';

describe('measureBars', () => {
  it('measures against the longest, from nothing on, and leaves gaps', () => {
    expect(measureBars([50, undefined, 200, 0], 'people')).toEqual([{ solid: 0.25, possible: 0.25 }, undefined, { solid: 1, possible: 1 }, { solid: 0, possible: 0 }]);
  });
  it('measures shares against the whole', () => {
    expect(measureBars([19], 'percent')).toEqual([{ solid: 0.19, possible: 0.19 }]);
  });
  it('shows how far a range may reach', () => {
    expect(measureBars([{ from: 50, to: 100 }, 25], 'hectares')).toEqual([{ solid: 0.5, possible: 1 }, { solid: 0.25, possible: 0.25 }]);
  });
  it('draws no lengths of places in a ranking', () => {
    expect(measureBars([71, undefined], 'rank')).toEqual([undefined, undefined]);
  });
});

it('draws a bar as wide as its share, a range behind it, and a gap as a gap', () => {
  expect(drawBar({ solid: 0.25, possible: 0.25 })).toContain('<rect class="solid" width="25" height="10">');
  expect(drawBar({ solid: 0.25, possible: 0.5 })).toContain('<rect class="possible" width="50" height="10">');
  expect(drawBar({ solid: 0.001, possible: 0.001 })).toContain('class="solid" width="0.5"');
  expect(drawBar({ solid: 0, possible: 0 })).toContain('class="solid" width="0"');
  expect(drawBar(undefined)).toMatch(/class="gap"(?!.*<rect)/);
});

it('takes numbers and ranges of claims, never dates', () => {
  expect([amountOf({ value: 3 }), amountOf({ value: { from: 1, to: 2 } }), amountOf({ value: '2025' }), amountOf({}), amountOf(undefined)]).toEqual([3, { from: 1, to: 2 }, undefined, undefined, undefined]);
});

describe('figureCharts', () => {
  const city = (slug: string, profile: string, lon: number, figures: Record<string, string>, values: Record<string, number> = {}) =>
    ({ collection: 'cities', slug, facts: { profile, position: { lon }, figures, claims: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) } }) as unknown as RecordOf<'cities'>;
  const cities = [
    city('nagoya', 'full', 137, { residents: 'people', exports: 'not-found' }, { people: 200 }),
    city('torino', 'full', 7, { residents: 'people', 'employment-rate': 'not-found', exports: 'sold' }, { people: 100, sold: 30 }),
    city('umea', 'short', 20, { residents: 'people' }, { people: 50 }),
    city('essen', 'short', 7, {}),
  ];
  const told = (charts: ReturnType<typeof figureCharts>) => charts.map(({ indicator, rows }) => `${indicator}: ${rows.map(({ city: { slug }, bar }) => `${slug} ${bar?.solid ?? 'gap'}`).join(', ')}`);
  it('puts the two cities in each chart, with a gap where nothing was found, and others where they have the figure', () => {
    expect(told(figureCharts(cities))).toEqual(['residents: torino 0.5, nagoya 1, umea 0.25', 'exports: torino 1, nagoya gap']);
  });
  it('shows on the page of a city what it has, or what was looked for there', () => {
    expect(told(figureCharts(cities, cities[2]))).toEqual(['residents: torino 0.5, nagoya 1, umea 0.25']);
    expect(told(figureCharts(cities, cities[0]))).toHaveLength(2);
    expect(figureCharts(cities, cities[3])).toEqual([]);
  });
});
