import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { attribute, elementsOf } from './lib/dom.ts';
import { assertBuilt, read } from './lib/built-site.ts';

const classOf = (element: Parameters<typeof attribute>[0]) => attribute(element, 'class') ?? '';
const linksIn = (element: Parameters<typeof elementsOf>[0]) => [...elementsOf(element)].flatMap((one) => (one.tagName === 'a' ? [attribute(one, 'href')!] : []));

describe.each(LOCALES)('the home page in “%s”', (locale) => {
  test('has three doors, the settlement guide first in Japanese, and a way in for each reader', () => {
    assertBuilt();
    const elements = [...elementsOf(parse(read(`${locale}/index.html`)))];
    const doors = elements.filter((element) => classOf(element) === 'door').map((door) => attribute(door, 'href')!);
    expect(doors).toHaveLength(3);
    expect(doors.indexOf(`/${locale}/settlement-guide/`)).toBe(locale === 'ja' ? 0 : 2);
    // A record that the ways in name and that no longer exists would go unnoticed.
    expect(elements.filter((element) => classOf(element) === 'way').map((way) => linksIn(way).length).sort()).toEqual([4, 4, 4]);
  });
});
