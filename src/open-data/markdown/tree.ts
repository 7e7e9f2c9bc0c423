import { parseDocument } from 'htmlparser2';
import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';

export { isTag, isText, type ChildNode, type Element };

/** The value of an attribute; `undefined` if the element has none. */
export const attribute = (node: Element, name: string): string | undefined => node.attribs[name];

/** The classes of an element. */
export const classesOf = (node: Element): string[] => node.attribs.class?.split(/\s+/) ?? [];

// What works only with a script, moves about in the page or is only to be looked at.
const SILENT = new Set(['script', 'style', 'template', 'button', 'svg', 'form', 'input', 'select', 'label', 'dialog']);

/** Tells whether an element says nothing to somebody who reads the page as plain text. */
export function isHidden(node: Element): boolean {
  return SILENT.has(node.name) || 'hidden' in node.attribs || node.attribs['aria-hidden'] === 'true';
}

/** All elements below a node for which something holds, in the order of the page. */
export function allIn(node: Document | Element, holds: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => (isTag(child) ? [...(holds(child) ? [child] : []), ...allIn(child, holds)] : []));
}

/** The first element below a node for which something holds. */
export function firstIn(node: Document | Element, holds: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    const found = holds(child) ? child : firstIn(child, holds);
    if (found) return found;
  }
  return undefined;
}

/** Reads a page. */
export const readHtml = (html: string): Document => parseDocument(html);
