import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { collectionPath, comparePath, compareSetPath, guideToolPath, homePath, mapPath, recordPath, searchPath, timelinePath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { translatedRecord } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** What has the focus, and whether a reader who sees can tell. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    // WCAG 2.2, 2.4.11: not entirely hidden. A link over two lines has two boxes; the corner of one may lie under something.
    const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      [left + 3, top + 3] as const,
      [right - 3, bottom - 3] as const,
    ]);
    const isShown = points.some(([x, y]) => {
      const onTop = document.elementFromPoint(x, y);
      return onTop !== null && element.contains(onTop);
    });
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.textContent?.trim().slice(0, 40)}`,
      isBody: element === document.body,
      isSearchBox: element.matches('body > header input[name="q"]'),
      language: element.closest('body > header') && element.getAttribute('hreflang'),
      place: element.matches('a[href^="#"]') ? element.getAttribute('href')! : undefined,
      hasMark: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      isShown,
    };
  });

/** Walks with the Tab key until the focus leaves the page. */
async function walk(page: Page) {
  const seen = [];
  for (let step = 0; step < 600; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.isBody) return seen;
    seen.push(here);
  }
  throw new Error(`The Tab key does not lead out of the page: ${seen.at(-1)?.name}`);
}

const PATHS = () => [
  homePath('it'),
  collectionPath('en', 'good-practices'),
  recordPath('ja', translatedRecord('good-practices')),
  searchPath('it'),
  timelinePath('en'),
  mapPath('ja'),
  comparePath('it'),
  compareSetPath('en', 'branch-and-srl'),
  guideToolPath('ja', 'path'),
];

describe.each(PATHS())('%s', (path) => {
  test.each([1280, 360])('can be walked through with the Tab key at %i px', async (width) => {
    const { page, close } = await workshop.open(path, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const seen = await walk(page);
    expect(seen[0]?.place, 'first comes the link that skips the head').toMatch(/^#./);
    expect(seen.filter(({ hasMark }) => !hasMark).map(({ name }) => name), 'without a visible mark').toEqual([]);
    expect(seen.filter(({ isShown }) => !isShown).map(({ name }) => name), 'out of view, or under something').toEqual([]);
    expect(seen.some(({ isSearchBox }) => isSearchBox)).toBe(true);
    const others = LOCALES.filter((locale) => !path.startsWith(`/${locale}/`));
    expect(seen.flatMap(({ language }) => language ?? [])).toEqual(others);
    await close();
  });
});

test('the first link skips to the main part, and the next Tab goes on from there', async () => {
  const { page, close } = await workshop.open(homePath('it'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await close();
});
