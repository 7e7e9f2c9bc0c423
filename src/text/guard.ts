import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { LOCALES } from '#i18n/locales.ts';
import { COMPONENTS, NODE_TYPES } from '#text/vocabulary.ts';
import { walk } from '#text/walk.ts';

/** Something in a text that the site does not let in. The sentence for `code` is made by who reports it. */
export interface Refusal {
  code:
    | 'javascript'
    | 'import-export'
    | 'html'
    | 'unknown-component'
    | 'unknown-attribute'
    | 'attribute-missing'
    | 'attribute-not-text'
    | 'attribute-value'
    | 'component-empty'
    | 'component-place'
    | 'not-in-vocabulary'
    | 'heading-level'
    | 'heading-empty'
    | 'unsafe-address'
    | 'image-without-alt'
    | 'image-address';
  line: number;
  column: number;
  /** What the sentence names: the component, the attribute, the address… */
  found: string;
  /** What would have been right, if it can be listed. */
  allowed?: readonly string[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Tells whether a link may point there: a page of this site, a place on the page, or a public web or mail address. */
export function isSafeAddress(address: string): boolean {
  // Browsers drop control characters and blanks from addresses, so a scheme can hide behind them.
  if (/[\u0000-\u0020\u007F-\u009F\u200B-\u200F\u2028\u2029\\]/u.test(address)) return false;
  if (address.startsWith('#')) return true;
  if (address.startsWith('/')) return !address.startsWith('//');
  if (!/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address) || !URL.canParse(address)) return false;
  // `https://a-known-name@another.example` leads to the other.
  const { protocol, username, password } = new URL(address);
  return protocol === 'mailto:' || (username === '' && password === '');
}

/** Tells whether an image stands beside its text: `./name.svg`, no folder up, no other host. */
export function isOwnImage(address: string): boolean {
  return /^\.\/[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp|avif)$/.test(address);
}

function refuseElement(node: Element, refuse: (code: Refusal['code'], found: string, allowed?: readonly string[]) => void): void {
  const name = node.name ?? '<>';
  if (!Object.hasOwn(COMPONENTS, name)) {
    refuse(/^[a-z]/.test(name) ? 'html' : 'unknown-component', name, Object.keys(COMPONENTS));
    return;
  }
  const rule = COMPONENTS[name]!;
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      refuse('javascript', '{…}');
    } else if (!Object.hasOwn(rule.attributes, attribute.name)) {
      refuse('unknown-attribute', `${name} ${attribute.name}`, Object.keys(rule.attributes));
    } else if (typeof attribute.value !== 'string' || attribute.value === '') {
      refuse('attribute-not-text', `${name} ${attribute.name}`);
    } else {
      const values = rule.values?.[attribute.name];
      if (values && !values.includes(attribute.value)) refuse('attribute-value', attribute.value, values);
      // BCP 47: a language, perhaps with its script and region.
      if (attribute.name === 'lang' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(attribute.value)) refuse('attribute-value', attribute.value, LOCALES);
    }
    if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
  }
  for (const [attribute, needed] of Object.entries(rule.attributes)) {
    if (needed && !given.has(attribute)) refuse('attribute-missing', `${name} ${attribute}`);
  }
  if (rule.content === 'needed' && node.children.length === 0) refuse('component-empty', name);
  // A self-closing inline component alone on its line is parsed as a block: harmless, the page prints it as a paragraph.
  const isBlock = node.type === 'mdxJsxFlowElement';
  if (rule.place === 'block' ? !isBlock : isBlock && node.children.length > 0) refuse('component-place', name);
}

/**
 * Reads a tree and gives everything in it that the site does not let in, in document order. An allow-list by node type:
 * what is not known is refused. An empty answer means that the text is data and nothing else.
 */
export function guardText(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  walk(tree, (node) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const refuse = (code: Refusal['code'], found: string, allowed?: readonly string[]): void => {
      refusals.push({ code, line: start.line, column: start.column, found, ...(allowed && { allowed }) });
    };
    switch (node.type) {
      case 'mdxjsEsm':
        return refuse('import-export', node.value.split(/\s/)[0] ?? '');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return refuse('javascript', `{${node.value}}`);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return refuseElement(node, refuse);
      case 'heading':
        if (node.depth < 2 || node.depth > 3) refuse('heading-level', '#'.repeat(node.depth), ['##', '###']);
        if (node.children.length === 0) refuse('heading-empty', '#'.repeat(node.depth));
        return;
      case 'link':
        if (!isSafeAddress(node.url)) refuse('unsafe-address', node.url);
        return;
      case 'image':
        if (!isOwnImage(node.url)) refuse('image-address', node.url);
        if (!node.alt?.trim()) refuse('image-without-alt', node.url);
        return;
      default:
        if (!NODE_TYPES.has(node.type)) refuse(node.type === 'html' ? 'html' : 'not-in-vocabulary', node.type);
    }
  });
  return refusals;
}
