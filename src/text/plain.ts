import type { Nodes } from 'mdast';

/** The words of a tree or of one of its nodes, without any markup: for labels, feeds and searches. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const isBlock = node.type === 'root' || node.type === 'list' || node.type === 'table' || node.type === 'blockquote';
  return node.children.map(plainText).join(isBlock ? '\n' : '');
}
