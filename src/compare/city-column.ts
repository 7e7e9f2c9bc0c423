import { countryName, regionName } from '#i18n/names.ts';
import { INDICATORS } from '#schema/vocabularies.ts';
import { recordPath } from '#records/paths.ts';
import type { RecordOf } from '#records/record.ts';
import { cellBuilder, type ColumnContext } from './column-builder.ts';
import type { Cell, Column } from './column.ts';

/** The rows of a comparison of cities: where they are, then the figures in the order of their pages. */
export const CITY_ROWS = ['country', 'region', ...INDICATORS] as const;
export type CityRow = (typeof CITY_ROWS)[number];

/** A city as a column. */
export function cityColumn(record: RecordOf<'cities'>, context: ColumnContext): Column {
  const { locale, t, claims } = context;
  const { facts } = record;
  const build = cellBuilder(record, context);
  const { cell, said } = build;
  const cells: Partial<Record<CityRow, Cell>> = {
    country: cell([{ key: facts.country, html: said(countryName(facts.country, locale)) }]),
    region: cell([{ key: facts.region, html: said(regionName(facts.region, locale)) }]),
  };
  for (const indicator of INDICATORS) {
    const figure = facts.figures[indicator];
    if (figure === undefined) continue;
    const isMissing = figure === 'not-found';
    const html = isMissing ? `<span class="quiet">${said(t('fact.notFound'))}</span>` : build.value(figure);
    cells[indicator] = cell([{ key: isMissing ? '' : (claims.get(figure)?.value ?? figure), html }], isMissing ? [] : [figure]);
  }
  return {
    slug: record.slug,
    title: record.text.title,
    heading: build.words(record.text.title),
    href: recordPath(record.locale, record),
    cells: cells as Record<string, Cell>,
    home: { id: record.slug, title: build.words(record.text.title) },
    sources: build.usedSources(),
  };
}
