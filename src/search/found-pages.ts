import type { IndexedPage } from '#search/index-maker.ts';

/** What Pagefind keeps of a page that it has read: the contents of a fragment. */
export interface Fragment {
  url: string;
  /** The text with `<` and `>` escaped; words are parted by spaces, in Japanese by zero-width spaces. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Every element with an id, in any order. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** What stands between the other names of a record in their hidden field. */
export const OTHER_NAMES_SIGN = ' | ';

const list = (text: string | undefined, sign = ' ') => (text ? text.split(sign) : []);

const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * The numbers of all records that are written in any language, in the order in which they are browsed: one number is one record in every language.
 * @param fragments of all languages.
 */
export function numberRecords(fragments: readonly Fragment[]): Map<string, number> {
  const orders = new Map(fragments.map(({ meta }) => [meta.record ?? '', meta.order ?? '']));
  const key = ([record, order]: [string, string]) => `${order} ${record}`;
  const sorted = [...orders].filter(([record]) => record).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return new Map(sorted.map(([record], number) => [record, number]));
}

/** A page that Pagefind has read, as our index takes it. Pages that are no records have no number and are left out. */
export function indexedPage({ url, content, meta, filters, anchors }: Fragment, numbers: ReadonlyMap<string, number>): IndexedPage | undefined {
  const number = numbers.get(meta.record ?? '');
  if (number === undefined) return undefined;
  const { record: _, ...facets } = filters;
  return {
    number,
    url,
    record: meta.record!,
    collection: meta.collection ?? '',
    title: meta.name ?? meta.title ?? '',
    summary: meta.summary ?? '',
    ...(meta.date && { date: meta.date }),
    text: unescape(content),
    headings: anchors
      .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text?.trim())
      .sort((a, b) => a.location - b.location)
      .map(({ id, text, location }) => [id, text!.trim(), location]),
    keywords: list(meta.keywords),
    titleKeys: list(meta.titles),
    otherKeys: list(meta.aliases),
    otherNames: list(meta.others, OTHER_NAMES_SIGN),
    facets,
  };
}
