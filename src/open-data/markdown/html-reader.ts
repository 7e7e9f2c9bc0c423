import { decodeHTML } from 'entities/decode';
import type { Element } from './tree.ts';

/** What may stand in an element, where it is not elements and words: https://html.spec.whatwg.org/multipage/syntax.html#elements-2 */
type Content = 'nothing' | 'words' | 'raw';
const CONTENT: ReadonlyMap<string, Content> = new Map<string, Content>([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'].map((name) => [name, 'nothing'] as const),
  ...['textarea', 'title'].map((name) => [name, 'words'] as const),
  ...['script', 'style'].map((name) => [name, 'raw'] as const),
]);

const [SPACE, EXCLAMATION, DOUBLE, SINGLE, SLASH, GREATER] = [...' !"\'/>'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number];
const isLetter = (sign: number): boolean => (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90);

/** Where the tag that begins at a place ends: at the first `>` outside the quotation marks of a value. */
function endOfTag(html: string, start: number): number {
  for (let at = start, quote = 0; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === GREATER) {
      return at;
    } else if (sign === DOUBLE || sign === SINGLE) {
      quote = sign;
    }
  }
  return fault(html, start, 'a tag that does not end');
}

/** Where the name of a tag ends. */
function endOfName(html: string, start: number): number {
  for (let at = start; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign <= SPACE || sign === GREATER || sign === SLASH) return at;
  }
  return html.length;
}

/** The place after a comment or a declaration. */
function afterRemark(html: string, start: number): number {
  const mark = html.startsWith('<!--', start) ? '-->' : '>';
  const end = html.indexOf(mark, start);
  return end === -1 ? fault(html, start, 'a remark that does not end') : end + mark.length;
}

/** Words as they are read. Few hold a character reference, and to look for one is cheap. */
const decoded = (words: string): string => (words.includes('&') ? decodeHTML(words) : words);

function fault(html: string, at: number, what: string): never {
  throw new Error(`The HTML has ${what}: “${html.slice(at, at + 40)}”, after “${html.slice(Math.max(0, at - 40), at)}”.`);
}

/** In a drawing, which is XML, a tag may close itself. */
const isInDrawing = (node: Element, around: readonly Element[]): boolean => node.name === 'svg' || around.some(({ name }) => name === 'svg');

/**
 * Reads a page of this site. It is written as the standard says: what opens is closed, in the order of nesting. A reader that
 * bears with anything, as those of browsers do, takes seven times as long.
 * @returns an element without a name that holds the page.
 * @throws if the page is written in another way: the fault is in the component that printed it.
 */
export function readHtml(html: string): Element {
  const page: Element = { name: '', written: '', children: [] };
  const around: Element[] = [];
  let here = page;
  let at = 0;
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
    if (start > at) here.children.push(decoded(html.slice(at, start)));
    const sign = html.charCodeAt(start + 1);
    if (sign === SLASH) {
      const end = start + 2 + here.name.length;
      if (here === page || !html.startsWith(here.name, start + 2) || html.charCodeAt(end) !== GREATER) fault(html, start, `an end that is not that of “${here.name}”`);
      here = around.pop()!;
      at = end + 1;
    } else if (sign === EXCLAMATION) {
      at = afterRemark(html, start);
    } else {
      if (!isLetter(sign)) fault(html, start, 'a sign that begins no tag');
      const named = endOfName(html, start + 1);
      const end = endOfTag(html, named);
      const node: Element = { name: html.slice(start + 1, named), written: html.slice(named, end), children: [] };
      here.children.push(node);
      at = end + 1;
      const content = CONTENT.get(node.name);
      if (content === 'words' || content === 'raw') {
        const close = html.indexOf(`</${node.name}>`, at);
        if (close === -1) fault(html, start, `no end of “${node.name}”`);
        node.children.push(content === 'raw' ? html.slice(at, close) : decoded(html.slice(at, close)));
        at = close + node.name.length + '</>'.length;
      } else if (content === undefined && !(html.charCodeAt(end - 1) === SLASH && isInDrawing(here, around))) {
        around.push(here);
        here = node;
      }
    }
  }
  if (here !== page) fault(html, html.length, `no end of “${here.name}”`);
  if (at < html.length) page.children.push(decoded(html.slice(at)));
  return page;
}
