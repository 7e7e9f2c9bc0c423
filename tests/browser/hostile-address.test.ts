import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { comparePath, recordPath, searchPath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { translatedRecord } from '../lib/page-kinds.ts';
import { nastySearch, nastyWords, SEED } from '../lib/nasty-words.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** Written by hand: each has broken a search page somewhere. */
const CLASSICS = ['<script>intruded=1</script>', '"><img src=x onerror=intruded=1>', "';intruded=1;//", '</title><svg onload=intruded=1>', 'javascript:intruded=1', '{query}', '$&$1', '\u0000\u202Eoniroτ', '\uD83D', '名古屋<b>', '%', 'a'.repeat(10_000), '(a+)+$'.repeat(300), '😀'.repeat(500)];
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] => fc.sample(arbitrary, { seed: SEED, numRuns: count });

/** Opens a page that reports dialogs, new elements that nobody made, and words of an address that ran. */
async function open(path: string) {
  const opened = await workshop.open(path);
  const dialogs: string[] = [];
  opened.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { ...opened, dialogs };
}

/** What must not be on a page, whatever its address. */
const intruders = (page: Page) =>
  page.evaluate(() => ({
    ran: 'intruded' in window,
    elements: document.querySelectorAll('main :is(script:not([src^="/_astro/"]), iframe, object, embed, svg[onload], img[onerror], base, meta, link, style), [onerror], [onload], [onfocus], [onclick]').length,
    away: [...document.links].filter(({ protocol }) => protocol === 'javascript:' || protocol === 'data:').length,
  }));
const NONE = { ran: false, elements: 0, away: 0 };

test.each(LOCALES)('the search page in “%s” shows the words of any address as words', { timeout: 120_000 }, async (locale) => {
  const { page, incidents, dialogs, close } = await open(searchPath(locale));
  const addresses = [...CLASSICS, ...sample(nastyWords, 12)].map((words) => `?${new URLSearchParams({ q: words }).toString()}`);
  for (const [index, search] of [...addresses, ...sample(nastySearch, 12)].entries()) {
    const started = performance.now();
    // The first as a link would, anew; the others as the back button does, which also shows addresses that no host would take.
    if (index < 3) await page.goto(searchPath(locale) + search, { waitUntil: 'load' });
    else await page.evaluate((next) => {
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    await page.locator('#results:is([data-state="done"], [data-state="none"], [data-state="idle"])').waitFor({ state: 'attached', timeout: 15_000 });
    expect(performance.now() - started, search.slice(0, 80)).toBeLessThan(15_000);
    expect(await intruders(page), search.slice(0, 80)).toEqual(NONE);
    // The field holds what was asked for; a field of one line drops line breaks.
    const asked = await page.evaluate(() => new URLSearchParams(location.search).get('q') ?? '');
    expect(await page.locator('#search-field').inputValue()).toBe(asked.replace(/[\r\n]/g, ''));
  }
  expect(dialogs).toEqual([]);
  expect(incidents).toEqual({ errors: [], outside: [] });
  await close();
});

test('words that nothing answers stand in the message, every letter of them, as text', async () => {
  const { page, close } = await open(searchPath('en'));
  const words = '<b onclick="x">zzqxwvkj</b> & "龘靐齉爩" {query} $&';
  await page.goto(`${searchPath('en')}?${new URLSearchParams({ q: words }).toString()}`);
  await page.locator('#results[data-state="none"]').waitFor({ state: 'attached' });
  expect(await page.locator('#search-status').textContent()).toContain(words);
  expect(await page.locator('#search-status *').count()).toBe(0);
  await close();
});

test('the page of comparisons shows a table, or none, for any address', { timeout: 120_000 }, async () => {
  const { page, incidents, dialogs, close } = await open(comparePath('it'));
  const slugs = ['torino,nagoya', 'torino,../../search/', 'torino,%2e%2e', 'torino,nagoya,<b>', 'torino,__proto__', ',,,', ...CLASSICS, ...sample(nastyWords, 6)];
  for (const slug of slugs) {
    await page.evaluate((next) => {
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${new URLSearchParams({ of: slug.length % 5 === 0 ? 'constructor' : 'cities', with: slug }).toString()}`);
    await page.waitForTimeout(100);
    expect(await intruders(page), slug.slice(0, 80)).toEqual(NONE);
  }
  expect(dialogs).toEqual([]);
  expect(incidents.outside).toEqual([]);
  // A slug that is none asks for a file that is not there: that, and no error of ours.
  expect(incidents.errors.filter((line) => !/404/.test(line))).toEqual([]);
  await close();
});

test('what stands behind # leads to a place or nowhere, and does nothing else', async () => {
  const path = recordPath('ja', translatedRecord('good-practices'));
  const { page, incidents, dialogs, close } = await open(path);
  for (const hash of ['report', '<img src=x onerror=intruded=1>', '%', '%zz', '"]', ':target', '__proto__', '\u0000', '名古屋', ':~:text=a', 'a'.repeat(10_000), ...sample(nastyWords, 8)]) {
    await page.evaluate((value) => { location.hash = value; }, hash);
    expect(await intruders(page), hash).toEqual(NONE);
  }
  expect(new URL(page.url()).pathname).toBe(path);
  expect(dialogs).toEqual([]);
  expect(incidents).toEqual({ errors: [], outside: [] });
  await close();
});
