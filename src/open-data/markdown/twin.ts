import { blocksIn } from './blocks.ts';
import type { TwinContext } from './inline.ts';
import { readHtml } from './html-reader.ts';
import { allIn, attribute, firstIn, isTag, type Element } from './tree.ts';

/** A line of YAML whose value may hold anything: JSON is YAML. */
const field = (name: string, value: unknown) => `${name}: ${JSON.stringify(value)}`;

const valueOf = (node: Element | undefined, name: string) => node && attribute(node, name);

/**
 * The sources that a page lists, with the labels of their footnotes, by the ids of their lines: the number on the page of a
 * record (`source-jetro-05`), record and number where several records stand side by side (`legal-forms-source-10`).
 */
function sourcesIn(main: Element): Map<string, string> {
  const lines = allIn(main, (node) => node.name === 'li' && /(?:^|-)source-/.test(attribute(node, 'id') ?? ''));
  return new Map(lines.map((line, index) => {
    const id = attribute(line, 'id')!;
    return [id, id.startsWith('source-') ? String(index + 1) : id.replace('-source-', '-')];
  }));
}

/**
 * A page as Markdown, for language models and readers of plain text: what the page says between header and footer, with
 * whole addresses, sources as footnotes and what is known of each statement's date and certainty in words.
 * @param html the page as readers get it.
 * @returns `undefined` if it is no page of its own: it has no main part, or leads elsewhere.
 */
export function markdownTwin(html: string): string | undefined {
  const document = readHtml(html);
  const main = firstIn(document, (node) => node.name === 'main');
  const root = firstIn(document, (node) => node.name === 'html');
  const head = firstIn(document, (node) => node.name === 'head');
  if (!main || !root || !head) return undefined;
  const metas = head.children.filter(isTag);
  const meta = (name: string) => valueOf(metas.find((node) => node.name === 'meta' && (attribute(node, 'name') === name || attribute(node, 'property') === name)), 'content');
  const links = metas.filter((node) => node.name === 'link');
  const url = valueOf(links.find((node) => attribute(node, 'rel') === 'canonical'), 'href');
  const locale = attribute(root, 'lang') ?? '';
  if (!url) return undefined;
  const context: TwinContext = { url, origin: new URL(url).origin, locale, sources: sourcesIn(main) };
  const others = links.filter((node) => attribute(node, 'rel') === 'alternate' && ![undefined, '', locale, 'x-default'].includes(attribute(node, 'hreflang')));
  const cite = firstIn(main, (node) => node.written.includes('cite-text') && attribute(node, 'id') === 'cite-text');
  const fields = [
    field('title', meta('og:title') ?? ''),
    field('description', meta('description') ?? ''),
    field('url', url),
    field('language', locale),
    ...(others.length > 0 ? [field('translations', Object.fromEntries(others.map((node) => [attribute(node, 'hreflang')!, attribute(node, 'href')])))] : []),
    ...(meta('article:modified_time') ? [field('checked', meta('article:modified_time'))] : []),
    field('site', meta('og:site_name') ?? ''),
    field('license', 'https://creativecommons.org/licenses/by/4.0/'),
    ...(cite ? [field('cite', cite.children.filter((node) => !isTag(node)).join('').trim())] : []),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${blocksIn(main.children, context).join('\n\n')}\n`;
}
