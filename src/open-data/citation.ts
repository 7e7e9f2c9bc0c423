import { LOCALE_NAMES, type Locale } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import type { AnyRecord } from '#records/record.ts';

/** What a citation of a page holds. The site is its own author and publisher: no page names a person. */
export interface Citation {
  /** ASCII: a name for the entry in a bibliography. */
  key: string;
  title: string;
  /** The site, as its pages name it. */
  site: string;
  url: string;
  locale: Locale;
  /** Day on which the record was last checked, `2026-11-22`. */
  date: string;
  revision: number;
}

/** Gathers what a citation of a record's page holds; a translation is cited by the revision that it renders. */
export function citationOf(record: AnyRecord, siteName: string, site: URL): Citation {
  return {
    key: `torino-nagoya-${record.collection}-${record.slug}-${record.locale}`,
    title: record.text.title,
    site: siteName,
    url: new URL(recordPath(record.locale, record), site).href,
    locale: record.locale,
    date: record.checkedOn,
    revision: record.translation.ofRevision,
  };
}

// What TeX takes for a command. A backslash first: the others bring new ones.
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};
const tex = (words: string) => words.replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign]!);

/** Names of languages as biblatex knows them (`langid`). */
const LANGID: Record<Locale, string> = { it: 'italian', en: 'british', ja: 'japanese' };

/**
 * An entry for BibTeX and biblatex: `@online` with the year and the whole date, because BibTeX knows only the one and biblatex
 * prefers the other. Double braces keep the case of the title and the author whole, which is no person with a first name.
 */
export function citationBibTeX({ key, title, site, url, locale, date, revision }: Citation): string {
  const fields: [string, string][] = [
    ['author', `{${tex(site)}}`],
    ['title', `{${tex(title)}}`],
    ['date', date],
    ['year', date.slice(0, 4)],
    ['version', String(revision)],
    ['langid', LANGID[locale]],
    ['url', url],
  ];
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** A bibliography of one entry in CSL-JSON 1.0, as Zotero and citeproc read it. */
export function citationCsl({ key, title, site, url, locale, date, revision }: Citation): string {
  return JSON.stringify([
    {
      id: key,
      type: 'webpage',
      title,
      author: [{ literal: site }],
      'container-title': site,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      version: String(revision),
      language: LOCALE_NAMES[locale].openGraph.replace('_', '-'),
      URL: url,
    },
  ]);
}
