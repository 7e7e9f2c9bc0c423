import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { collectionPath, guideToolPath, recordPath } from '#records/paths.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

const withoutScript = { javaScriptEnabled: false };

describe.each(LOCALES)('the decision path in “%s”', (locale) => {
  test('is walked with the Tab and Enter keys, without scripts, from the guide to a chapter', async () => {
    const { page, incidents, close } = await workshop.open(collectionPath(locale, 'settlement-guide'), withoutScript);
    const enter = async (selector: string) => {
      for (let step = 0; step < 150; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return page.keyboard.press('Enter');
      }
      throw new Error(`The Tab key does not reach ${selector}.`);
    };
    await enter(`main a[href="${guideToolPath(locale, 'path')}"]`);
    await page.waitForURL(`**${guideToolPath(locale, 'path')}`);
    for (const place of ['path-premises', 'path-sell', 'path-separate', 'end-branch']) {
      await enter(`.path-answers a[href="#${place}"]`);
      expect(await page.locator('.path-step:target').getAttribute('id')).toBe(place);
    }
    const chapter = recordPath(locale, { collection: 'settlement-guide', slug: 'legal-forms' });
    await enter(`#end-branch a[href="${chapter}#branch"]`);
    await page.waitForURL(`**${chapter}#branch`);
    expect(await page.locator('h2#branch').isVisible()).toBe(true);
    expect(incidents).toEqual({ errors: [], outside: [] });
    await close();
  });

  test('says in the drawing what it says in words', async () => {
    const { page, close } = await workshop.open(guideToolPath(locale, 'path'), withoutScript);
    const drawn = await page.locator('.path-drawing a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
    const written = await page.locator('.path-step').evaluateAll((steps) => steps.map(({ id }) => id));
    expect(drawn.sort()).toEqual(written.sort());
    expect(await page.locator('.path-edges line').count()).toBe(await page.locator('.path-answers a').count());
    await close();
  });

  test('keeps its words inside the boxes of the drawing', async () => {
    const { page, close } = await workshop.open(guideToolPath(locale, 'path'));
    const beyond = await page.locator('.path-drawing a').evaluateAll((links) =>
      links.flatMap((link) => {
        const [box, words] = [link.querySelector('rect')!.getBoundingClientRect(), link.querySelector('text')!.getBoundingClientRect()];
        return words.left < box.left || words.right > box.right || words.top < box.top || words.bottom > box.bottom ? [link.textContent] : [];
      }),
    );
    expect(beyond).toEqual([]);
    await close();
  });
});

test('the timeline says for every drawn step how long it takes, or that nobody has said', async () => {
  const { page, close } = await workshop.open(guideToolPath('en', 'timeline'), withoutScript);
  const charts = page.locator('.step-columns');
  expect(await charts.count()).toBeGreaterThan(4);
  for (const chart of await charts.all()) {
    const steps = await chart.locator('.steps > li').count();
    expect(await chart.locator('.step-number').count()).toBe(steps);
    expect(await chart.locator('.step-unknown').count()).toBe(await chart.locator('.steps .quiet', { hasText: 'no figure on record' }).count());
  }
  await close();
});

test('the checklist can be ticked without scripts, is not stored, and prints as a list of boxes', async () => {
  const { page, close } = await workshop.open(guideToolPath('ja', 'checklist'), withoutScript);
  const boxes = page.locator('.checklist input');
  expect(await boxes.count()).toBeGreaterThan(40);
  await boxes.first().check();
  await page.reload();
  expect(await boxes.first().isChecked()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await boxes.first().isVisible()).toBe(true);
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect(await page.locator('.guide-tools').isVisible()).toBe(false);
  await close();
});

test('the contacts begin with those who answer in Japanese', async () => {
  const { page, close } = await workshop.open(guideToolPath('it', 'contacts'), withoutScript);
  const first = page.locator('section[aria-labelledby="in-ja"]');
  expect(await first.locator('> ul > li').count()).toBeGreaterThan(2);
  expect(await first.locator(`a[href="${recordPath('it', { collection: 'organisations', slug: 'jetro-milano' })}"]`).count()).toBe(1);
  expect(await page.locator('main section').first().getAttribute('aria-labelledby')).toBe('in-ja');
  await close();
});

test('Japanese readers see the Japanese era beside the date of a Japanese rule, others do not', async () => {
  const record = { collection: 'settlement-guide', slug: 'people' } as const;
  const japanese = await workshop.open(recordPath('ja', record));
  expect(await japanese.page.locator('main').innerText()).toContain('令和6年4月1日');
  await japanese.close();
  const english = await workshop.open(recordPath('en', record));
  expect(await english.page.locator('main .era').count()).toBe(0);
  await english.close();
});
