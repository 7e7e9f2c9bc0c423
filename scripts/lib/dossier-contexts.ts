import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { claimViews } from '#records/claim-views.ts';
import { findIn, listIn, type Library } from '#records/library.ts';
import { partsOf } from '#records/parts.ts';
import { linkPath, recordPath } from '#records/paths.ts';
import { pathOf, type RecordPath } from '#records/record.ts';
import { SITE_URL } from '#records/site-url.ts';
import { statementsOf } from '#records/statements.ts';
import { textOf } from '#records/text-of.ts';
import { labelsIn } from '#schema/labels.ts';
import { renderTypst } from '#text/typst/render.ts';
import { type DossierCollection, type DossierContext } from '#dossier/context.ts';

type Record = DossierContext['record'];

/** The records of a collection that are written in a language, in the order of their list. */
export function recordsIn(library: Library, collection: DossierCollection, locale: Locale): Record[] {
  return (listIn(library, collection, locale) as Record[]).filter((record) => record.locale === locale);
}

/**
 * Gathers what the dossier of a record says, with the functions that its page uses.
 * @param root folder of the repository.
 * @param edition the day of the edition: a re-check date before it is overdue.
 * @param isWhole whether the record is a chapter of a dossier of several: its headings stand one level lower.
 */
export function dossierContext(root: string, library: Library, edition: string, record: Record, isWhole: boolean): DossierContext {
  const { locale } = record;
  const t = translator(locale);
  const labels = labelsIn(locale);
  const claims = claimViews(record, edition);
  const find = (path: RecordPath) => findIn(library, path, locale);
  const absolute = (path: string) => new URL(path, SITE_URL).href;
  const tree = textOf(record, root);
  const text = renderTypst(tree, {
    locale,
    record: pathOf(record),
    sections: record.facts.sections ?? [],
    headingLevel: isWhole ? 3 : 2,
    claims,
    term: (id) => {
      const term = find(`glossary/${id}`);
      return term && { href: absolute(recordPath(term.locale, term)), title: term.text.title };
    },
    href: (url) => absolute(linkPath(url, locale, find)),
    pictureFile: (url) => `/content/${pathOf(record)}/${url.replace(/^\.\//, '')}`,
    noteTitle: (kind) => (kind === 'warning' ? t('note.warning') : kind === 'legal' ? t('note.legal') : t('note.tip')),
  });
  return {
    record, locale, t, labels, claims, find, absolute,
    statements: statementsOf(record, labels, claims, tree),
    intro: text.intro,
    parts: partsOf(record, text, t),
  };
}

