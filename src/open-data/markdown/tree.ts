import { decodeHTMLAttribute } from 'entities/decode';

/** What stands in a page: words, or an element. */
export type ChildNode = string | Element;

export interface Element {
  name: string;
  /** What its tag holds after the name, as written: see `attribute`. */
  written: string;
  children: ChildNode[];
}

export const isTag = (node: ChildNode): node is Element => typeof node !== 'string';

// https://html.spec.whatwg.org/multipage/syntax.html#attributes-2
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, empty for one that has none; `undefined` if the element does not have the attribute. */
export function attribute({ written }: Element, name: string): string | undefined {
  // Taking tags apart is dear, and most have nothing of the name.
  if (written === '' || !written.includes(name)) return undefined;
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
    if (found[1] === name) return decodeHTMLAttribute(found[2] ?? found[3] ?? found[4] ?? '');
  }
  return undefined;
}

/** Tells whether an element has a class. */
export const hasClass = (node: Element, name: string): boolean => node.written.includes(name) && (attribute(node, 'class')?.split(/\s+/).includes(name) ?? false);

// What works only with a script, moves about in the page or is only to be looked at.
const SILENT = new Set(['script', 'style', 'template', 'button', 'svg', 'form', 'input', 'select', 'label', 'dialog']);

/** Tells whether an element says nothing to somebody who reads the page as plain text. */
export const isHidden = (node: Element): boolean =>
  SILENT.has(node.name) || (node.written.includes('hidden') && (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true'));

/** All elements below a node for which something holds, in the order of the page. */
export function allIn({ children }: Element, holds: (element: Element) => boolean, found: Element[] = []): Element[] {
  for (const child of children) {
    if (!isTag(child)) continue;
    if (holds(child)) found.push(child);
    allIn(child, holds, found);
  }
  return found;
}

/** The first element below a node for which something holds. */
export function firstIn({ children }: Element, holds: (element: Element) => boolean): Element | undefined {
  for (const child of children) {
    if (!isTag(child)) continue;
    const found = holds(child) ? child : firstIn(child, holds);
    if (found) return found;
  }
  return undefined;
}
