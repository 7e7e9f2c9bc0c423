import { isTag, isText, type ChildNode, type Element } from './tree.ts';
import { attribute, classesOf, isHidden } from './tree.ts';

/** What the printers of a page must know of it. */
export interface TwinContext {
  /** The whole address of the page: links are made whole with it. */
  url: string;
  locale: string;
  /** The label of the footnote that a source becomes, by the id of its line. */
  sources: ReadonlyMap<string, string>;
}

// A sign that would begin emphasis, code, a link or a tag. An underscore inside a word does not.
const escapeWords = (words: string) => words.replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** Words as a browser shows them: any run of white space is one space. */
const spaced = (words: string) => words.replace(/[\t\n\r ]+/g, ' ');

/** The plain words of a node, white space and all. */
export function wordsOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(wordsOf).join('') : '';
}

/**
 * The reference behind a statement: its sources as footnotes, then what a screen reader hears of its date and
 * certainty, with the sign that the page shows.
 */
function reference(node: Element, { locale, sources }: TwinContext): string {
  const notes = node.children.flatMap((child) => {
    const id = isTag(child) && child.name === 'a' ? attribute(child, 'href')?.replace(/^.*#/, '') : undefined;
    const label = id === undefined ? undefined : sources.get(id);
    return label === undefined ? [] : [`[^${label}]`];
  });
  const remarks: string[] = [];
  let sign = '';
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (child.name === 'b') sign = `${wordsOf(child).trim()} `;
    if (child.name === 'span' && classesOf(child).includes('vh')) {
      remarks.push(escapeWords(`${sign}${spaced(wordsOf(child)).trim()}`));
      sign = '';
    }
  }
  const words = remarks.join(locale === 'ja' ? '、' : '; ');
  return `${notes.join('')}${words && (locale === 'ja' ? `（${words}）` : ` (${words})`)}`;
}

/** Puts signs around words, leaving the spaces at their ends outside. */
function wrapped(words: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner === '' ? words : `${before}${sign}${inner}${sign}${after}`;
}

function link(node: Element, context: TwinContext): string {
  const words = inlineOf(node.children, context);
  const href = attribute(node, 'href');
  if (!href || words.trim() === '') return words;
  if (href.startsWith('#')) {
    const label = context.sources.get(href.slice(1));
    return label === undefined ? words : `[^${label}]`;
  }
  const address = new URL(href, context.url).href.replaceAll('(', '%28').replaceAll(')', '%29');
  return address === words.trim() ? `<${address}>` : wrapped(words, '').replace(words.trim(), () => `[${words.trim()}](${address})`);
}

function element(node: Element, context: TwinContext): string {
  // An arrow between two words is silent, but the space around it is not.
  if (isHidden(node)) return /^\s.*\s$/s.test(wordsOf(node)) ? ' ' : '';
  const inside = () => inlineOf(node.children, context);
  if (classesOf(node).includes('ref')) return reference(node, context);
  switch (node.name) {
    case 'a':
      return link(node, context);
    case 'b':
    case 'strong':
      return wrapped(inside(), '**');
    case 'br':
      return '\n';
    case 'wbr':
      return '';
    case 'img':
      return attribute(node, 'alt') ? `![${escapeWords(attribute(node, 'alt')!)}](${new URL(attribute(node, 'src') ?? '', context.url).href})` : '';
    case 'code':
      return `\`${wordsOf(node)}\``;
    default:
      return inside();
  }
}

/** Prints what stands inside a line. A line break is a line break; everything else is on one line. */
export function inlineOf(nodes: readonly ChildNode[], context: TwinContext): string {
  return nodes.map((node) => (isText(node) ? escapeWords(spaced(node.data)) : isTag(node) ? element(node, context) : '')).join('');
}

/** The same, without white space at the ends and around line breaks, and without doubled spaces. */
export const lineOf = (nodes: readonly ChildNode[], context: TwinContext): string =>
  inlineOf(nodes, context).replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ').trim();
