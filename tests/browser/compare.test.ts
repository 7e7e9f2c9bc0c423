import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { comparePath, compareSetPath, recordPath } from '#records/paths.ts';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

const NARROW = { width: 320, height: 640 };

describe.each(LOCALES)('comparing in “%s”', (locale) => {
  test('by keyboard: two choices, Enter, a table that has the focus, and an address to share', async () => {
    const { page, incidents, close } = await workshop.open(comparePath(locale));
    const form = page.locator('form[data-kind="cities"]');
    const selects = form.locator('select');
    await selects.first().focus();
    const pick = async (slug: string) => {
      const down = await selects.first().locator('option').evaluateAll((options, value) => options.findIndex((option) => (option as HTMLOptionElement).value === value), slug);
      for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    };
    await pick('torino');
    await pick('nagoya');
    await form.locator('button').press('Enter');
    const table = page.locator('#compare-result table');
    await table.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'compare-result-title');
    expect(new URL(page.url()).search).toBe('?of=cities&with=torino,nagoya');
    expect(await table.locator('thead th[scope="col"]').count()).toBe(3);
    expect(await table.locator('tbody th[scope="row"]').count()).toBeGreaterThan(5);
    expect(await page.locator('#compare-status').innerText()).toContain((await table.locator('thead a').first().innerText()).trim());
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(incidents).toEqual({ errors: [], outside: [] });
    await close();
  });

  test('shows by script what the page of a usual pair shows without', async () => {
    const fixed = await workshop.open(compareSetPath(locale, 'torino-and-nagoya'), { javaScriptEnabled: false });
    const expected = await fixed.page.locator('.compare-table').innerText();
    await fixed.close();
    const { page, close } = await workshop.open(`${comparePath(locale)}?of=cities&with=torino,nagoya`);
    await page.locator('.compare-table').waitFor();
    expect(await page.locator('.compare-table').innerText()).toBe(expected);
    await close();
  });
});

test('the back button leads to the table before, and then to none', async () => {
  const { page, close } = await workshop.open(comparePath('it'));
  const form = page.locator('form[data-kind="legal-forms"]');
  const heads = page.locator('#compare-result thead a');
  const choose = async (second: string) => {
    await form.locator('select').nth(0).selectOption('form-branch');
    await form.locator('select').nth(1).selectOption(second);
    await form.locator('button').click();
  };
  await choose('form-srl');
  await page.waitForURL('**/compare/?of=legal-forms&with=form-branch,form-srl');
  await heads.first().waitFor();
  await choose('form-spa');
  await page.waitForURL('**/compare/?of=legal-forms&with=form-branch,form-spa');
  await expect.poll(() => heads.allInnerTexts()).toContain('S.p.A.');
  // A source under the table is a place, no choice: the table stays.
  await page.locator('.numbers a').first().click();
  expect(await page.locator('.sources li:target').count()).toBe(1);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => heads.allInnerTexts()).toContain('S.r.l.');
  expect(await form.locator('select').nth(1).inputValue()).toBe('form-srl');
  await page.goBack();
  await expect.poll(() => page.locator('#compare-result').isVisible()).toBe(false);
  await close();
});

test('an address that names what does not exist says so', async () => {
  const { page, close } = await workshop.open(`${comparePath('en')}?of=cities&with=torino,atlantis`);
  await expect.poll(() => page.locator('#compare-status').innerText()).not.toBe('');
  expect(await page.locator('#compare-result').isVisible()).toBe(false);
  await close();
});

test('one thing twice is no comparison', async () => {
  const { page, close } = await workshop.open(comparePath('en'));
  const form = page.locator('form[data-kind="cities"]');
  await form.locator('select').nth(0).selectOption('torino');
  await form.locator('select').nth(1).selectOption('torino');
  await form.locator('button').click();
  expect(await page.locator('#compare-status').innerText()).not.toBe('');
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('a practice leads to its comparison, which can be narrowed to what differs, without scripts', async () => {
  const { page, close } = await workshop.open(recordPath('en', { collection: 'good-practices', slug: 'torino-city-lab' }), { javaScriptEnabled: false, viewport: NARROW });
  await page.locator(`.facts a[href="${compareSetPath('en', 'torino-city-lab-and-hatch-technology-nagoya')}"]`).click();
  const rows = page.locator('.compare-table tbody tr:visible');
  const all = await rows.count();
  await page.locator('.compare-only input').check();
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThanOrEqual(all);
  expect(await page.locator('.compare-table tbody tr[data-same]:visible').count()).toBe(0);
  await close();
});

test('at 320 px the names of the rows stay in sight while the table scrolls', async () => {
  const { page, close } = await workshop.open(compareSetPath('ja', 'representative-office-and-branch-and-srl-and-spa'), { viewport: NARROW });
  const region = page.locator('.compare-scroll');
  await region.focus();
  await region.evaluate((element) => element.scrollTo({ left: 400, behavior: 'instant' }));
  expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(200);
  const box = await page.locator('.compare-table tbody th').first().boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThan(180);
  await close();
});
