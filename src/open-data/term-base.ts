import { stringify } from 'csv-stringify/sync';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { recordPath } from '#records/paths.ts';
import type { RecordOf } from '#records/record.ts';
import { xmlDocument, type Element } from '#open-data/xml.ts';

type Term = RecordOf<'glossary'>;

/** A term in the languages in which it is written. */
export interface TermVersions {
  original: Term;
  in: Partial<Record<Locale, Term>>;
}

/** Puts the records of the glossary together by term, in the order of their slugs. */
export function termVersions(records: readonly Term[]): TermVersions[] {
  return [...Map.groupBy(records, ({ slug }) => slug)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, versions]) => {
      const original = versions.find(({ locale }) => locale === ORIGINAL_LOCALE);
      return original ? [{ original, in: Object.fromEntries(versions.map((term) => [term.locale, term])) }] : [];
    });
}

/** An XML identifier may not begin with a figure. */
const idOf = (slug: string) => `t-${slug}`;
const sourceLine = ({ title, publisher, url }: Term['facts']['sources'][number]) => [title, publisher, url].filter(Boolean).join('. ');

function termSections({ facts, text, locale }: Term): Element[] {
  const t = translator(locale);
  const isOurs = locale === 'ja' && facts.japaneseForm === 'rendering';
  const notes = [...(text.reading ? [labelled(t('fact.reading'), text.reading, locale)] : []), ...(isOurs ? [t('fact.rendering')] : [])];
  const preferred: Element = {
    term: text.title,
    termNote: [
      // Names are nouns; of the other terms the record does not say what they are.
      ...(facts.kind === 'term' ? [] : [{ '@type': 'partOfSpeech', '#': 'noun' }]),
      // A rendering of ours is no term that anybody has agreed on.
      { '@type': 'administrativeStatus', '#': isOurs ? 'admittedTerm-admn-sts' : 'preferredTerm-admn-sts' },
    ],
    note: notes,
  };
  const avoided = (text.avoid ?? []).map((term): Element => ({ term, termNote: { '@type': 'administrativeStatus', '#': 'deprecatedTerm-admn-sts' } }));
  return [preferred, ...avoided];
}

function languageSection(term: Term, site: URL): Element {
  const { facts, text, locale, translation } = term;
  const t = translator(locale);
  const isMachine = translation.method === 'machine';
  return {
    '@xml:lang': locale,
    descripGrp: {
      descrip: { '@type': 'definition', '#': text.summary },
      admin: facts.sources.map((source) => ({ '@type': 'source', '#': sourceLine(source) })),
    },
    note: [...(text.usage ? [text.usage] : []), ...(isMachine ? [t('translation.machine')] : [])],
    xref: { '@type': 'externalCrossReference', '@target': new URL(recordPath(locale, term), site).href, '#': t('site.title') },
    termSec: termSections(term),
  };
}

/**
 * The glossary as a term base: TBX-Basic (ISO 30042:2019) in the style “data category as attribute”, which programs for
 * translators read. The order of elements is that of https://github.com/LTAC-Global/TBX-Basic_dialect (DCA).
 */
export function tbx(terms: readonly TermVersions[], edition: string, site: URL): string {
  const titles = new Map(terms.map(({ original }) => [original.slug, original.text.title]));
  return xmlDocument({
    tbx: {
      '@type': 'TBX-Basic',
      '@style': 'dca',
      '@xml:lang': ORIGINAL_LOCALE,
      '@xmlns': 'urn:iso:std:iso:30042:ed:3.0',
      tbxHeader: {
        fileDesc: {
          titleStmt: { title: translator(ORIGINAL_LOCALE)('site.title') },
          sourceDesc: { p: [new URL('/', site).href, `CC BY 4.0, ${edition}`] },
        },
      },
      text: {
        body: {
          conceptEntry: terms.map(({ original: { slug, facts, checkedOn }, in: versions }) => ({
            '@id': idOf(slug),
            transacGrp: { transac: { '@type': 'transactionType', '#': 'modification' }, date: checkedOn },
            ref: (facts.seeAlso ?? []).flatMap((other) => (titles.has(other) ? [{ '@type': 'crossReference', '@target': idOf(other), '#': titles.get(other)! }] : [])),
            langSec: LOCALES.flatMap((locale) => (versions[locale] ? [languageSection(versions[locale], site)] : [])),
          })),
        },
      },
    },
  });
}

const LIST = ' | ';

/** The columns that every language has, after its name. */
const ofLanguage = (term: Term | undefined, locale: Locale): [string, string][] => [
  [locale, term?.text.title ?? ''],
  ...(locale === 'ja' ? [['ja_reading', term?.text.reading ?? ''] as [string, string], ['ja_form', term?.facts.japaneseForm ?? ''] as [string, string]] : []),
  [`${locale}_definition`, term?.text.summary ?? ''],
  [`${locale}_usage`, term?.text.usage ?? ''],
  [`${locale}_avoid`, (term?.text.avoid ?? []).join(LIST)],
  [`${locale}_search_words`, (term?.text.aliases ?? []).join(LIST)],
  [`${locale}_translation`, term?.translation.method ?? (term ? 'original' : '')],
];

/**
 * The glossary as a table for translators: a line for each term, columns for each language. RFC 4180, UTF-8 with a mark, so that
 * Excel shows Japanese; cells that a spreadsheet would compute begin with an apostrophe.
 */
export function termTable(terms: readonly TermVersions[], site: URL): string {
  const rows = terms.map(({ original, in: versions }) =>
    Object.fromEntries([
      ['id', original.slug],
      ['kind', original.facts.kind],
      ...LOCALES.flatMap((locale) => ofLanguage(versions[locale], locale)),
      ['sources', original.facts.sources.map(sourceLine).join(LIST)],
      ['checked_on', original.checkedOn],
      ['page', new URL(recordPath(ORIGINAL_LOCALE, original), site).href],
    ]),
  );
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
}
