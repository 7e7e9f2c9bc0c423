import type { Locale } from '#i18n/locales.ts';
import type { PageWords } from '#search/browser/page-words.ts';
import type { Piece } from '#search/passage.ts';
import type { Result } from '#search/searcher.ts';
import { runsOf } from '#text/japanese.ts';

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An element with words as the rest of the site writes them (`markJapanese`). Words become text, never elements. */
export function written(name: 'a' | 'mark' | 'span', text: string, locale: Locale, attributes: Record<string, string> = {}): HTMLElement {
  return element(name, attributes, ...runsOf(text, locale).map(({ words, isJapanese }) => (isJapanese ? element('span', { lang: 'ja' }, words) : words)));
}

const passage = (pieces: readonly Piece[], locale: Locale) =>
  element('p', { class: 'passage' }, ...pieces.map(({ text, isMatch }) => written(isMatch ? 'mark' : 'span', text, locale)));

/** One result: title, what it is and when, the passage, the section that it stands in. */
function resultItem({ url, title, locale, collection, date, pieces, section }: Result, reader: Locale, words: PageWords): HTMLLIElement {
  const isOwn = locale === reader;
  const language: Record<string, string> = isOwn ? {} : { lang: locale };
  const meta = element('p', { class: 'meta', ...(isOwn ? {} : { lang: reader }) }, words.collections[collection] ?? collection);
  if (!isOwn) meta.append(' · ', element('span', { lang: locale }, words.languages[locale] ?? locale));
  if (date) meta.append(' · ', element('span', language, date));
  const item = element('li', language, element('h3', {}, written('a', title, locale, { href: url, ...(isOwn ? {} : { hreflang: locale }) })), meta, passage(pieces, locale));
  if (section) {
    item.append(element('p', { class: 'section' }, element('span', isOwn ? {} : { lang: reader }, `${words.section} `), written('a', section.title, locale, { href: `${url}#${section.id}` })));
  }
  return item;
}

/** Puts results at the end of a list. @returns the link of the first of them. */
export function showResults(list: HTMLElement, results: readonly Result[], reader: Locale, words: PageWords): HTMLAnchorElement | null {
  const items = results.map((result) => resultItem(result, reader, words));
  list.append(...items);
  return items[0]?.querySelector('a') ?? null;
}

/** Puts links to records into a list. */
export function showLinks(list: HTMLElement, links: readonly { title: string; href: string; kind: string }[], locale: Locale): void {
  list.replaceChildren(...links.map(({ title, href, kind }) => element('li', {}, written('a', title, locale, { href }), ' ', element('span', { class: 'meta' }, kind))));
}

/** A link to the search in another language, for results that are not shown here. */
export function showMore(list: HTMLElement, href: string, text: string, locale: Locale): void {
  list.append(element('li', { class: 'more' }, element('a', { href, hreflang: locale }, text)));
}
