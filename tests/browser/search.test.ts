import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { homePath, recordPath, searchPath } from '#records/paths.ts';
import { filesOf, read } from '../lib/built-site.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { pageFacts } from '../lib/page-facts.ts';
import { translatedRecord } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** A record, and the word of its heading that the fewest other headings of its language have. */
function wanted(locale: Locale): { path: string; word: string } {
  const path = recordPath(locale, translatedRecord(locale === 'ja' ? 'cities' : 'good-practices'));
  const file = `${path.slice(1)}index.html`;
  const headingOf = (page: string) => pageFacts(page, read(page)).mainHeadings[0] ?? '';
  const headings = filesOf(`${locale}/*/*/index.html`).map(headingOf);
  // In Japanese a word that is written as in no other language: Latin names would prove nothing. Elsewhere no “Torino’s”.
  const isOwn = (word: string) => (locale === 'ja' ? /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u : /^\p{L}+$/u).test(word);
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(headingOf(file))]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1 && isOwn(segment))
    .map(({ segment }) => ({ segment, count: headings.filter((heading) => heading.includes(segment)).length }))
    .sort((a, b) => a.count - b.count || b.segment.length - a.segment.length);
  if (!words[0]) throw new Error(`The heading of ${path} holds no word to search for.`);
  return { path, word: words[0].segment };
}

async function searchFromHead(page: Page, words: string): Promise<void> {
  await page.locator('body > header input[name="q"]').fill(words);
  await page.keyboard.press('Enter');
}

/** Waits until the search has come to an end. */
async function isDone(page: Page, state: 'done' | 'none' | 'idle'): Promise<void> {
  const results = page.locator('#results');
  try {
    await page.locator(`#results[data-state="${state}"]`).waitFor({ state: 'attached', timeout: 30_000 });
  } catch {
    const found = await results.getAttribute('data-state', { timeout: 1000 }).catch(() => 'no #results');
    throw new Error(`The search is “${found}” instead of “${state}” on ${page.url()}: ${(await page.locator('main').innerText()).slice(0, 300)}`);
  }
}

/** The addresses that the results lead to: the first link of each. */
const resultsOf = (page: Page) =>
  page.locator('#results li').evaluateAll((all) => all.flatMap((item) => item.querySelector('a') ?? []).map(({ href }) => new URL(href).pathname));

describe.each(LOCALES)('in “%s”', (locale) => {
  test('a word typed into the head of a page finds the record that has it in its title', async () => {
    const { path, word } = wanted(locale);
    const { page, incidents, close } = await workshop.open(homePath(locale));
    await searchFromHead(page, word);
    await page.waitForURL((url) => url.pathname === searchPath(locale) && url.searchParams.get('q') === word);
    await isDone(page, 'done');
    expect(await resultsOf(page)).toContain(path);
    await page.locator(`#results li a[href^="${path}"]`).first().click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(incidents).toEqual({ errors: [], outside: [] });
    await close();
  });

  test('what exists nowhere finds nothing, and the page says so', async () => {
    const { page, incidents, close } = await workshop.open(homePath(locale));
    await searchFromHead(page, locale === 'ja' ? '龘靐齉爩' : 'zzqxwvkj');
    await isDone(page, 'none');
    expect(await page.locator('#results li').count()).toBe(0);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(30);
    expect(incidents).toEqual({ errors: [], outside: [] });
    await close();
  });

  test('the collection in the address narrows the results', async () => {
    const { path, word } = wanted(locale);
    const collection = path.split('/')[2]!;
    const { page, close } = await workshop.open(`${searchPath(locale)}?${new URLSearchParams({ q: word, collection })}`);
    await isDone(page, 'done');
    const results = await resultsOf(page);
    expect(results).toContain(path);
    expect(results.filter((href) => !href.startsWith(`/${locale}/${collection}/`))).toEqual([]);
    await close();
  });

  test('what is typed brings suggestions that the arrow keys and Enter lead to, and Escape takes away', async () => {
    const { path, word } = wanted(locale);
    const { page, incidents, close } = await workshop.open(searchPath(locale));
    const field = page.locator('#search-field');
    await field.click();
    await field.pressSequentially(word);
    const option = page.locator(`#search-suggestions [role="option"][data-href="${path}"]`);
    await option.waitFor();
    await page.keyboard.press('Escape');
    expect(await option.isVisible()).toBe(false);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(word.at(-1)!);
    await option.waitFor();
    for (let tries = 0; tries < 10 && (await option.getAttribute('aria-selected')) !== 'true'; tries++) await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
    expect(incidents).toEqual({ errors: [], outside: [] });
    await close();
  });

  test('a facet can be taken away again, is in the address, and the back button brings it back', async () => {
    const { page, close } = await workshop.open(`${searchPath(locale)}?collection=cities`);
    await isDone(page, 'done');
    const narrowed = await resultsOf(page);
    expect(narrowed.every((href) => href.startsWith(`/${locale}/cities/`))).toBe(true);
    await page.locator('#search-chosen li button').first().click();
    await page.waitForURL((url) => url.search === '');
    await isDone(page, 'idle');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('collection') === 'cities');
    await isDone(page, 'done');
    expect(await resultsOf(page)).toEqual(narrowed);
    await close();
  });

  test('a word that is nearly a name of the site is answered, or the name is shown as near', async () => {
    const { word } = wanted(locale);
    const { page, close } = await workshop.open(`${searchPath(locale)}?q=${encodeURIComponent(`${word} zzqxwvkj 龘靐齉爩`)}`);
    await isDone(page, 'none');
    expect(await page.locator('#search-nearest a').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-nearest').isVisible()).toBe(true);
    await close();
  });

  test('the key / leads into the box, and is a sign like any other inside it', async () => {
    const { page, close } = await workshop.open(homePath(locale));
    const box = page.locator('body > header input[name="q"]');
    await page.keyboard.press('/');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box.inputValue()).toBe('');
    await page.keyboard.press('/');
    expect(await box.inputValue()).toBe('/');
    await close();
  });
});

/** Types as an input method does: the signs are provisional, and the keys belong to it (code 229) until they are accepted. */
async function compose(page: Page, text: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  }
  return { accept: (accepted: string) => session.send('Input.insertText', { text: accepted }) };
}

describe.each([homePath('ja'), searchPath('ja')])('an input method on %s', (path) => {
  test('accepts its words with Enter without searching; the next Enter searches', async () => {
    const { page, close } = await workshop.open(path);
    const box = page.locator('input[name="q"]:visible').last();
    await box.focus();
    const { accept } = await compose(page, 'なごや');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe('');
    await accept('名古屋');
    expect(await box.inputValue()).toBe('名古屋');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '名古屋');
    await isDone(page, 'done');
    await close();
  });
});
