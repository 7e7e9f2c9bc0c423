import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { collectionPath, searchPath } from '#records/paths.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { type Incidents, openWorkshop, type Workshop } from '../lib/browser.ts';
import { everyKindOfPage, pageKinds } from '../lib/page-kinds.ts';

let workshop: Workshop;
let page: Page;
let incidents: Incidents;
beforeAll(async () => {
  workshop = await openWorkshop();
  ({ page, incidents } = await workshop.open('/', { javaScriptEnabled: false }));
});
beforeEach(() => {
  incidents.errors.length = 0;
  incidents.outside.length = 0;
});
afterAll(() => workshop?.close());

test.each(everyKindOfPage())('%s can be read without scripts', async (path) => {
  await page.goto(path);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(30);
  expect(incidents).toEqual({ errors: [], outside: [] });
});

describe.each(LOCALES)('in “%s”, without scripts', (locale) => {
  test.each(COLLECTION_NAMES)('the list of %s leads to its records', async (collection) => {
    await page.goto(collectionPath(locale, collection));
    const link = page.locator(`main a[href^="${collectionPath(locale, collection)}"][href$="/"]:visible`).filter({ hasText: /\S/ }).last();
    await link.click();
    await page.waitForURL(({ pathname }) => pathname.split('/').length === 5);
    await page.locator('h1').waitFor({ state: 'visible' });
  });

  test('good practices can be browsed by theme and by city', async () => {
    await page.goto(collectionPath(locale, 'good-practices'));
    for (const facet of ['theme', 'city']) {
      const links = page.locator(`main a[href^="${collectionPath(locale, 'good-practices')}${facet}/"]`);
      expect(await links.count(), facet).toBeGreaterThan(1);
      expect(await links.first().isVisible(), facet).toBe(true);
    }
  });

  test('the languages can be changed, and the collections reached', async () => {
    const [home] = pageKinds(locale);
    await page.goto(home!);
    for (const collection of COLLECTION_NAMES) {
      expect(await page.locator(`a[href="${collectionPath(locale, collection)}"]:visible`).count(), collection).toBeGreaterThan(0);
    }
    const other = LOCALES.find((one) => one !== locale)!;
    await page.locator(`body > header a[hreflang="${other}"]`).click();
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  test('the search page says what to do instead', async () => {
    await page.goto(`${searchPath(locale)}?q=torino`);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(COLLECTION_NAMES.length - 1);
  });
});
