import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { homePath, recordPath } from '#records/paths.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { translatedRecord } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

describe.each(COLLECTION_NAMES)('a record of %s', (collection) => {
  test('leads to the same record in every other language, and back', async () => {
    const record = translatedRecord(collection);
    const { page, close } = await workshop.open(recordPath('it', record));
    for (const locale of ['en', 'ja', 'it'] as const) {
      await page.locator(`body > header a[hreflang="${locale}"]`).click();
      await page.waitForURL((url) => url.pathname === recordPath(locale, record));
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator(`body > header a[hreflang="${locale}"]`).count()).toBe(0);
    }
    await close();
  });
});

describe('the root of the site', () => {
  test.each([...LOCALES.map((locale) => [`${locale}-${locale === 'ja' ? 'JP' : 'IT'}`, homePath(locale)]), ['de-DE', '/']])(
    'in a browser in %s it shows %s',
    async (language, path) => {
      const { page, close } = await workshop.open('/', { locale: language });
      await page.waitForURL((url) => url.pathname === path);
      expect(await page.locator('h1').innerText()).not.toBe('');
      await close();
    },
  );

  test('remembers a language only once it was chosen', async () => {
    const { page, close } = await workshop.open('/', { locale: 'ja-JP' });
    await page.waitForURL((url) => url.pathname === '/ja/');
    const stored = () => page.evaluate(() => Object.values(localStorage));
    expect(await stored()).toEqual([]);
    await page.locator('body > header a[hreflang="en"]').click();
    await page.waitForURL((url) => url.pathname === '/en/');
    expect(await stored()).toEqual(['en']);
    await page.goto('/');
    await page.waitForURL((url) => url.pathname === '/en/');
    await close();
  });
});
