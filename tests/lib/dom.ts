import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** The elements under a node, in document order; what stands inside a `<template>` is left out. */
export function* elementsOf(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The value of an attribute; `undefined` if it is absent. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

/** The words of a node and of all in it. */
export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The language of a node: of the nearest element that names one. */
export function languageOf(node: Node): string | undefined {
  if (isElement(node)) {
    const own = attribute(node, 'lang');
    if (own !== undefined) return own;
  }
  return 'parentNode' in node && node.parentNode ? languageOf(node.parentNode) : undefined;
}
