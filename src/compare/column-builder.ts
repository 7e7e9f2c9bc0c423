import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Source } from '#schema/claims.ts';
import type { Labels } from '#schema/labels.ts';
import { recordPath } from '#records/paths.ts';
import { labelOf, sourcesOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';
import { CERTAINTY_SIGN, type ClaimView } from '#text/reference.ts';
import { sourceAnchor, type Cell, type ColumnSource, type Line } from './column.ts';

/** What a column is made from, beside the record itself. */
export interface ColumnContext {
  /** The language of the page, which may not be the record's. */
  locale: Locale;
  t: Translate;
  labels: Labels;
  claims: ReadonlyMap<string, ClaimView>;
  /** Where the list of sources has a source; left out, in the list under a comparison. */
  anchor?: (source: string) => string;
  /** A record by path, in the reader's language or in the original. */
  find: (path: RecordPath) => AnyRecord | undefined;
}

/** Builds the cells of one record and keeps account of the sources that stand behind them. */
export interface CellBuilder {
  /** Words of the record itself, marked with its language if the page is in another. */
  words(text: string): string;
  label(id: string): string;
  /** Words of the interface, or names. */
  said(text: string): string;
  link(path: RecordPath): string;
  /** The value of a claim with the numbers of its sources. */
  value(claim: string): string;
  /** The numbers of the sources of claims, each once. */
  numbersOf(claims: readonly string[]): string;
  cell(lines: readonly Line[], claims?: readonly string[], sources?: readonly string[]): Cell;
  usedSources(): ColumnSource[];
}

/** Opens a builder for a record. */
export function cellBuilder(record: AnyRecord, context: ColumnContext): CellBuilder {
  const { locale, t, claims } = context;
  const used = new Set<string>();
  const all = sourcesOf(record);
  const numberOf = (id: string) => all.findIndex((source) => source.id === id) + 1;
  const said = (text: string) => markJapanese(text, locale);
  const inOwn = (text: string, own: Locale) => (own === locale ? said(text) : `<span lang="${own}">${markJapanese(text, own)}</span>`);
  const words = (text: string) => inOwn(text, record.locale);
  const number = (id: string) => {
    used.add(id);
    const hidden = t('source.n', { number: '' });
    const anchor = context.anchor?.(id) ?? sourceAnchor(record.slug, numberOf(id));
    return `<a href="#${anchor}"><span class="vh">${escapeHtml(hidden)}</span>${numberOf(id)}</a>`;
  };
  const numbersOf = (ids: readonly string[]) => {
    const sources = new Set(ids.flatMap((claim) => claims.get(claim)?.sources ?? []).map(({ id }) => id));
    return sources.size > 0 ? `<sup class="numbers">${[...sources].map(number).join(' ')}</sup>` : '';
  };

  /** «3 TorinOggi · 27 ottobre 2019 · confermato» */
  const groundOfClaim = (claim: ClaimView): string => {
    const who = claim.sources.map(({ id }) => `${numberOf(id)} ${said(publisherOf(all, id))}`).join(locale === 'ja' ? '、' : ', ');
    const sign = CERTAINTY_SIGN[claim.certainty];
    const certainty = `${sign && `<b aria-hidden="true">${sign}</b> `}${said(t(`claim.${claim.certainty}`))}`;
    const disputed = claim.isDisputed ? ` · <b aria-hidden="true">≠</b> ${said(t('claim.disputed'))}` : '';
    const { recheckBy } = claim;
    const due = recheckBy ? ` · <span class="due" data-recheck="${recheckBy.day}"${recheckBy.isOverdue ? ' data-overdue' : ''}>⟳ ${said(t('claim.recheckBy', { date: recheckBy.words }))}</span>` : '';
    return `<li>${who} · ${said(claim.asOf)} · ${certainty}${disputed}${due}</li>`;
  };
  const groundOfSource = (id: string): string => {
    const source = all.find((one) => one.id === id);
    if (!source) return '';
    return `<li>${numberOf(id)} ${said(source.publisher)} · ${said(source.date ? formatDate(source.date, locale) : t('source.undated'))} · ${said(t(`source.${source.class}`))}</li>`;
  };

  return {
    words,
    label: (id) => words(labelOf(record, id)),
    said,
    link(path) {
      const target = context.find(path);
      if (!target) return '';
      const foreign = target.locale === locale ? '' : ` lang="${target.locale}" hreflang="${target.locale}"`;
      return `<a href="${recordPath(target.locale, target)}"${foreign}>${markJapanese(target.text.title, target.locale)}</a>`;
    },
    value: (claim) => said(claims.get(claim)?.value ?? '') + numbersOf([claim]),
    numbersOf,
    cell(lines, claimIds = [], sourceIds = []) {
      const grounds = [...claimIds.flatMap((id) => claims.get(id) ?? []).map(groundOfClaim), ...sourceIds.map(groundOfSource)];
      for (const id of sourceIds) used.add(id);
      return { lines: [...lines], grounds: [...new Set(grounds)].join('') };
    },
    usedSources: () =>
      all.filter(({ id }) => used.has(id)).map((source) => ({ number: numberOf(source.id), html: sourceHtml(source, context) })),
  };
}

const publisherOf = (sources: readonly Source[], id: string) => sources.find((source) => source.id === id)?.publisher ?? id;

function sourceHtml(source: Source, { locale, t }: ColumnContext): string {
  const language = source.language === locale ? '' : ` lang="${escapeHtml(source.language)}"`;
  const title = escapeHtml(source.title);
  const name = source.url ? `<a href="${escapeHtml(source.url)}" rel="external" hreflang="${escapeHtml(source.language)}">${title}</a>` : title;
  const date = source.date ? formatDate(source.date, locale) : t('source.undated');
  return `<cite${language}>${name}</cite> <span class="quiet">${markJapanese([source.publisher, date, t(`source.${source.class}`)].join(' · '), locale)}</span>`;
}
