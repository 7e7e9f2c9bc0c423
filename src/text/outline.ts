import type { Heading, Nodes, Root } from 'mdast';
import { attributeOf } from '#text/attributes.ts';
import { plainText } from '#text/plain.ts';
import { walk } from '#text/walk.ts';

/** Something a text places by id, with where it stands. */
export interface Placed {
  id: string;
  line: number;
  column: number;
  /** The words between the tags; empty if the component prints its own. */
  words: string;
}

/** What a text is made of, as far as other files must agree with it. */
export interface Outline {
  headings: { depth: number; words: string; line: number; column: number }[];
  claims: Placed[];
  terms: Placed[];
  links: { url: string; line: number; column: number }[];
  images: { url: string; line: number; column: number }[];
}

const start = (node: Nodes) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** Reads from a tree its headings, claims, terms, links and images, in document order. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = { headings: [], claims: [], terms: [], links: [], images: [] };
  walk(tree, (node) => {
    if (node.type === 'heading') {
      outline.headings.push({ depth: (node as Heading).depth, words: plainText(node), ...start(node) });
    } else if (node.type === 'link') {
      outline.links.push({ url: node.url, ...start(node) });
    } else if (node.type === 'image') {
      outline.images.push({ url: node.url, ...start(node) });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const list = node.name === 'Claim' ? outline.claims : node.name === 'Term' ? outline.terms : undefined;
      list?.push({ id: attributeOf(node, 'id') ?? '', words: plainText(node), ...start(node) });
    }
  });
  return outline;
}
