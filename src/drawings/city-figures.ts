import { amountOf, measureBars, type Bar } from '#drawings/bars.ts';
import type { RecordOf } from '#records/record.ts';
import { INDICATORS, UNIT_OF_INDICATOR, type Indicator, type Unit } from '#schema/vocabularies.ts';

type City = RecordOf<'cities'>;

/** A city in a chart: its bar, the claim that states the figure, or the gap. */
export interface CityFigure {
  city: City;
  /** Id of the claim in the city's record; absent for a gap. */
  claim?: string;
  bar?: Bar;
}

/** A figure side by side: one indicator, one unit. */
export interface FigureChart {
  indicator: Indicator;
  unit: Unit;
  rows: CityFigure[];
}

const claimOf = (city: City, indicator: Indicator): string | undefined => {
  const id = city.facts.figures[indicator];
  return id === undefined || id === 'not-found' ? undefined : id;
};

/**
 * The figures that some city has on record, side by side. Cities with a full profile stand in every chart, with a gap where
 * nothing was found; the others only where they have the figure.
 * @param focus a city whose own page this is: charts of figures that it neither has nor was looked for in are left out.
 */
export function figureCharts(cities: readonly City[], focus?: City): FigureChart[] {
  const full = cities.filter(({ facts }) => facts.profile === 'full').sort((a, b) => a.facts.position.lon - b.facts.position.lon);
  const others = cities.filter(({ facts }) => facts.profile !== 'full');
  return INDICATORS.flatMap((indicator) => {
    if (focus && focus.facts.figures[indicator] === undefined) return [];
    const shown = [...full, ...others.filter((city) => claimOf(city, indicator) !== undefined)];
    const claims = shown.map((city) => claimOf(city, indicator));
    if (claims.every((claim) => claim === undefined)) return [];
    const unit = UNIT_OF_INDICATOR[indicator];
    const bars = measureBars(shown.map((city, index) => amountOf(claims[index] === undefined ? undefined : city.facts.claims[claims[index]])), unit);
    const rows = shown.map((city, index): CityFigure => ({ city, ...(claims[index] !== undefined && { claim: claims[index] }), ...(bars[index] && { bar: bars[index] }) }));
    return [{ indicator, unit, rows }];
  });
}
