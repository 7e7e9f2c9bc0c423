import { formatDate } from '#i18n/format.ts';
import { languageName } from '#i18n/names.ts';
import { pathOf, sourcesOf } from '#records/record.ts';
import { quiet, textNode, type Inline } from '#text/typst/nodes.ts';
import { sourceLabel } from '#text/typst/reference.ts';
import { wordNodes } from '#text/typst/words.ts';
import type { DossierContext } from '#dossier/context.ts';

/** A numbered source at the end of a dossier. */
export interface SourceLine {
  label: string;
  content: Inline[];
  /** Publisher, date, kind, language; on paper also the address in full. */
  terms: Inline[];
}

/** The sources of a record, numbered as the references name them, with publisher, title, date and address. */
export function sourceLines({ record, locale, t }: DossierContext): SourceLine[] {
  const classes = { official: t('source.official'), press: t('source.press'), secondary: t('source.secondary') };
  return sourcesOf(record).map((source) => {
    const title: Inline = { kind: 'language', language: source.language, content: [textNode(source.title)] };
    const terms = [
      source.date ? formatDate(source.date, locale) : t('source.undated'),
      classes[source.class],
      ...(source.language === locale ? [] : [languageName(source.language, locale)]),
      ...(source.url ? [] : [t('source.noAddress')]),
    ];
    const address = (url: string): Inline => ({ kind: 'link', href: url, content: [textNode(url)] });
    return {
      label: sourceLabel(pathOf(record), source.id),
      content: [source.url ? { kind: 'link', href: source.url, content: [title] } : title],
      terms: [
        ...wordNodes(source.publisher, locale),
        quiet(` · ${terms.join(' · ')}`),
        ...(source.url ? [{ kind: 'break' } as const, address(source.url)] : []),
        ...(source.archived ? [{ kind: 'break' } as const, quiet(`${t('source.archived')} `), address(source.archived)] : []),
      ],
    };
  });
}
