import { formatSpan } from '#i18n/format.ts';
import { recordPath } from '#records/paths.ts';
import type { RecordOf } from '#records/record.ts';
import { evidenceGrade } from '#schema/evidence-grade.ts';
import { cellBuilder, type ColumnContext } from './column-builder.ts';
import type { Cell, Column } from './column.ts';

/** The rows of a comparison of practices, in order. */
export const PRACTICE_ROWS = ['status', 'city', 'period', 'themes', 'lead', 'cost', 'funding', 'results', 'evidence', 'needs', 'transfers'] as const;
export type PracticeRow = (typeof PRACTICE_ROWS)[number];

/** A good practice as a column. */
export function practiceColumn(record: RecordOf<'good-practices'>, context: ColumnContext): Column {
  const { locale, t, labels } = context;
  const { facts } = record;
  const build = cellBuilder(record, context);
  const { cell, said, label, value, numbersOf, link } = build;
  const colon = locale === 'ja' ? '：' : ': ';
  const own = (id: string) => `${record.slug}/${id}`;
  const costs = [
    ['cost', facts.resources?.budget, t('compare.budget')],
    ['staff', facts.resources?.staff, t('compare.staff')],
    ['time', facts.resources?.timeToStart, t('compare.timeToStart')],
  ] as const;
  const { grade } = evidenceGrade(record);
  const { start, end } = facts.period;
  const period = start && end ? formatSpan(start, end, locale) : start ? t('fact.periodFrom', { start: formatSpan(start, undefined, locale) }) : end ? t('fact.periodTo', { end: formatSpan(end, undefined, locale) }) : undefined;
  const cells: Record<PracticeRow, Cell> = {
    status: cell([{ key: facts.status, html: said(labels.statuses[facts.status]) }]),
    city: cell([
      { key: facts.place.city, html: link(`cities/${facts.place.city}`) },
      { key: `level/${facts.place.level}`, html: said(labels.levels[facts.place.level]) },
    ]),
    period: cell(period ? [{ key: `${start}/${end}`, html: said(period) }] : []),
    themes: cell(facts.themes.map((theme) => ({ key: theme, html: said(labels.themes[theme]) }))),
    lead: cell(facts.lead.map((slug) => ({ key: slug, html: link(`organisations/${slug}`) }))),
    cost: cell(
      costs.flatMap(([id, claim, name]) => (claim ? [{ key: own(id), html: said(name + colon) + value(claim) }] : [])),
      costs.flatMap(([, claim]) => claim ?? []),
    ),
    funding: cell(
      (facts.funding ?? []).map((item) => ({
        key: [item.kind, item.programme ?? '', item.claim ? record.slug : ''].join('/'),
        html: said([labels.fundingKinds[item.kind], item.programme].filter(Boolean).join(colon)) + (item.claim ? ` ${value(item.claim)}` : ''),
      })),
      (facts.funding ?? []).flatMap((item) => item.claim ?? []),
    ),
    results: cell(
      (facts.results ?? []).map((result) => ({
        key: own(result.id),
        html: `${label(result.id)}${said(colon)}${value(result.claim)}${result.baseline ? ` (${said(t('fact.baseline') + colon)}${value(result.baseline)})` : ''}`,
      })),
      (facts.results ?? []).flatMap((result) => [result.claim, ...(result.baseline ? [result.baseline] : [])]),
    ),
    evidence: cell(
      [
        { key: grade, html: `<b>${said(labels.evidenceGrades[grade])}</b>` },
        ...[...new Set((facts.evidence ?? []).map(({ kind }) => kind))].map((kind) => ({ key: kind, html: said(labels.evidenceKinds[kind]) })),
      ],
      [],
      (facts.evidence ?? []).map(({ source }) => source),
    ),
    needs: cell((facts.needs ?? []).map((need) => ({ key: own(need.id), html: `<b>${said(labels.needKinds[need.kind])}</b>${said(colon)}${label(need.id)}` }))),
    transfers: cell(
      (facts.transfers ?? []).map((transfer) => ({
        key: own(transfer.id),
        html: `<b>${said(`${t(`fact.transfer.${transfer.direction}`)} · ${labels.transferStates[transfer.state]}`)}</b>${said(colon)}${label(transfer.id)}${transfer.claim ? numbersOf([transfer.claim]) : ''}`,
      })),
      (facts.transfers ?? []).flatMap((transfer) => transfer.claim ?? []),
    ),
  };
  return {
    slug: record.slug,
    title: record.text.title,
    heading: build.words(record.text.title),
    href: recordPath(record.locale, record),
    cells,
    home: { id: record.slug, title: build.words(record.text.title) },
    sources: build.usedSources(),
  };
}
