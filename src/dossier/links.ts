import { LOCALE_NAMES } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { quiet, type Inline } from '#text/typst/nodes.ts';
import { referenceNode } from '#text/typst/reference.ts';
import { wordNodes } from '#text/typst/words.ts';
import { commaIn, joined, type DossierContext } from '#dossier/context.ts';

/** The name of a record as a link to its page; says so if it is not written in the reader's language. */
export function recordLink({ locale, t, absolute }: DossierContext, record: AnyRecord): Inline[] {
  const link: Inline = { kind: 'link', href: absolute(recordPath(record.locale, record)), content: wordNodes(record.text.title, record.locale) };
  if (record.locale === locale) return [link];
  return [{ kind: 'language', language: record.locale, content: [link] }, quiet(` (${t('record.onlyIn', { language: LOCALE_NAMES[record.locale].name })})`)];
}

/** The names of several records, each a link; those that do not exist are left out. */
export function recordLinks(context: DossierContext, paths: readonly RecordPath[]): Inline[] {
  const links = paths.flatMap((path) => context.find(path) ?? []).map((record) => recordLink(context, record));
  return joined(links, commaIn(context.locale));
}

/** The value of a claim with its reference; only the reference where the words stand elsewhere. */
export function claimNodes({ record, locale, claims }: DossierContext, id: string, isBare = false): Inline[] {
  const claim = claims.get(id);
  if (!claim) return [];
  return [...(isBare ? [] : wordNodes(claim.value ?? '', locale)), referenceNode(claim, pathOf(record))];
}

/** An address outside the site, shown by its host. */
export const outsideLink = (url: string): Inline[] => [{ kind: 'link', href: url, content: [{ kind: 'text', words: new URL(url).hostname.replace(/^www\./, '') }] }];
