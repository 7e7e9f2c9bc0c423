import { formatDate } from '#i18n/format.ts';
import { formatPeriod } from '#i18n/period.ts';
import type { RecordOf } from '#records/record.ts';
import { quiet, textNode, type Inline } from '#text/typst/nodes.ts';
import { wordNodes } from '#text/typst/words.ts';
import { colonIn, commaIn, joined, type DossierContext } from '#dossier/context.ts';
import { claimNodes, outsideLink, recordLinks } from '#dossier/links.ts';

/** A line of the facts box. */
export interface Fact {
  name: string;
  value: Inline[];
}

function practiceFacts(context: DossierContext, { facts }: RecordOf<'good-practices'>): Fact[] {
  const { locale, labels, t } = context;
  const organisations = (slugs: readonly string[]) => recordLinks(context, slugs.map((slug) => `organisations/${slug}` as const));
  const period = formatPeriod(facts.period, locale, t);
  const funding = (facts.funding ?? []).map((item) => [
    textNode(labels.fundingKinds[item.kind]),
    ...(item.programme ? wordNodes(`${colonIn(locale)}${item.programme}`, locale) : []),
    ...(item.claim ? [textNode(' '), ...claimNodes(context, item.claim)] : []),
  ]);
  return [
    { name: t('fact.status'), value: [textNode(labels.statuses[facts.status])] },
    { name: t('fact.place'), value: [...recordLinks(context, [`cities/${facts.place.city}`]), quiet(locale === 'ja' ? `（${labels.levels[facts.place.level]}）` : ` (${labels.levels[facts.place.level]})`)] },
    ...(period ? [{ name: t('fact.period'), value: [textNode(period)] }] : []),
    { name: t('fact.themes'), value: [textNode(facts.themes.map((theme) => labels.themes[theme]).join(commaIn(locale)))] },
    { name: t('fact.lead'), value: organisations(facts.lead) },
    ...(facts.partners?.length ? [{ name: t('fact.partners'), value: organisations(facts.partners.map(({ organisation }) => organisation)) }] : []),
    ...(funding.length > 0 ? [{ name: t('fact.funding'), value: joined(funding, locale === 'ja' ? '；' : '; ') }] : []),
    ...(facts.sdgs?.length ? [{ name: t('fact.sdgs'), value: [textNode(facts.sdgs.map((goal) => `${goal}. ${labels.sdgs[goal - 1]}`).join(commaIn(locale)))] }] : []),
    ...(facts.officialPage ? [{ name: t('record.officialPage'), value: outsideLink(facts.officialPage) }] : []),
    ...(facts.contact ? [{ name: t('record.contact'), value: organisations([facts.contact]) }] : []),
  ];
}

function chapterFacts({ locale, labels, t }: DossierContext, { facts }: RecordOf<'settlement-guide'>): Fact[] {
  return [
    { name: t('fact.audience'), value: [textNode(facts.audience.map((one) => labels.audiences[one]).join(commaIn(locale)))] },
    ...(facts.themes?.length ? [{ name: t('fact.themes'), value: [textNode(facts.themes.map((theme) => labels.themes[theme]).join(commaIn(locale)))] }] : []),
  ];
}

/** The facts of a record at a glance, as its page shows them. */
export function factsOf(context: DossierContext): Fact[] {
  const { record, locale, t, claims } = context;
  const due = [...claims.values()].flatMap((claim) => claim.recheckBy ?? []).sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return [
    ...(record.collection === 'good-practices' ? practiceFacts(context, record) : chapterFacts(context, record)),
    { name: t('record.updated'), value: [textNode(formatDate(record.checkedOn, locale))] },
    ...(due ? [{ name: t('claim.due'), value: [textNode(due.isOverdue ? t('claim.overdue', { date: due.words }) : due.words)] }] : []),
  ];
}
