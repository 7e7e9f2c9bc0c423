import { LOCALE_NAMES, type Locale } from '#i18n/locales.ts';
import { recordPath, revisionPath } from '#records/paths.ts';
import type { AnyRecord } from '#records/record.ts';

/** What a citation of a page holds. The site is its own author and publisher: no page names a person. */
export interface Citation {
  /** ASCII: a name for the entry in a bibliography. */
  key: string;
  title: string;
  /** The site, as its pages name it. */
  site: string;
  /** The site in two words without a comma, which reference managers take for a family name and a first one. */
  author: string;
  /** The page as it is today. */
  page: string;
  /** The text of this revision, for ever. */
  url: string;
  locale: Locale;
  /** Day on which the record was last checked, `2026-11-22`. */
  date: string;
  revision: number;
}

/**
 * Gathers what a citation of a record's page holds; a translation is cited by the revision that it renders.
 * @param names of the site: in full, and in two words.
 * @param hash names the text of today, see `revisionHash`: what is cited must still be there when the page says something else.
 */
export function citationOf(record: AnyRecord, names: { site: string; author: string }, hash: string, site: URL): Citation {
  return {
    key: `torino-nagoya-${record.collection}-${record.slug}-${record.locale}`,
    title: record.text.title,
    ...names,
    page: new URL(recordPath(record.locale, record), site).href,
    url: new URL(revisionPath(hash), site).href,
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
export function citationBibTeX({ key, title, site, page, url, locale, date, revision }: Citation): string {
  const fields: [string, string][] = [
    ['author', `{${tex(site)}}`],
    ['title', `{${tex(title)}}`],
    ['date', date],
    ['year', date.slice(0, 4)],
    ['version', String(revision)],
    ['langid', LANGID[locale]],
    ['url', url],
    ['note', tex(page)],
  ];
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** An item of a bibliography in CSL-JSON 1.0, as Zotero and citeproc read it. */
export function citationCslItem({ key, title, site, page, url, locale, date, revision }: Citation): object {
  return {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    'container-title': site,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: String(revision),
    language: LOCALE_NAMES[locale].openGraph.replace('_', '-'),
    URL: url,
    note: page,
  };
}

/** A bibliography of one entry in CSL-JSON. */
export const citationCsl = (citation: Citation): string => JSON.stringify([citationCslItem(citation)]);

/**
 * A reference in RIS, as EndNote, Mendeley and Zotero read it: a line for each field, two letters, two spaces, a hyphen, a space.
 * Lines end as the format's
 * first programs wrote them. Tags: https://refdb.sourceforge.net/manual/x4021.html
 */
export function citationRis({ key, title, site, author, page, url, locale, date, revision }: Citation): string {
  const fields: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', site],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['ET', String(revision)],
    ['LA', locale],
    ['UR', url],
    ['N1', page],
    ['ER', ''],
  ];
  return fields.map(([name, value]) => `${name}  - ${value}\r\n`).join('');
}
