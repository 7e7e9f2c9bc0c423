import type { Nodes } from 'mdast';

/** Visits a node and all that stands in it, in document order. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
