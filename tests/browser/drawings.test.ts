import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { collectionPath, homePath, mapPath, recordPath, timelinePath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** The numbers of the signs that can be seen, in the drawing and in the list. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const numbers = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((sign) => sign.checkVisibility()).map((sign) => sign.querySelector('text')?.textContent ?? '').filter((number) => number !== '');
    return { drawing: numbers(':is(.timeline-drawing, .map-drawing) a'), list: numbers(':is(.timeline-list, .map-list) li .sign') };
  });

describe.each([
  [timelinePath('it'), 'mission'],
  [mapPath('ja'), 'university'],
])('%s, without scripts', (path, kind) => {
  test.each([1280, 700, 320])('a kind can be chosen at %i px, with the keyboard; drawing and list then show the same', async (width) => {
    const { page, close } = await workshop.open(path, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    const all = await shown(page);
    expect(all.drawing.length).toBeGreaterThan(10);
    expect([...all.drawing].sort()).toEqual([...all.list].sort());
    await page.locator('input[value="all"]').focus();
    while (!(await page.locator(`input[value="${kind}"]`).isChecked())) await page.keyboard.press('ArrowRight');
    const some = await shown(page);
    expect(some.drawing.length).toBeGreaterThan(0);
    expect(some.drawing.length).toBeLessThan(all.drawing.length);
    expect([...some.drawing].sort()).toEqual([...some.list].sort());
    await close();
  });

  test.each([320, 360, 768, 1280, 1440])('no sign covers another at %i px, and each is big enough to hit', async (width) => {
    const { page, close } = await workshop.open(path, { viewport: { width, height: 800 } });
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll(':is(.timeline-drawing, .map-drawing) a > g')]
        .filter((sign) => sign.checkVisibility())
        .map((sign) => {
          const { x, y, width: wide, height: high } = sign.getBoundingClientRect();
          return { number: sign.textContent, x: x + wide / 2, y: y + high / 2 };
        }),
    );
    // WCAG 2.2, 2.5.8: a circle of 24 pixels around the middle of each touches no other.
    const near = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24).map((b) => `${a.number}–${b.number}`));
    expect(boxes.length).toBeGreaterThan(10);
    expect(near).toEqual([]);
    await close();
  });

  test('a sign leads to its record', async () => {
    const { page, close } = await workshop.open(path, { javaScriptEnabled: false });
    const link = page.locator(':is(.timeline-drawing, .map-drawing) a[data-kind]:visible').first();
    const href = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });
});

describe.each(LOCALES)('in “%s”', (locale) => {
  const paths = [homePath(locale), timelinePath(locale), mapPath(locale), collectionPath(locale, 'cities'), ...['torino', 'nagoya'].map((slug) => recordPath(locale, { collection: 'cities', slug }))];
  test.each(paths)('%s: the first view is light', async (path) => {
    const { page, close } = await workshop.open('/favicon.svg');
    const parts: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      // A page and its style are compressed on their way; fonts are compressed already.
      if (['document', 'stylesheet', 'font'].includes(kind)) parts.push(response.body().then((body) => [kind, kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length]));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const weights = await Promise.all(parts);
    await close();
    expect(weights.map(([kind]) => kind)).toEqual(expect.arrayContaining(['document', 'stylesheet']));
    expect(weights.reduce((sum, [, weight]) => sum + weight, 0), JSON.stringify(weights)).toBeLessThan(locale === 'ja' ? 30_000 : 45_000);
  });
});
