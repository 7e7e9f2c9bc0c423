import { formatDate } from '#i18n/format.ts';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { translator, type Translate } from '#i18n/translate.ts';
import { collectionPath, recordPath } from '#records/paths.ts';
import { pathOf } from '#records/record.ts';
import { labelsIn } from '#schema/labels.ts';
import { runsOf } from '#text/japanese.ts';
import { phrasesOf } from '#text/phrases.ts';
import { textNode, type Block, type Inline } from '#text/typst/nodes.ts';
import { wordNodes } from '#text/typst/words.ts';
import { blocksOf } from '#dossier/blocks.ts';
import { type DossierContext, type DossierPart } from '#dossier/context.ts';
import { factsOf, type Fact } from '#dossier/facts.ts';
import { sourceLines, type SourceLine } from '#dossier/sources.ts';
import { statementTable } from '#dossier/statements.ts';

/** One record in a dossier. */
export interface Chapter {
  label: string;
  /** The level of its parts' headings. */
  level: number;
  /** The heading of the chapter in a dossier of several, else the title of the document; cut where a line may end. */
  title: Inline[][];
  summary: Inline[];
  /** How it was translated, with the address of the original; empty for an original. */
  translation: Inline[];
  /** That it is no legal advice; empty if it need not say so. */
  caution: string;
  factsTitle: string;
  facts: Fact[];
  intro: Block[];
  parts: { title: Inline[]; content: Block[] }[];
  statements: { title: string; table: Block };
  sources: { title: string; lines: SourceLine[] };
}

/** A document to hand round: all that the template sets in type. */
export interface Dossier {
  language: Locale;
  title: string;
  /** The title, cut where a line may end. */
  phrases: Inline[][];
  description: string;
  author: string;
  keywords: string[];
  /** Year, month and day of the last check. */
  date: [number, number, number];
  /** What it is: good practice, guide chapter, the name of the site's guide. */
  kind: string;
  isWhole: boolean;
  contentsTitle: string;
  legend: string;
  chapters: Chapter[];
  /** The last words: where it comes from, what one may do with it. */
  colophon: { title: string; lines: Inline[][] };
}

/** Words as printers set them. */
const printed = (words: string, locale: Locale): string => runsOf(words, locale).map((run) => run.words).join('');

const phraseNodes = (title: string, locale: Locale): Inline[][] => phrasesOf(title, locale).map((phrase) => wordNodes(phrase, locale));

function translationOf({ record, t, absolute }: DossierContext): Inline[] {
  const { kind, method = 'human' } = record.translation;
  if (kind === 'original') return [];
  const state = kind === 'outdated' ? t('translation.outdated') : t(`translation.${method}`);
  const original = absolute(recordPath(ORIGINAL_LOCALE, record));
  return [textNode(`${state} `), { kind: 'link', href: original, content: [textNode(t('translation.original'))] }];
}

function contentOf(context: DossierContext, part: DossierPart, level: number): Block[] {
  const made = part.blocks.flatMap(({ name, title }): Block[] => {
    const heading: Block = { kind: 'heading', level: level + 1, content: wordNodes(title, context.locale) };
    return [...(title === part.title ? [] : [heading]), ...blocksOf(context, name)];
  });
  return [...(part.content ?? []), ...made];
}

function chapterOf(context: DossierContext, number: number | undefined): Chapter {
  const { record, locale, t, statements } = context;
  const level = number === undefined ? 1 : 2;
  return {
    label: pathOf(record),
    level,
    title: phraseNodes(number === undefined ? record.text.title : `${number}. ${record.text.title}`, locale),
    summary: wordNodes(record.text.summary, locale),
    translation: translationOf(context),
    caution: 'legalAdvice' in record.facts && record.facts.legalAdvice ? t('legal.notAdvice') : '',
    factsTitle: t('record.facts'),
    facts: factsOf(context),
    intro: context.intro,
    parts: context.parts.map((part) => ({ title: wordNodes(part.title, locale), content: contentOf(context, { blocks: [], ...part }, level) })),
    statements: { title: `${t('record.statements')} (${statements.size})`, table: statementTable(context) },
    sources: { title: t('record.sources'), lines: sourceLines(context) },
  };
}

/** Where a dossier comes from and what one may do with it. */
function colophonOf(t: Translate, locale: Locale, address: string, edition: string): Dossier['colophon'] {
  const licence = `https://creativecommons.org/licenses/by/4.0/deed.${locale}`;
  const link = (href: string): Inline => ({ kind: 'link', href, content: [textNode(href)] });
  return {
    title: t('dossier.about'),
    lines: [
      [textNode(`${t('dossier.address')} `), link(address)],
      [textNode(`${t('footer.edition', { date: formatDate(edition, locale) })}${locale === 'ja' ? '。' : '.'}`)],
      [textNode(`${t('dossier.licence')} `), link(licence)],
      [textNode(t('footer.about'))],
    ],
  };
}

const daysOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** The dossier of one record. */
export function dossierOf(context: DossierContext): Dossier {
  const { record, locale, t, labels, absolute } = context;
  const themes = record.facts.themes ?? [];
  return {
    language: locale,
    title: printed(record.text.title, locale),
    phrases: phraseNodes(record.text.title, locale),
    description: printed(record.text.summary, locale),
    author: t('site.title'),
    keywords: themes.map((theme) => labels.themes[theme]),
    date: daysOf(record.checkedOn),
    kind: labels.collections[record.collection].singular,
    isWhole: false,
    contentsTitle: t('dossier.contents'),
    legend: t('claim.legend'),
    chapters: [chapterOf(context, undefined)],
    colophon: colophonOf(t, locale, absolute(recordPath(locale, record)), record.checkedOn),
  };
}

/**
 * One dossier of all records of a guide, in the order given.
 * @param contexts at least one, all of one collection and language.
 */
export function wholeDossierOf(contexts: readonly DossierContext[]): Dossier {
  const { record, locale, absolute } = contexts[0]!;
  const t = translator(locale);
  const label = labelsIn(locale).collections[record.collection];
  const checked = contexts.reduce((newest, { record: { checkedOn } }) => (checkedOn > newest ? checkedOn : newest), '');
  return {
    language: locale,
    title: label.plural,
    phrases: phraseNodes(label.plural, locale),
    description: label.intro,
    author: t('site.title'),
    keywords: contexts.map((context) => printed(context.record.text.title, locale)),
    date: daysOf(checked),
    kind: t('site.title'),
    isWhole: true,
    contentsTitle: t('dossier.contents'),
    legend: t('claim.legend'),
    chapters: contexts.map((context, index) => chapterOf(context, index + 1)),
    colophon: colophonOf(t, locale, absolute(collectionPath(locale, record.collection)), checked),
  };
}
