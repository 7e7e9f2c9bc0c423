import type { Block, Inline } from '#text/typst/nodes.ts';

/** Words within a line, without references: what stands alone in a form that knows no footnotes. */
export function plainLine(nodes: readonly Inline[]): string {
  return nodes
    .map((node): string => {
      switch (node.kind) {
        case 'text':
        case 'code':
          return node.words;
        case 'break':
          return '\n';
        case 'reference':
          return '';
        case 'ruby':
          return `${plainLine(node.content)}（${node.reading}）`;
        default:
          return plainLine(node.content);
      }
    })
    .join('');
}

const lines = (blocks: readonly Block[]): string[] => blocks.map(plainBlock).filter(Boolean);

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quiet-paragraph':
    case 'heading':
      return plainLine(block.content);
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${block.start + index}.` : '-'} ${lines(item).join(' ')}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `- ${plainLine(item)}`).join('\n');
    case 'steps':
      return block.items.map(({ content }, index) => `${index + 1}. ${plainLine(content)}`).join('\n');
    case 'definitions':
      return block.items.map(({ term, content }) => `- ${plainLine(term)}: ${plainLine(content)}`).join('\n');
    case 'table':
      // A form keeps no columns: each cell stands behind the name of its column.
      return block.rows
        .map(([first = [], ...cells]) => `- ${plainLine(first)} – ${cells.map((cell, index) => `${cells.length > 1 ? `${plainLine(block.head[index + 1] ?? [])}: ` : ''}${plainLine(cell)}`).join('; ')}`)
        .join('\n');
    case 'note':
    case 'quote':
      return lines(block.content).join('\n');
    case 'picture':
      return block.alt;
    case 'rule':
      return '';
  }
}

/** The words of blocks, one after another, lists as lines that begin with a hyphen or a number. */
export const plainBlocks = (blocks: readonly Block[]): string => lines(blocks).join('\n\n');
