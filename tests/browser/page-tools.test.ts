import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { translatedRecord } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

describe.each(LOCALES)('the foot of a record in “%s”', (locale) => {
  const open = async (options = {}) => workshop.open(recordPath(locale, translatedRecord('good-practices')), options);

  test('copies the citation and the address, and says so', async () => {
    const { page, incidents, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.tools summary').click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    for (const form of ['cite-text', 'cite-bibtex', 'cite-csl']) {
      await page.locator(`[data-copy="${form}"]`).click();
      await expect.poll(clipboard).toBe((await page.locator(`#${form}`).innerText()).trim());
    }
    expect(await clipboard()).toContain(`/${locale}/good-practices/`);
    const done = (await page.locator('.tools').getAttribute('data-done'))!;
    await expect.poll(() => page.locator('.vh[role=status]').first().textContent()).toBe(done);
    await page.locator('[data-copy=""]').click();
    await expect.poll(clipboard).toBe(page.url());
    await close();
    expect(incidents).toEqual({ errors: [], outside: [] });
  });

  test('knows in a report which part was read when the way to it was taken', async () => {
    const { page, close } = await open();
    const heading = page.locator('.main h2').nth(1);
    const words = (await heading.innerText()).trim();
    await heading.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 10));
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="#report"]')!.click());
    const known = page.locator('#report-known');
    const told = (await known.count()) > 0 ? await known.innerText() : decodeURIComponent((await page.locator('[data-report]').getAttribute('href'))!);
    expect(told).toContain(words);
    expect(told).toContain(`/${locale}/good-practices/`);
    await close();
  });

  test('has all its words without scripts, and no button that does nothing', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.tools button:visible').count()).toBe(0);
    await page.locator('.tools summary').click();
    expect(await page.locator('#cite-bibtex').innerText()).toMatch(/^@online\{/);
    expect(await page.locator('#report').isVisible()).toBe(true);
    await close();
  });
});
