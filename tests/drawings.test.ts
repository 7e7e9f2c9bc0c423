import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { mapPath, recordPath, timelinePath } from '#records/paths.ts';
import { assertBuilt, filesOf, read, site } from './lib/built-site.ts';
import { attribute, type Element, elementsOf, textOf } from './lib/dom.ts';

beforeAll(() => assertBuilt());

const pageOf = (path: string) => [...elementsOf(parse(read(`${path.slice(1)}index.html`)))];
const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);
const within = (elements: readonly Element[], name: string) => elements.filter((element) => hasClass(element, name));
const tagged = (element: Element, tag: string) => [...elementsOf(element)].filter(({ tagName }) => tagName === tag);

/** What a drawing or a list says of each point: number, kind, address. Numbers alone are its visible words. */
const drawn = (drawing: Element) =>
  tagged(drawing, 'a').filter((link) => attribute(link, 'data-kind')).map((link) => `${tagged(link, 'text').map(textOf).join('')} ${attribute(link, 'data-kind')} ${attribute(link, 'href')}`);
const numberIn = (item: Element) => tagged(item, 'text').map(textOf).join('');
const linksIn = (item: Element) => tagged(item, 'a').map((link) => attribute(link, 'href')!);
const byNumber = (a: string, b: string) => Number.parseInt(a, 10) - Number.parseInt(b, 10);

/** The kinds that can be chosen, and those for which a style sheet of the page hides the rest. */
function choices(elements: readonly Element[]): { offered: string[]; ruled: string[] } {
  const sheets = elements.filter(({ tagName }) => tagName === 'link').flatMap((link) => (attribute(link, 'rel') === 'stylesheet' ? [attribute(link, 'href')!] : []));
  const css = sheets.map((sheet) => readFileSync(join(site, sheet), 'utf8')).join('');
  const offered = elements.filter(({ tagName, attrs }) => tagName === 'input' && attrs.some(({ value }) => value === 'radio')).map((input) => attribute(input, 'value')!);
  const rule = (kind: string) => new RegExp(`:has\\(\\[value=["']?${kind}["']?\\]:checked\\) \\[data-kind\\]:not\\(\\[data-kind~?=["']?${kind}["']?\\]\\)`).test(css);
  return { offered, ruled: offered.filter(rule) };
}

describe.each(LOCALES)('in “%s”', (locale) => {
  test('both drawings of the timeline and its list hold the same records', () => {
    const elements = pageOf(timelinePath(locale));
    const [list] = within(elements, 'timeline-list');
    const listed = tagged(list!, 'li').map((item) => `${numberIn(item)} ${attribute(item, 'data-kind')} ${linksIn(item)[0]}`);
    expect(listed.length).toBeGreaterThan(25);
    expect(listed.map((line) => Number.parseInt(line, 10))).toEqual(listed.map((_, index) => index + 1));
    for (const name of ['timeline-wide', 'timeline-narrow']) expect(within(elements, name).map(drawn)).toEqual([listed]);
    const { offered, ruled } = choices(elements);
    expect(ruled).toEqual(offered.filter((kind) => kind !== 'all'));
    expect([...new Set(listed.flatMap((line) => line.split(' ').slice(1, -1)))].sort()).toEqual([...ruled].sort());
  });

  test('both drawings of each city and its list hold the same records, and the list leads out to each position', () => {
    const elements = pageOf(mapPath(locale));
    const cities = within(elements, 'map-city').map((section) => {
      const inside = [...elementsOf(section)];
      const placed = inside.filter((item) => item.tagName === 'li' && numberIn(item) !== '');
      const kindOf = (item: Element) => attribute(inside.find((group) => group.tagName === 'div' && attribute(group, 'data-kind') && [...elementsOf(group)].includes(item))!, 'data-kind');
      return { drawings: ['map-wide', 'map-narrow'].map((name) => within(inside, name).flatMap(drawn).sort(byNumber)), placed, listed: placed.map((item) => `${numberIn(item)} ${kindOf(item)} ${linksIn(item)[0]}`).sort(byNumber) };
    });
    const numbers = cities.flatMap(({ listed }) => listed.map((line) => Number.parseInt(line, 10)));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const { drawings, listed } of cities) expect(drawings).toEqual([listed, listed]);
    const outside = cities.flatMap(({ placed }) => placed.flatMap((item) => linksIn(item).slice(1)));
    expect(outside).toHaveLength(numbers.length);
    expect(outside.filter((href) => !/^https:\/\/www\.openstreetmap\.org\/\?mlat=[\d.]+&mlon=[\d.]+#map=16\/[\d.]+\/[\d.]+$/.test(href))).toEqual([]);
    const { offered, ruled } = choices(elements);
    expect(ruled).toEqual(offered.filter((kind) => kind !== 'all'));
  });

  test('the map names every organisation and every good practice', () => {
    const links = new Set(pageOf(mapPath(locale)).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href')!] : [])));
    const records = filesOf(`${locale}/{organisations,good-practices}/*/index.html`).map((file) => `/${file.slice(0, -'index.html'.length)}`);
    expect(records.length).toBeGreaterThan(80);
    expect(records.filter((path) => !links.has(path))).toEqual([]);
  });

  test('each figure of the table on the page of a city stands in a chart too, with a bar or a gap', () => {
    for (const slug of ['torino', 'nagoya']) {
      const elements = pageOf(recordPath(locale, { collection: 'cities', slug }));
      const charts = within(elements, 'chart');
      expect(charts.length).toBeGreaterThan(8);
      for (const chart of charts) {
        const rows = tagged(chart, 'li');
        const own = rows.find((row) => attribute(row, 'data-focus') !== undefined)!;
        const isGap = within([...elementsOf(own)], 'gap').length > 0;
        const isStated = within([...elementsOf(own)], 'chart-value').length > 0;
        expect(isGap).toBe(!isStated);
        if (isStated) expect(linksIn(own).some((href) => href.startsWith('#source-'))).toBe(true);
        expect(rows.length).toBeGreaterThan(1);
      }
    }
  });
});
