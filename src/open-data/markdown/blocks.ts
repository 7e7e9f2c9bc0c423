import { inlineOf, lineOf, type TwinContext } from './inline.ts';
import { attribute, hasClass, isHidden, isTag, type ChildNode, type Element } from './tree.ts';

const HEADINGS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const BLOCKS = new Set([
  ...Object.keys(HEADINGS), 'address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'figure', 'figcaption', 'footer', 'header', 'hr', 'li',
  'main', 'nav', 'noscript', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
]);

/** Ways through the page, and what serves only there: a reader of the plain text has no use for them. */
const LEFT_OUT = ['breadcrumbs', 'contents', 'tools', 'dossier'];

const isBlock = (node: ChildNode): node is Element => isTag(node) && (BLOCKS.has(node.name) || (node.name === 'span' && hasClass(node, 'line')));

const MARK = /^(?:#{1,6} |[-+>] ?|\d+[.)] |={3,}|-{3,})/;
/** A line that begins like a heading, a list or a quotation, but is none. */
const guarded = (line: string) => (MARK.test(line) ? line.replace(MARK, (found) => (/^\d/.test(found) ? found.replace(/([.)]) $/, '\\$1 ') : `\\${found}`)) : line);

const paragraph = (nodes: readonly ChildNode[], context: TwinContext): string[] => {
  const line = lineOf(nodes, context);
  // Two spaces at the end keep a line break.
  if (line === '') return [];
  return [line.includes('\n') ? line.split('\n').map(guarded).join('  \n') : guarded(line)];
};

const indented = (text: string, by: string) => (text.includes('\n') ? text.replaceAll('\n', `\n${by}`).replaceAll(/^ +$/gm, '') : text);

/** Everything in a cell, on one line. */
function cell(node: Element, context: TwinContext): string {
  const between = context.locale === 'ja' ? '、' : '; ';
  const parts = node.children.some((child) => isTag(child) && (child.name === 'ul' || child.name === 'ol'));
  const text = parts ? blocksIn(node.children, context).flatMap((block) => block.split(/\n+/)).map((line) => line.replace(/^(?:[-*]|\d+\.) +/, '').trim()).filter(Boolean).join(between) : blocksIn(node.children, context).join('<br>');
  // What only a line that begins with it would take for a list need not be guarded here.
  const line = text.includes('\\') ? text.replaceAll(/(^|<br>|; |、)(\d+)\\([.)]) /g, '$1$2$3 ') : text;
  return (line.includes('\n') ? line.replaceAll(/ *\n+/g, '<br>') : line).replaceAll('|', '\\|');
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => (!isTag(child) ? [] : child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : []));
}

function tableOf(node: Element, context: TwinContext): string[] {
  const caption = node.children.filter((child) => isTag(child) && child.name === 'caption') as Element[];
  const rows = rowsOf(node).map((row) => row.children.filter((child): child is Element => isTag(child) && (child.name === 'td' || child.name === 'th')).map((one) => cell(one, context)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [...caption.flatMap(({ children }) => paragraph(children, context)), [line(head), line(head.map(() => '---').concat(Array(width - head.length).fill('---'))), ...rest.map(line)].join('\n')];
}

function listOf(node: Element, context: TwinContext): string[] {
  const isOrdered = node.name === 'ol';
  const items = node.children.filter((child): child is Element => isTag(child) && child.name === 'li' && !isHidden(child));
  const first = Number(attribute(node, 'start') ?? 1);
  const lines = items.flatMap((item, index) => {
    const content = blocksIn(item.children, context);
    const mark = isOrdered ? `${first + index}. ` : '- ';
    return content.length === 0 ? [] : [`${mark}${indented(content.join(content.length > 1 && content.some((one) => one.includes('\n')) ? '\n\n' : '\n'), ' '.repeat(mark.length))}`];
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The sources at the end of a record: the footnotes that its references name. */
function sourcesOf(node: Element, context: TwinContext): string[] {
  return node.children.flatMap((child) => {
    if (!isTag(child) || child.name !== 'li') return [];
    const label = context.sources.get(attribute(child, 'id') ?? '');
    return [`[^${label}]: ${blocksIn(child.children, context).join(' ').replaceAll(/\s*\n\s*/g, ' ')}`];
  });
}

/** Names and values: a list of lines `**name**: value`. */
function definitionsOf(node: Element, context: TwinContext): string[] {
  const colon = context.locale === 'ja' ? '：' : ': ';
  const pairs: { name: string; values: string[] }[] = [];
  const read = (children: readonly ChildNode[]): void => {
    for (const child of children) {
      if (!isTag(child) || isHidden(child)) continue;
      if (child.name === 'dt') pairs.push({ name: lineOf(child.children, context), values: [] });
      else if (child.name === 'dd') pairs.at(-1)?.values.push(cell(child, context).replaceAll('\\|', '|').replaceAll('<br>', context.locale === 'ja' ? '、' : '; '));
      else read(child.children);
    }
  };
  read(node.children);
  const lines = pairs.map(({ name, values }) => `- **${name.replaceAll('\n', ' ')}**${colon}${values.join(context.locale === 'ja' ? '、' : '; ')}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function blockOf(node: Element, context: TwinContext): string[] {
  if (isHidden(node) || LEFT_OUT.some((name) => hasClass(node, name))) return [];
  const inside = () => blocksIn(node.children, context);
  switch (node.name) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': {
      const line = lineOf(node.children, context).replaceAll('\n', ' ');
      return line === '' ? [] : [`${'#'.repeat(HEADINGS[node.name]!)} ${line}`];
    }
    case 'summary': {
      const line = lineOf(node.children, context).replaceAll('\n', ' ').replaceAll('**', '');
      return line === '' ? [] : [`**${line}**`];
    }
    case 'ul':
      return listOf(node, context);
    case 'ol':
      return node.children.some((child) => isTag(child) && context.sources.has(attribute(child, 'id') ?? '')) ? [sourcesOf(node, context).join('\n')] : listOf(node, context);
    case 'dl':
      return definitionsOf(node, context);
    case 'table':
      return tableOf(node, context);
    case 'hr':
      return ['---'];
    case 'blockquote':
      return [`> ${inside().join('\n\n').replaceAll('\n', '\n> ')}`];
    case 'pre':
      return [`\`\`\`\n${inlineOf(node.children, context)}\n\`\`\``];
    default:
      return inside();
  }
}

/** Prints nodes as blocks, each a string without line breaks at its ends. Lines that stand between blocks are paragraphs. */
export function blocksIn(nodes: readonly ChildNode[], context: TwinContext): string[] {
  const blocks: string[] = [];
  let line: ChildNode[] = [];
  const end = () => {
    blocks.push(...paragraph(line, context));
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node) || (isTag(node) && !isHidden(node) && holdsBlock(node))) {
      end();
      blocks.push(...blockOf(node, context));
    } else {
      line.push(node);
    }
  }
  end();
  return blocks;
}

/** Tells whether an element of a line, such as a link around a card, holds blocks. */
const holdsBlock = (node: Element): boolean => node.children.some((child) => isBlock(child) || (isTag(child) && holdsBlock(child)));
