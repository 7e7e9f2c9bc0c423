import { formatDate } from '#i18n/format.ts';
import { languageName } from '#i18n/names.ts';
import { labelOf, type RecordOf } from '#records/record.ts';
import { formatDuration } from '#schema/value.ts';
import { quiet, textNode, type Block, type Inline } from '#text/typst/nodes.ts';
import { wordNodes } from '#text/typst/words.ts';
import { colonIn, commaIn, joined, type DossierContext } from '#dossier/context.ts';
import { claimNodes, recordLink, recordLinks } from '#dossier/links.ts';

type Maker<R> = (context: DossierContext, record: R) => Block[];

const strong = (content: Inline[]): Inline[] => [{ kind: 'strong', content }];
const paragraph = (content: Inline[]): Block => ({ kind: 'paragraph', content });
const bullets = (items: Inline[][]): Block[] => [{ kind: 'list', isOrdered: false, start: 1, items: items.map((item) => [paragraph(item)]) }];
const label = ({ record, locale }: DossierContext, id: string): Inline[] => wordNodes(labelOf(record, id), locale);
const bare = (context: DossierContext, id: string | undefined): Inline[] => (id ? claimNodes(context, id, true) : []);

const PRACTICE: Record<string, Maker<RecordOf<'good-practices'>>> = {
  results(context, { facts: { results = [] } }) {
    const { t } = context;
    const hasBaseline = results.some((result) => result.baseline);
    const rows = results.map((result) => [
      strong(label(context, result.id)),
      ...(hasBaseline ? [result.baseline ? claimNodes(context, result.baseline) : []] : []),
      claimNodes(context, result.claim),
    ]);
    const head = [t('fact.indicator'), ...(hasBaseline ? [t('fact.baseline')] : []), t('fact.value')].map((words) => [textNode(words)]);
    return [{ kind: 'table', isSmall: false, widths: hasBaseline ? [3, 2, 2] : [3, 2], head, rows }];
  },
  needs: (context, { facts: { needs = [] } }) => [
    { kind: 'definitions', items: needs.map((need) => ({ term: [textNode(context.labels.needKinds[need.kind])], content: label(context, need.id) })) },
  ],
  transfers: (context, { facts: { transfers = [] } }) =>
    bullets(
      transfers.map((transfer) => {
        const { labels, t, locale } = context;
        const state = `${transfer.direction === 'to' ? t('fact.transfer.to') : t('fact.transfer.from')} · ${labels.transferStates[transfer.state]}`;
        const city = transfer.city ? context.find(`cities/${transfer.city}`) : undefined;
        const name = city ? [textNode(colonIn(locale)), ...recordLink(context, city)] : [];
        return [...strong([textNode(state)]), ...name, textNode(locale === 'ja' ? '　' : ' – '), ...label(context, transfer.id), ...bare(context, transfer.claim)];
      }),
    ),
  keyDates: (context, { facts: { keyDates = [] } }) => [
    {
      kind: 'definitions',
      items: keyDates.map((step) => ({
        term: [textNode(formatDate(step.date, context.locale))],
        content: [...label(context, step.id), ...bare(context, step.claim)],
      })),
    },
  ],
};

const GUIDE: Record<string, Maker<RecordOf<'settlement-guide'>>> = {
  steps(context, { facts: { steps = [] } }) {
    const { locale, t } = context;
    const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
    const items = steps.map(({ id, claim, duration, after = [] }) => {
      const terms = [
        ...(duration ? [`${t('fact.duration')}${colonIn(locale)}${formatDuration(duration, locale)}`] : []),
        ...(after.length > 0 ? [t('fact.after', { steps: after.map(numberOf).join(commaIn(locale)) })] : []),
      ];
      return { content: [...label(context, id), ...bare(context, claim)], terms: terms.length > 0 ? [textNode(terms.join(' · '))] : [] };
    });
    return [{ kind: 'steps', items }];
  },
  comparison(context, { facts: { comparison } }) {
    if (!comparison) return [];
    const head = [[quiet(context.t('fact.indicator'))], ...comparison.options.map((option) => label(context, option))];
    const rows = comparison.criteria.map(({ id, cells }) => [
      strong(label(context, id)),
      ...comparison.options.map((option): Inline[] => {
        const cell = cells[option];
        return cell ? [...label(context, cell.id), ...(cell.claims ?? []).flatMap((claim) => bare(context, claim))] : [quiet(context.t('fact.notFound'))];
      }),
    ]);
    return [{ kind: 'table', isSmall: true, widths: [0.8, ...comparison.options.map(() => 1)], head, rows }];
  },
  documents({ t, ...context }, { facts: { documents = [] } }) {
    const named = (words: string | undefined, language: string): Inline[] => (words ? [{ kind: 'language', language, content: [textNode(words)] }] : [textNode('–')]);
    const head = [t('fact.document'), t('fact.inItalian'), t('fact.inJapanese')].map((words) => [textNode(words)]);
    const rows = documents.map((document) => [strong(label({ t, ...context }, document.id)), named(document.italian, 'it'), named(document.japanese, 'ja')]);
    return [{ kind: 'table', isSmall: false, widths: [3, 2, 2], head, rows }];
  },
  checklist: (context, { facts: { checklist = [] } }) => [{ kind: 'checklist', items: checklist.map((id) => label(context, id)) }],
  contacts: (context, { facts: { contacts = [] } }) =>
    bullets(
      contacts.map((contact) => {
        const { locale, t } = context;
        const languages = contact.languages?.map((code) => languageName(code, locale)).join(commaIn(locale));
        return joined(
          [
            strong(recordLinks(context, [`organisations/${contact.organisation}`])),
            label(context, contact.id),
            ...(languages ? [[quiet(`${t('fact.languages')}${colonIn(locale)}${languages}`)]] : []),
          ],
          locale === 'ja' ? '　' : ' – ',
        );
      }),
    ),
};

/**
 * The blocks that a dossier makes from one of the facts of its record, with the words and references of the page.
 * @throws if the facts have a list that no dossier knows.
 */
export function blocksOf(context: DossierContext, name: string): Block[] {
  const { record } = context;
  const make = record.collection === 'good-practices' ? PRACTICE[name]?.(context, record) : GUIDE[name]?.(context, record);
  if (!make) throw new Error(`A dossier does not know how to show "${name}" of ${record.collection}.`);
  return make;
}
