import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { readPages } from '../lib/built-site.ts';

let workshop: Workshop;
let pages: Record<string, string>;
beforeAll(async () => {
  workshop = await openWorkshop();
  const found = readPages();
  const withTerm = (locale: string) => found.find(({ path, links }) => path.startsWith(`/${locale}/good-practices/`) && path.split('/').length === 5 && links.some(({ href }) => href.startsWith(`/${locale}/glossary/`) && href.split('/').length === 5))!.path;
  pages = Object.fromEntries(LOCALES.map((locale) => [locale, withTerm(locale)]));
});
afterAll(() => workshop?.close());

const noteOf = (page: Page) => page.locator('.term-note');
const isShown = (note: Locator) => note.evaluate((element) => element.matches(':popover-open')).catch(() => false);
const until = (note: Locator, state: boolean) => expect.poll(() => isShown(note), { timeout: 5000 }).toBe(state);

describe.each(LOCALES)('a term in “%s”', (locale) => {
  test('is defined on hover; the note can be hovered, and Esc closes it', async () => {
    const { page, incidents, close } = await workshop.open(pages[locale]!);
    const term = page.locator('a.term').first();
    const note = noteOf(page);
    await term.hover();
    await until(note, true);
    const words = await note.locator('p').last().innerText();
    const itsPage = await page.request.get((await term.getAttribute('href'))!);
    expect([words.length > 10, (await itsPage.text()).includes(words.slice(0, 10))]).toEqual([true, true]);
    expect(await note.locator('a').isVisible()).toBe(false);
    expect(await term.getAttribute('aria-describedby')).toBeTruthy();
    expect(await accessibilityFaults(page)).toEqual([]);

    await note.hover();
    await page.waitForTimeout(600);
    expect(await isShown(note)).toBe(true);
    await page.keyboard.press('Escape');
    await until(note, false);
    expect(await term.getAttribute('aria-describedby')).toBeNull();

    await term.hover({ position: { x: 2, y: 2 } });
    await page.mouse.move(0, 0);
    await until(note, false);
    await close();
    expect(incidents).toEqual({ errors: [], outside: [] });
  });

  test('is defined on focus, announced, and closed by Esc with the focus kept', async () => {
    const { page, close } = await workshop.open(pages[locale]!);
    const term = page.locator('a.term').first();
    const note = noteOf(page);
    await page.locator('h1').click();
    await term.evaluate((link: HTMLAnchorElement) => link.focus({ focusVisible: true } as FocusOptions));
    await until(note, true);
    const words = await note.locator('p').last().innerText();
    await expect.poll(() => page.locator('.vh[role=status]').textContent(), { timeout: 2000 }).toContain(words.slice(0, 8));
    await page.keyboard.press('Escape');
    await until(note, false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/**');
    await close();
  });

  test('is defined at the first tap, and a second tap leads to its page', async () => {
    const { page, close } = await workshop.open(pages[locale]!, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const term = page.locator('a.term').first();
    const here = page.url();
    await term.tap();
    await until(noteOf(page), true);
    expect(page.url()).toBe(here);
    const box = (await noteOf(page).boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 360).toBe(true);
    expect(await noteOf(page).locator('a').isVisible()).toBe(true);
    await term.tap();
    await page.waitForURL('**/glossary/**');
    await close();
  });

  test('is a link without scripts', async () => {
    const { page, close } = await workshop.open(pages[locale]!, { javaScriptEnabled: false });
    await page.locator('a.term').first().click();
    expect(page.url()).toContain(`/${locale}/glossary/`);
    await close();
  });
});
