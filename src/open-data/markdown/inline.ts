import { kept } from '#i18n/kept.ts';
import { attribute, hasClass, isHidden, isTag, type ChildNode, type Element } from './tree.ts';

/** What the printers of a page must know of it. */
export interface TwinContext {
  /** The whole address of the page: links are made whole with it. */
  url: string;
  /** Where the site is: the address of the page without its path. */
  origin: string;
  locale: string;
  /** The label of the footnote that a source becomes, by the id of its line. */
  sources: ReadonlyMap<string, string>;
}

// Nearly all words need none of the changes below, and to look for them is much cheaper than to make them.
const SIGN = /[\\`*[\]<_]/;
// A sign that would begin emphasis, code, a link or a tag. An underscore inside a word does not.
const escapeWords = (words: string) => (SIGN.test(words) ? words.replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&') : words);

const WIDE = /[\t\n\r]| {2}/;
/** Words as a browser shows them: any run of white space is one space. */
const spaced = (words: string) => (WIDE.test(words) ? words.replace(/[\t\n\r ]+/g, ' ') : words);

/** The plain words of a node, white space and all. */
export function wordsOf(node: ChildNode): string {
  return isTag(node) ? node.children.map(wordsOf).join('') : node;
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
    if (child.name === 'span' && hasClass(child, 'vh')) {
      remarks.push(escapeWords(`${sign}${spaced(wordsOf(child)).trim()}`));
      sign = '';
    }
  }
  const words = remarks.join(locale === 'ja' ? '、' : '; ');
  return `${notes.join('')}${words && (locale === 'ja' ? `（${words}）` : ` (${words})`)}`;
}

/** Puts signs around words, leaving the spaces at their ends outside. */
function wrapped(words: string, sign: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${sign}${inner}${sign}`);
}

/** An address as browsers write it; thousands of pages lead to the same few. */
const spelled = kept((address: string) => new URL(address).href);

/** The whole address that a link of the page leads to. */
function addressOf(href: string, { url, origin }: TwinContext): string {
  if (/^https?:\/\//.test(href)) return spelled(href);
  return /^\/(?:\w|$)/.test(href) ? spelled(origin + href) : new URL(href, url).href;
}

function link(node: Element, context: TwinContext): string {
  const words = inlineOf(node.children, context);
  const href = attribute(node, 'href');
  if (!href || words.trim() === '') return words;
  if (href.startsWith('#')) {
    const label = context.sources.get(href.slice(1));
    return label === undefined ? words : `[^${label}]`;
  }
  const address = addressOf(href, context).replaceAll('(', '%28').replaceAll(')', '%29');
  const inner = words.trim();
  return address === inner ? `<${address}>` : words.replace(inner, () => `[${inner}](${address})`);
}

function element(node: Element, context: TwinContext): string {
  // An arrow between two words is silent, but the space around it is not.
  if (isHidden(node)) return /^\s.*\s$/s.test(wordsOf(node)) ? ' ' : '';
  const inside = () => inlineOf(node.children, context);
  if (hasClass(node, 'ref')) return reference(node, context);
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
      return attribute(node, 'alt') ? `![${escapeWords(attribute(node, 'alt')!)}](${addressOf(attribute(node, 'src') ?? '', context)})` : '';
    case 'code':
      return `\`${wordsOf(node)}\``;
    default:
      return inside();
  }
}

/** Prints what stands inside a line. A line break is a line break; everything else is on one line. */
export function inlineOf(nodes: readonly ChildNode[], context: TwinContext): string {
  let words = '';
  for (const node of nodes) words += isTag(node) ? element(node, context) : escapeWords(spaced(node));
  return words;
}

/** The same, without white space at the ends and around line breaks, and without doubled spaces. */
export function lineOf(nodes: readonly ChildNode[], context: TwinContext): string {
  const words = inlineOf(nodes, context);
  const lines = words.includes('\n') ? words.replace(/ *\n */g, '\n') : words;
  return (lines.includes('  ') ? lines.replace(/ {2,}/g, ' ') : lines).trim();
}
