import { formatSpan } from '#i18n/format.ts';
import { recordPath } from '#records/paths.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { browseOrder } from '#search/browse-order.ts';
import { FACETS, facetValues } from '#search/facets.ts';
import type { PageFile } from '#search/index-format.ts';
import type { IndexedRecord } from '#search/index-maker.ts';
import { keywordsOf, type Records } from '#search/keywords.ts';

/** What Pagefind keeps of a page that it has read: the part of a fragment that we use. */
export interface Fragment {
  url: string;
  /** The text with `<`, `>` and `&` escaped; words are parted by spaces, in Japanese by zero-width spaces. */
  content: string;
  /** Every element with an id, in any order. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * The numbers of all records, in the order in which they are browsed: one number is one record in every language.
 * @param records in all languages.
 */
export function numberRecords(records: readonly AnyRecord[]): Map<RecordPath, number> {
  const orders = new Map(records.map((record) => [pathOf(record), browseOrder(record)]));
  const sorted = [...orders].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(sorted.map(([path], number) => [path, number]));
}

/** The values a record has of each facet; its collection counts as one. */
function facetsOf(record: AnyRecord): Record<string, string[]> {
  const values = FACETS.map((facet) => [facet, [...new Set(facetValues(record, facet))]] as const);
  return { collection: [record.collection], ...Object.fromEntries(values.filter(([, list]) => list.length > 0)) };
}

/**
 * A record as the index takes it, without the text of its page.
 * @param records all records, for the names in other languages and the terms about it.
 */
export function indexedRecord(record: AnyRecord, records: Records): IndexedRecord {
  const { titles, aliases, words, otherNames } = keywordsOf(record, records);
  const when = record.collection === 'events' ? record.facts.when : undefined;
  return {
    url: recordPath(record.locale, record),
    record: pathOf(record),
    collection: record.collection,
    title: record.text.title,
    summary: record.text.summary,
    ...(when && { date: formatSpan(when.start, when.end, record.locale, when.timeZone) }),
    keywords: words,
    titleKeys: titles,
    otherKeys: aliases,
    otherNames,
    facets: facetsOf(record),
  };
}

/** The text of a page as Pagefind has read it. */
export function pageText({ content, anchors }: Fragment): Pick<PageFile, 'text' | 'headings'> {
  return {
    text: unescape(content),
    headings: anchors
      .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text?.trim())
      .sort((a, b) => a.location - b.location)
      .map(({ id, text, location }) => [id, text!.trim(), location]),
  };
}
