import type { Nodes, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf } from '#text/attributes.ts';
import { parseText } from '#text/parse.ts';

/** The smallest part of a text that is rewritten at once: a paragraph, a heading, an item of a list, a row of a table. */
export interface Passage {
  /** Its source, with runs of white space as one space. */
  source: string;
  /** What does not change with the language: its kind, the claims it places, the addresses it links to. */
  shape: string;
  line: number;
}

const isPassage = (node: Nodes): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow' || (node.type === 'mdxJsxFlowElement' && node.children.length === 0);

function shapeOf(node: Nodes, kind: string): string {
  const claims: string[] = [];
  const links: string[] = [];
  visit(node, (part: Nodes) => {
    if (part.type === 'link') links.push(part.url);
    else if ((part.type === 'mdxJsxTextElement' || part.type === 'mdxJsxFlowElement') && part.name === 'Claim') claims.push(attributeOf(part, 'id') ?? '');
  });
  // Languages order the parts of a sentence in their own ways.
  return [kind, ...claims.sort(), ...links.sort()].join(' ');
}

/**
 * Cuts a text into its passages, in order.
 * @throws {TextSyntaxError} if the MDX is malformed.
 */
export function passagesOf(body: string): Passage[] {
  const passages: Passage[] = [];
  visit(parseText(body), (node: Nodes, _: number | undefined, parent: Parents | undefined) => {
    if (!isPassage(node)) return undefined;
    const kind = node.type === 'heading' ? `heading-${node.depth}` : parent?.type === 'listItem' ? 'item' : node.type;
    const { start, end } = node.position!;
    passages.push({ source: body.slice(start.offset, end.offset).replaceAll(/\s+/g, ' '), shape: shapeOf(node, kind), line: start.line });
    return SKIP;
  });
  return passages;
}
