import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { upkeepPath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

test.each(LOCALES)('in “%s” a link to a collection opens its table, without scripts', async (locale) => {
  const { page, close } = await workshop.open(upkeepPath(locale, 'translations'), { javaScriptEnabled: false });
  const table = page.locator('#events');
  expect(await table.isVisible()).toBe(false);
  await page.locator('main a[href="#events"]').click();
  expect(await table.isVisible()).toBe(true);
  expect(await table.evaluate((one) => one.closest('details')!.open)).toBe(true);
  await close();
});

test('what falls due after the edition is marked on the day it is read', async () => {
  const { page, close } = await workshop.open(upkeepPath('it', 'freshness'));
  const marks = page.locator('.due[data-recheck]');
  const days = await marks.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.recheck!));
  expect(days.length).toBeGreaterThan(1);
  const last = days.at(-1)!;
  await page.clock.setFixedTime(new Date(Date.parse(last) + 2 * 86_400_000));
  await page.reload();
  expect(await marks.evaluateAll((all) => all.every((one) => 'overdue' in (one as HTMLElement).dataset))).toBe(true);
  await page.clock.setFixedTime(new Date(`${days[0]!}T12:00:00Z`));
  await page.reload();
  expect(await marks.last().getAttribute('data-overdue')).toBeNull();
  await close();
});
