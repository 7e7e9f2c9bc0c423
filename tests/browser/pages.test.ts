import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { everyKindOfPage } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

const WIDE = { width: 1280, height: 900 };
/** WCAG 2.2, 1.4.10: content at 320 CSS pixels needs no scrolling in two directions. */
const NARROW = { width: 320, height: 640 };

/** What stands out to the right of the window, and what does not if nothing does. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

const keptByBrowser = async (page: Page) => ({
  cookies: await page.context().cookies(),
  stored: await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
});

describe('narrow and wide, light and dark: accessible, no other host, nothing kept, no error', { concurrent: true }, () => {
  test.each(everyKindOfPage())('%s', async (path) => {
    // The root page leads a reader on whose language the site speaks.
    const { page, incidents, close } = await workshop.open(path, { locale: 'de-DE', reducedMotion: 'reduce', viewport: WIDE });
    const found: Record<string, unknown> = { path: new URL(page.url()).pathname };
    found['wide, light'] = await accessibilityFaults(page, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    found['wide, dark'] = await accessibilityFaults(page, 'colours');
    await page.setViewportSize(NARROW);
    found['narrow, dark'] = await accessibilityFaults(page, 'colours');
    await page.emulateMedia({ colorScheme: 'light' });
    found['narrow, light'] = await accessibilityFaults(page, 'all');
    found['wider than 320 px'] = await tooWide(page);
    const kept = await keptByBrowser(page);
    await close();
    expect({ ...found, ...kept, ...incidents }).toEqual({
      path,
      'wide, light': [],
      'wide, dark': [],
      'narrow, dark': [],
      'narrow, light': [],
      'wider than 320 px': [],
      cookies: [],
      stored: [],
      errors: [],
      outside: [],
    });
  });
});
