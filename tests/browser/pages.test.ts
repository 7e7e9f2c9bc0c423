import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { everyKindOfPage } from '../lib/page-kinds.ts';
import { cutOff, widenText } from '../lib/text-spacing.ts';

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

// Colours do not depend on the width, nor the structure on the colours: three runs of axe see all six.
describe('wide and narrow, light, dark and forced colours, widened text: accessible, no other host, nothing kept, no error', { concurrent: true }, () => {
  test.each(everyKindOfPage())('%s', async (path) => {
    // The root page leads a reader on whose language the site speaks.
    const { page, incidents, close } = await workshop.open(path, { locale: 'de-DE', reducedMotion: 'reduce', viewport: WIDE });
    const shown = new URL(page.url()).pathname;
    const wide = await accessibilityFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(NARROW);
    const narrow = await accessibilityFaults(page);
    const beyond = await tooWide(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    // The colours are the system's then, but styles still tell those that the page asked for.
    const forced = await accessibilityFaults(page, ['color-contrast']);
    await page.emulateMedia({ forcedColors: 'none' });
    await widenText(page);
    const widened = [...(await tooWide(page)), ...(await cutOff(page))];
    await page.setViewportSize(WIDE);
    const widenedAndWide = [...(await tooWide(page)), ...(await cutOff(page))];
    const kept = await keptByBrowser(page);
    await close();
    expect({ shown, 'wide and light': wide, 'narrow and dark': narrow, 'wider than 320 px': beyond, 'forced colours': forced, 'text spacing at 320 px': widened, 'text spacing at 1280 px': widenedAndWide, ...kept, ...incidents }).toEqual({
      shown: path,
      'wide and light': [],
      'narrow and dark': [],
      'wider than 320 px': [],
      'forced colours': [],
      'text spacing at 320 px': [],
      'text spacing at 1280 px': [],
      cookies: [],
      stored: [],
      errors: [],
      outside: [],
    });
  });
});
