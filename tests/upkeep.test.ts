import ICAL from 'ical.js';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { dueDays, dueReport } from '#records/due-checks.ts';
import { readLibrary } from '#records/entry-files.ts';
import { editionOf } from '#records/library.ts';
import { freshnessCalendarPath, recordPath, standingPath, upkeepPath } from '#records/paths.ts';
import { translationRows } from '#records/translation-states.ts';
import { assertBuilt, filesOf, read, root } from './lib/built-site.ts';
import { attribute, type Element, elementsOf, textOf } from './lib/dom.ts';

const library = readLibrary(root);
const edition = editionOf(library);
const pages = new Set(filesOf('**/index.html').map((file) => `/${file.replace(/index\.html$/, '')}`));
const elements = (path: string): Element[] => [...elementsOf(parse(read(`${path.slice(1)}index.html`)))];
const hrefs = (under: Iterable<Element>) => [...under].filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')!);

beforeAll(assertBuilt);

describe.each(LOCALES)('in “%s”', (locale) => {
  test('every record stands once in the table of translations, with a link to each that is there', () => {
    const tables = elements(upkeepPath(locale, 'translations')).filter((one) => one.tagName === 'details').flatMap((one) => [...elementsOf(one)]);
    const rows = translationRows(library);
    expect(tables.filter((one) => one.tagName === 'th' && attribute(one, 'scope') === 'row').length).toBe(rows.length);
    const written = rows.flatMap(({ original, cells }) => cells.filter(({ translation }) => translation).map((cell) => recordPath(cell.locale, original)));
    const states = hrefs(tables.filter((one) => attribute(one, 'data-state') !== undefined));
    expect(states.sort()).toEqual(written.sort());
  });

  test('the figures of both pages add up', () => {
    const sums = (path: string) => {
      const table = elements(path).find((one) => one.tagName === 'table' && attribute(one, 'class') === 'figures')!;
      const rows = [...elementsOf(table)].filter((one) => one.tagName === 'tr').slice(1);
      return rows.map((row) => [...elementsOf(row)].filter((one) => one.tagName === 'td').map((cell) => Number(textOf(cell))));
    };
    const translations = sums(upkeepPath(locale, 'translations'));
    expect(translations.flatMap((row) => row.slice(0, -1)).reduce((sum, count) => sum + count, 0)).toBe(library.all.filter((record) => record.locale === ORIGINAL_LOCALE).length * 2);
    // Here the total stands first, where a narrow window shows it.
    const due = sums(upkeepPath(locale, 'freshness')).map(([total, ...rest]) => [...rest, total!]);
    for (const row of [...translations, ...due]) expect(row.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(row.at(-1));
    expect(due.reduce((sum, row) => sum + row.at(-1)!, 0)).toBe(dueReport(library, edition, locale).due.length);
  });

  test('every statement with a day stands under its day', () => {
    const days = elements(upkeepPath(locale, 'freshness')).filter((one) => one.tagName === 'details' && attribute(one, 'id')?.startsWith('by-'));
    const shown = days.map((day) => [attribute(day, 'id'), [...elementsOf(day)].filter((one) => one.tagName === 'code').map(textOf)]);
    const due = dueDays(dueReport(library, edition, locale).due);
    expect(shown).toEqual(due.map(({ day, records }) => [`by-${day}`, records.flatMap(({ claims }) => claims.map(({ id }) => id))]));
  });

  test('the calendar tells the same days, and its links lead to pages', () => {
    const calendar = new ICAL.Component(ICAL.parse(read(freshnessCalendarPath(locale).slice(1))));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const due = dueDays(dueReport(library, edition, locale).due);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(due.map(({ day }) => day));
    for (const [index, event] of events.entries()) {
      const paths = [...event.description.matchAll(/^https?:\/\/[^/]+(\/.*)$/gm)].map((match) => match[1]!);
      expect(paths.length).toBe(due[index]!.records.length + 1);
      expect(paths.filter((path) => !pages.has(path))).toEqual([]);
    }
    expect(new Set(events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp'))))).toEqual(new Set([`${edition}T00:00:00Z`]));
  });

  test('both pages and the calendar are linked', () => {
    const links = hrefs(elements(standingPath(locale, 'how-we-work')));
    for (const path of [upkeepPath(locale, 'translations'), upkeepPath(locale, 'freshness')]) expect(links).toContain(path);
    expect(hrefs(elements(upkeepPath(locale, 'freshness')))).toContain(freshnessCalendarPath(locale));
  });
});
