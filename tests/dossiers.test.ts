import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { sizeOf } from '#records/dossiers.ts';
import { collectionPath, dossierPath, recordPath, wholeDossierPath } from '#records/paths.ts';
import { assertBuilt, filesOf, read, site } from './lib/built-site.ts';
import { attribute, type Element, elementsOf, type Node, textOf } from './lib/dom.ts';
import { translatedRecord } from './lib/page-kinds.ts';
import { pdfFacts, withoutSpaces, type PdfFacts } from './lib/pdf-facts.ts';

beforeAll(assertBuilt);

const elementsIn = (path: string): Element[] => [...elementsOf(parse(read(`${path.slice(1)}index.html`)))];
const pdfLinks = (elements: readonly Element[]) => elements.filter((element) => element.tagName === 'a' && attribute(element, 'type') === 'application/pdf');
const below = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name)).flatMap((element) => [...elementsOf(element)]);

/** The words of a node without the readings above them. */
function withoutReadings(node: Node): string {
  if (['rt', 'rp'].includes(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(withoutReadings).join('') : textOf(node);
}

test('each practice and each chapter offers its PDF, a chapter and the list also the whole guide, with true sizes', () => {
  const pages = [
    ...LOCALES.flatMap((locale) => filesOf(`${locale}/good-practices/*/index.html`).filter((file) => read(file).includes('data-pagefind-body'))),
    ...LOCALES.flatMap((locale) => filesOf(`${locale}/settlement-guide/*/index.html`).filter((file) => read(file).includes('data-pagefind-body'))),
    ...LOCALES.map((locale) => `${locale}/settlement-guide/index.html`),
  ].map((file) => `/${file.replace(/index\.html$/, '')}`);
  expect(pages.length).toBeGreaterThan(50);
  const wrong = pages.flatMap((path) => {
    const [, locale, collection, slug] = path.split('/') as [string, Locale, 'settlement-guide', string];
    const own = slug ? [dossierPath(locale, { collection, slug })] : [];
    const whole = collection === 'settlement-guide' ? [wholeDossierPath(locale, collection)] : [];
    const links = pdfLinks(elementsIn(path));
    const told = links.map((link) => attribute(link, 'href'));
    const sizes = links.filter((link) => !textOf(link).includes(sizeOf({ path, file: '', basis: '', bytes: statSync(join(site, attribute(link, 'href')!)).size }, locale)));
    return JSON.stringify(told) === JSON.stringify([...own, ...whole]) && sizes.length === 0 ? [] : [`${path}: ${told.join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

test('no other page offers one, and no PDF is without a page', () => {
  const offered = filesOf('**/*.html').flatMap((file) => [...read(file).matchAll(/href="([^"]+\.pdf)" type="application\/pdf"/g)].map(([, href]) => href!));
  expect([...new Set(offered)].sort()).toEqual(filesOf('**/*.pdf').map((file) => `/${file}`).sort());
});

describe.each(LOCALES)('what a page says, its PDF says (%s)', (locale) => {
  const records = [{ collection: 'settlement-guide', slug: 'legal-forms' } as const, translatedRecord('good-practices')];

  test.each(records)('$collection/$slug', async (record) => {
    const elements = elementsIn(recordPath(locale, record));
    const facts: PdfFacts = await pdfFacts(readFileSync(join(site, dossierPath(locale, record))));
    expect(facts).toMatchObject({ language: locale, isTagged: true, isUniversallyAccessible: true, missingFonts: [] });
    expect(facts.title).toBe(withoutReadings(elements.find(({ tagName }) => tagName === 'h1')!).trim());

    const statements = below(elements, 'statements').filter(({ tagName }) => tagName === 'td').map(textOf);
    const sources = below(elements, 'sources').filter(({ tagName }) => tagName === 'cite').map(textOf);

    expect(statements.length).toBeGreaterThan(10);
    expect(sources.length).toBeGreaterThan(2);
    // A reading above a word stands behind it in the PDF; signs and hidden words stand elsewhere.
    const plain = (words: string) => withoutSpaces(words).replaceAll(/[◐≠⟳?]/g, '');
    const said = plain(facts.text);
    expect(statements.filter((_, cell) => cell % 4 < 2).map(plain).filter((words) => !said.includes(words))).toEqual([]);
    expect(sources.map(plain).filter((words) => !said.includes(words))).toEqual([]);

    const addresses = below(elements, 'sources').filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')!);
    expect(addresses.filter((address) => ![...facts.links].some((link) => decodeURI(link) === decodeURI(new URL(address).href)))).toEqual([]);
    expect([...facts.links].filter((link) => !/^https?:/.test(link))).toEqual([]);
  });
});

test('the whole guide holds every chapter', async () => {
  const facts = await pdfFacts(readFileSync(join(site, wholeDossierPath('it', 'settlement-guide'))));
  const titles = below(elementsIn(collectionPath('it', 'settlement-guide')), 'card').filter(({ tagName }) => tagName === 'h2').map(textOf);
  expect(facts.outline).toEqual(titles.map((title, index) => `${index + 1}. ${title}`));
});
