import type { Locale } from '#i18n/locales.ts';
import type { Fragment } from '#search/found-pages.ts';
import { withoutIgnored } from './ignored-parts.ts';

/** A page to be read for the search. */
export interface PageToRead {
  address: string;
  /** What of it is to be read, as `markedPart` gives it. */
  html: Buffer;
}

/** Pages that Pagefind reads as one. */
export interface Group {
  html: string;
  /**
   * Takes apart what Pagefind has read.
   * @returns what it would have read of each page alone; nothing of a page without words.
   * @throws if it did not come upon each page in turn.
   */
  take: (fragment: Fragment) => Fragment[];
}

const BODY = 'data-pagefind-body';
const [BEGIN, END] = ['<main', '</main>'];

/**
 * The part of a page that Pagefind reads: `main`, if all that is marked for it stands there.
 * @returns the whole page if `main` cannot be told by its letters alone; nothing if no part of the page is marked.
 */
export function markedPart(html: Buffer): Buffer | undefined {
  const marked = html.indexOf(BODY);
  if (marked === -1) return undefined;
  const [from, to] = [html.indexOf(BEGIN), html.indexOf(END)];
  const isPlain = from !== -1 && from === html.lastIndexOf(BEGIN) && to === html.lastIndexOf(END) && from < marked && html.lastIndexOf(BODY) < to;
  return isPlain ? html.subarray(from, to + END.length) : html;
}

const ZERO_WIDTH = '\u200B';
/** What Pagefind takes for a letter or a digit: of a page without any it has nothing to tell. */
const WORD = /[\p{Alphabetic}\p{N}]/u;

/** The id of what stands before each page of a group: no id of a page holds a slash. */
const markOf = (index: number) => `page/${index}`;

function takeApart({ content, anchors }: Fragment, pages: readonly PageToRead[]): Fragment[] {
  const sign = content.includes(ZERO_WIDTH) ? ZERO_WIDTH : ' ';
  const words = content.split(sign);
  const marks = anchors.flatMap(({ id }, index) => (id.startsWith('page/') ? [index] : []));
  if (marks.length !== pages.length || marks.some((mark, index) => anchors[mark]!.id !== markOf(index))) throw new Error(`Pagefind did not tell apart ${pages.map(({ address }) => address).join(' ')}`);
  return marks.flatMap((mark, index): Fragment[] => {
    const next = marks[index + 1];
    const from = anchors[mark]!.location;
    const text = words.slice(from, next === undefined ? undefined : anchors[next]!.location).join(sign).replace(/ $/, '');
    const own = anchors.slice(mark + 1, next).map((anchor) => ({ ...anchor, location: anchor.location - from }));
    return WORD.test(text) ? [{ url: pages[index]!.address, content: text, anchors: own }] : [];
  });
}

function joined(pages: readonly PageToRead[], locale: Locale): Group {
  // Each mark is itself marked for Pagefind, which drops all that stands beside what is. The first only makes it begin to do so.
  const marked = pages.map(({ html }, index) => `<p ${BODY} id="${markOf(index)}"></p>${withoutIgnored(html.toString('utf8'))}`);
  return { html: `<!DOCTYPE html><html lang="${locale}"><body><p ${BODY}></p>${marked.join('')}</body></html>`, take: (fragment) => takeApart(fragment, pages) };
}

const alone = ({ address, html }: PageToRead): Group => ({ html: html.toString('utf8'), take: (fragment) => [{ ...fragment, url: address }] });

/** How many bytes of pages are joined to one: with more, Pagefind takes no less time, but we more room. */
const JOINED_BYTES = 1_500_000;

/**
 * Puts pages into groups. Pagefind makes an index of words for each page that it reads, which takes more time than the reading,
 * and which we do not use; for one long page it takes a quarter of what it takes for a hundred short ones.
 */
export function* groupsOf(pages: readonly PageToRead[], locale: Locale): Generator<Group> {
  let group: PageToRead[] = [];
  let room = JOINED_BYTES;
  for (const page of pages) {
    if (page.html.indexOf(BEGIN) !== 0) {
      yield alone(page);
      continue;
    }
    group.push(page);
    room -= page.html.length;
    if (room > 0) continue;
    yield joined(group, locale);
    [group, room] = [[], JOINED_BYTES];
  }
  if (group.length > 0) yield joined(group, locale);
}
