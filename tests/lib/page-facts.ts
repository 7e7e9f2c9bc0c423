import { parse } from 'parse5';
import { attribute, type Element, elementsOf, languageOf, type Node, textOf } from './dom.ts';

/** What the tests ask of a built page, read from its HTML once: trees of all pages would not fit into memory. */
export interface PageFacts {
  /** `/it/cities/torino/`, `/404.html` */
  path: string;
  file: string;
  language?: string;
  title: string;
  description?: string;
  mainHeadings: string[];
  canonical: string[];
  isIndexable: boolean;
  /** `hreflang` → address. */
  alternates: [string, string][];
  ids: ReadonlySet<string>;
  repeatedIds: string[];
  links: { href: string; hreflang?: string }[];
  /** Addresses that a browser asks for by itself, as they stand in the page. */
  resources: string[];
  jsonLd: string[];
  imagesWithoutText: string[];
  /** Japanese words in an element that is not marked as Japanese. */
  unmarkedJapanese: string[];
  /** Attributes that a content security policy forbids. */
  inlineCode: string[];
}

// Kana, ideographs, the punctuation and the wide forms that come with them.
const JAPANESE = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF01-\uFFEE]/u;
const SPOKEN_ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];
/** `link` elements that make a browser fetch something. */
const FETCHING = /^(?:stylesheet|icon|shortcut icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;

function resourcesOf(element: Element): string[] {
  const value = (name: string) => attribute(element, name) ?? '';
  const srcset = value('srcset').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const href = element.tagName === 'link' ? FETCHING.test(value('rel')) : ['use', 'image', 'feimage'].includes(element.tagName.toLowerCase());
  const own = [value('src'), value('poster'), value('data'), ...(href ? [value('href')] : []), ...srcset];
  return [...own, ...(element.tagName === 'form' ? [value('action')] : [])].filter(Boolean);
}

/** The nodes whose words a reader sees or hears. */
function* textsOf(node: Node): Generator<Node> {
  if (node.nodeName === '#text') yield node;
  else if ('childNodes' in node && !['script', 'style'].includes(node.nodeName)) for (const child of node.childNodes) yield* textsOf(child);
}

function unmarkedJapanese(body: Element): string[] {
  const inTexts = [...textsOf(body)].filter((node) => JAPANESE.test(textOf(node)) && languageOf(node) !== 'ja').map((node) => textOf(node).trim());
  const inAttributes = [...elementsOf(body)]
    .filter((element) => languageOf(element) !== 'ja')
    .flatMap((element) => SPOKEN_ATTRIBUTES.map((name) => attribute(element, name) ?? '').filter((value) => JAPANESE.test(value)));
  return [...inTexts, ...inAttributes];
}

/**
 * Reads a page.
 * @param file from the folder of the site, `it/cities/torino/index.html`.
 */
export function pageFacts(file: string, html: string): PageFacts {
  const elements = [...elementsOf(parse(html))];
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const meta = (name: string) => named('meta').filter((element) => attribute(element, 'name') === name).map((element) => attribute(element, 'content') ?? '');
  const links = (rel: string) => named('link').filter((element) => attribute(element, 'rel') === rel);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const language = attribute(named('html')[0]!, 'lang');
  const description = meta('description')[0];
  return {
    path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    file,
    ...(language !== undefined && { language }),
    title: textOf(named('title')[0] ?? named('html')[0]!).trim(),
    ...(description !== undefined && { description }),
    mainHeadings: named('h1').map((heading) => textOf(heading).trim()),
    canonical: links('canonical').map((link) => attribute(link, 'href') ?? ''),
    isIndexable: !meta('robots').some((content) => /\b(?:noindex|none)\b/.test(content)),
    alternates: links('alternate').flatMap((link) => {
      const hreflang = attribute(link, 'hreflang');
      return hreflang && !attribute(link, 'type') ? [[hreflang, attribute(link, 'href') ?? ''] as [string, string]] : [];
    }),
    ids: new Set(ids),
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    links: [...named('a'), ...named('area')].flatMap((link) => {
      const href = attribute(link, 'href');
      const hreflang = attribute(link, 'hreflang');
      return href === undefined ? [] : [{ href, ...(hreflang !== undefined && { hreflang }) }];
    }),
    resources: elements.flatMap(resourcesOf),
    jsonLd: named('script').filter((script) => attribute(script, 'type') === 'application/ld+json').map(textOf),
    imagesWithoutText: named('img').filter((image) => attribute(image, 'alt') === undefined).map((image) => attribute(image, 'src') ?? ''),
    unmarkedJapanese: language === 'ja' ? [] : unmarkedJapanese(named('body')[0]!),
    inlineCode: elements.flatMap(({ tagName, attrs }) => attrs.filter(({ name }) => name === 'style' || /^on/.test(name)).map(({ name }) => `<${tagName} ${name}>`)),
  };
}
