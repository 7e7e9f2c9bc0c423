import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseHtml } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { LOCALES } from '#i18n/locales.ts';
import { DESCRIPTION_ROOM, roomOf } from '#open-data/page-head.ts';
import { llmsPath, MARKDOWN_TWIN } from '#records/paths.ts';
import { plainText } from '#text/plain.ts';
import { readLibrary } from '#records/entry-files.ts';
import { editionOf, type Library } from '#records/library.ts';
import { assertBuilt, filesOf, originOf, read, readPages, root } from './lib/built-site.ts';
import { attribute, type Element, elementsOf, textOf } from './lib/dom.ts';
import type { PageFacts } from './lib/page-facts.ts';
import { everyKindOfPage } from './lib/page-kinds.ts';

let pages: PageFacts[] = [];
let origin = '';
let files = new Set<string>();
let library: Library;

beforeAll(() => {
  assertBuilt();
  pages = readPages();
  origin = originOf(pages);
  files = new Set(filesOf('**/*').map((file) => `/${file}`));
  library = readLibrary(root);
});

const twinOf = (path: string) => read(`${path.slice(1)}${MARKDOWN_TWIN}`);
const split = (twin: string) => /^---\n(.*?)\n---\n\n(.*)$/s.exec(twin)!.slice(1) as [string, string];
const pagesInLanguages = () => pages.filter(({ path, isIndexable }) => isIndexable && LOCALES.some((locale) => path.startsWith(`/${locale}/`)));
/** Words without white space and signs of markup, so that two ways of writing them can be compared. */
const bare = (words: string) => words.replace(/[\s*\\[\]_`<>（）()|:：、;-]|&[a-z]+;/g, '');

describe('the twin in Markdown', () => {
  test('every page that may be indexed has one, and says so', () => {
    const missing = pagesInLanguages().filter(({ path, file }) => !files.has(`${path}${MARKDOWN_TWIN}`) || !read(file).includes(`type="text/markdown" href="${MARKDOWN_TWIN}"`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('its fields are YAML and say what the page says of itself', () => {
    const wrong = pagesInLanguages().flatMap(({ path, canonical, language, alternates }) => {
      const fields = parseYaml(split(twinOf(path))[0]) as Record<string, unknown>;
      const others = Object.fromEntries(alternates.filter(([other]) => other !== 'x-default' && other !== language));
      const told = JSON.stringify([fields.url, fields.language, fields.translations ?? {}]);
      return told === JSON.stringify([canonical[0], language, others]) && fields.title ? [] : [`${path} ${told}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every note has its source, and every source of the page a note', () => {
    const wrong = pagesInLanguages().flatMap(({ path, ids }) => {
      const [, text] = split(twinOf(path));
      const named = new Set([...text.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, number]) => number!));
      const defined = [...text.matchAll(/^\[\^([\w-]+)\]: \S/gm)].map(([, number]) => number!);
      const sources = [...ids].filter((id) => /(?:^|-)source-/.test(id)).length;
      const dangling = [...named].filter((number) => !defined.includes(number));
      return dangling.length === 0 && defined.length === sources ? [] : [`${path}: ${dangling.join()} ${defined.length}/${sources}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every address in it answers', () => {
    const wrong = pagesInLanguages().flatMap(({ path }) =>
      [...split(twinOf(path))[1].matchAll(/\]\((https?:[^)\s]+)\)/g)]
        .map(([, address]) => address!)
        .filter((address) => address.startsWith(`${origin}/`))
        .map((address) => decodeURI(new URL(address).pathname))
        .filter((target) => !files.has(target.endsWith('/') ? `${target}index.html` : target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  // Read back by a parser that had no part in writing it.
  test.for(['it', 'en', 'ja'] as const)('read as Markdown, it has the headings, tables and statements of the page (%s)', (locale) => {
    for (const path of everyKindOfPage().filter((one) => one.startsWith(`/${locale}/`))) {
      const page = pages.find((one) => one.path === path)!;
      if (!page.isIndexable) continue;
      const tree = unified().use(remarkParse).use(remarkGfm).parse(split(twinOf(path))[1]);
      const headings: string[] = [];
      let tables = 0;
      visit(tree, (node) => {
        if (node.type === 'heading' && node.depth <= 2) headings.push(bare(plainText(node)));
        if (node.type === 'table') tables += 1;
      });
      const main = [...elementsOf(parseHtml(read(page.file)))].find(({ tagName }) => tagName === 'main')!;
      const isIn = (element: Element, holds: (outer: Element) => boolean): boolean =>
        holds(element) || (element.parentNode !== null && 'tagName' in element.parentNode && isIn(element.parentNode as Element, holds));
      const skipped = (element: Element) =>
        isIn(element, (outer) => attribute(outer, 'hidden') !== undefined || outer.tagName === 'form' || (attribute(outer, 'class') ?? '').split(' ').some((name) => ['contents', 'tools', 'breadcrumbs'].includes(name)));
      const expected = [...elementsOf(main)].filter((element) => ['h1', 'h2'].includes(element.tagName) && !skipped(element)).map((element) => bare(textOf(element)));
      expect(headings, path).toEqual(expected);
      expect(tables, path).toBe([...elementsOf(main)].filter((element) => element.tagName === 'table' && !skipped(element)).length);
      const text = bare(plainText(tree));
      const claims = [...elementsOf(main)].filter((element) => attribute(element, 'class') === 'claim' && !skipped(element)).map((element) => bare(textOf(element)));
      // A reading stands between its brackets: such a statement reads a little otherwise.
      expect(claims.filter((claim) => !text.includes(claim)), path).toEqual([]);
    }
  });
});

describe('llms.txt', () => {
  const addresses = (text: string) => [...text.matchAll(/\]\((\S+?)\)/g)].map(([, address]) => address!);
  test.for([...LOCALES])('names every record written in %s, once, by its Markdown', (locale) => {
    const listed = addresses(read(llmsPath(locale).slice(1))).map((address) => address.slice(origin.length));
    const records = library.all.filter((record) => record.locale === locale).map((record) => `/${locale}/${record.collection}/${record.slug}/${MARKDOWN_TWIN}`);
    expect(listed.filter((path) => records.includes(path)).sort()).toEqual(records.sort());
    expect(listed.filter((path) => !files.has(path))).toEqual([]);
  });
  test('begins with what the site is and leads to every language', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(addresses(text).map((address) => address.slice(origin.length)).filter((path) => !files.has(path))).toEqual([]);
    for (const locale of LOCALES) expect(text).toContain(origin + llmsPath(locale));
  });
});

describe('search engines', () => {
  test('descriptions fit into what is shown of them', () => {
    expect(pagesInLanguages().filter(({ description }) => roomOf(description!) > DESCRIPTION_ROOM + 1).map(({ path }) => path)).toEqual([]);
  });
  test('every page can be reached by links from the home pages', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set(LOCALES.map((locale) => `/${locale}/`));
    for (const path of reached) {
      // The search box of every page is a form: it is the way to the search.
      const { links = [], resources = [] } = byPath.get(path) ?? {};
      for (const href of [...links.map((link) => link.href), ...resources]) {
        const target = new URL(href, origin + path);
        if (target.origin === origin && byPath.has(decodeURI(target.pathname))) reached.add(decodeURI(target.pathname));
      }
    }
    expect(pagesInLanguages().map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
  test('security.txt is valid, not out of date and leads to a place that exists', () => {
    const fields = new Map(read('.well-known/security.txt').trim().split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
    expect(fields.get('Expires')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    const edition = editionOf(library);
    expect(Date.parse(fields.get('Expires')!) - Date.parse(edition)).toBeLessThanOrEqual(366 * 24 * 3600 * 1000);
    const { pathname, hash } = new URL(fields.get('Contact')!);
    expect(pages.find(({ path }) => path === pathname)?.ids.has(hash.slice(1))).toBe(true);
    expect(fields.get('Canonical')).toBe(`${origin}/.well-known/security.txt`);
  });
});
