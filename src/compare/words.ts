import type { Locale } from '#i18n/locales.ts';
import type { PlainMessageKey, Translate } from '#i18n/translate.ts';
import type { Labels } from '#schema/labels.ts';
import { INDICATORS } from '#schema/vocabularies.ts';
import { labelOf, type RecordOf } from '#records/record.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';
import type { CompareKind } from './kinds.ts';
import { PRACTICE_ROWS, type PracticeRow } from './practice-column.ts';
import type { Row, TableWords } from './table-html.ts';

const PRACTICE_NAMES: Record<PracticeRow, PlainMessageKey> = {
  status: 'fact.status', city: 'fact.place', period: 'fact.period', themes: 'fact.themes', lead: 'fact.lead', cost: 'compare.cost',
  funding: 'fact.funding', results: 'fact.results', evidence: 'compare.evidence', needs: 'fact.needs', transfers: 'fact.transfers',
};

/** The rows of each kind with their names in a language. */
export function rowsOf(kind: CompareKind, t: Translate, labels: Labels, locale: Locale, chapter: RecordOf<'settlement-guide'> | undefined): Row[] {
  const row = (id: string, name: string) => ({ id, name: markJapanese(name, locale) });
  if (kind === 'good-practices') return PRACTICE_ROWS.map((id) => row(id, t(PRACTICE_NAMES[id])));
  if (kind === 'cities') {
    return [row('country', t('fact.country')), row('region', t('fact.region')), ...INDICATORS.map((id) => row(id, labels.indicators[id]))];
  }
  return (chapter?.facts.comparison?.criteria ?? []).map(({ id }) => {
    const own = chapter!.locale;
    const name = markJapanese(labelOf(chapter!, id), own);
    return { id, name: own === locale ? name : `<span lang="${own}">${name}</span>` };
  });
}

/** The words around a table. */
export function tableWords(t: Translate): TableWords {
  const said = (key: PlainMessageKey) => escapeHtml(t(key));
  return {
    caption: said('compare.caption'),
    criterion: said('compare.criterion'),
    none: said('compare.none'),
    differs: said('compare.differs'),
    same: said('compare.same'),
    inAll: said('compare.inAll'),
    legend: said('compare.legend'),
    onlyDifferences: said('compare.onlyDifferences'),
    grounds: said('compare.grounds'),
    sources: said('record.sources'),
  };
}
