import type { Root } from 'mdast';
import { translator, type Translate } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import { labelsIn, type Labels } from '#schema/labels.ts';
import { claimViews } from '#records/claim-views.ts';
import type { Links } from '#records/links.ts';
import { findIn } from '#records/load.ts';
import { imagePath, linkPath, recordPath } from '#records/paths.ts';
import type { AnyRecord, RecordPath } from '#records/record.ts';
import { textOf } from '#records/text-of.ts';
import { renderHtml, type HtmlContext, type TextHtml } from '#text/html.ts';
import { referenceWords, type ClaimView, type ReferenceWords } from '#text/reference.ts';

/** What the components of a record's page share. */
export interface PageContext {
  record: AnyRecord;
  locale: Locale;
  t: Translate;
  labels: Labels;
  links: Links;
  claims: Map<string, ClaimView>;
  words: ReferenceWords;
  text: TextHtml;
  /** The tree of the text. */
  tree: Root;
  /** A record by path, in the reader's language or in the original. */
  find: (path: RecordPath) => AnyRecord | undefined;
}

/** Reads and renders the text of a record and gathers what its page needs. */
export function pageContext(record: AnyRecord, links: Links): PageContext {
  const { locale } = record;
  const t = translator(locale);
  const claims = claimViews(record, links.edition);
  const words = referenceWords(t);
  const find = (path: RecordPath) => findIn(links.library, path, locale);
  const context: HtmlContext = {
    locale,
    sections: 'sections' in record.facts ? (record.facts.sections ?? []) : [],
    claims,
    words,
    term: (id) => {
      const term = find(`glossary/${id}`);
      return term && { href: recordPath(term.locale, term), title: term.text.title };
    },
    href: (url) => linkPath(url, locale, find),
    imageHref: (url) => imagePath(record, url.replace(/^\.\//, '')),
    noteTitle: (kind) => (kind === 'warning' ? t('note.warning') : kind === 'legal' ? t('note.legal') : t('note.tip')),
    tableLabel: t('table.scroll'),
  };
  const tree = textOf(record);
  return { record, locale, t, labels: labelsIn(locale), links, claims, words, tree, text: renderHtml(tree, context), find };
}

