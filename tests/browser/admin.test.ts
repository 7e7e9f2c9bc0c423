import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { putAdmin } from '../../scripts/lib/admin.ts';
import { accessibilityFaults } from '../lib/axe.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { filesOf, read, root } from '../lib/built-site.ts';
import { changedLines, FormDriver } from '../lib/form-driver.ts';

// A person's work, step by step, on all records.
vi.setConfig({ testTimeout: 300_000 });

let workshop: Workshop;
let form: FormDriver | undefined;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterEach(async () => {
  await form?.close();
  form = undefined;
});
afterAll(() => workshop?.close());

const PRACTICE = 'good-practices/trial-of-benches';

/** Writes a short practice in the form, as a person does who knows what it must hold. */
async function writePractice(driver: FormDriver): Promise<void> {
  await driver.goTo('good-practices/new');
  await driver.type('title', 'Prova delle panchine');
  await driver.slug('trial-of-benches');
  await driver.type('summary', 'Un quartiere di Torino prova panchine con sensori: «quante persone si siedono?».');
  await driver.tick('themes', 'public-space', 'digital');
  await driver.choose('place.city', 'Torino');
  await driver.choose('place.level', 'Quartiere');
  await driver.choose('lead', 'Città di Torino');
  await driver.type('period.start', '2018');
  await driver.choose('status', 'In prova');
  await driver.tick('sections', 'results', 'problem');
  await driver.add('sources');
  await driver.type('sources.0.id', 'tcl-2018');
  await driver.type('sources.0.title', 'Panchine: la prova, il metodo');
  await driver.type('sources.0.publisher', 'Torino City Lab');
  await driver.mark('sources.0.class', 'official');
  await driver.type('sources.0.language', 'it');
  await driver.type('sources.0.url', 'https://torinocitylab.it/panchine');
  await driver.type('sources.0.date', '2018');
  await driver.add('claims');
  await driver.type('claims.0.id', 'people');
  await driver.type('claims.0.value', '130');
  await driver.choose('claims.0.unit', 'persone');
  await driver.pick('claims.0.sources', 'tcl-2018');
  await driver.type('claims.0.asOf', '2018');
  await driver.type('body', 'Nel quartiere si provano panchine con sensori.\n\n## Il problema\n\nNon si sa quante persone si siedono. La prova si svolge in un living lab.\n\n## I risultati\n\nSi sono sedute ');
  await driver.select('body', undefined);
  await driver.insert('body', 'claimValue', 'people');
  await driver.select('body', undefined);
  await driver.page.keyboard.type('.');
  await driver.select('body', 'living lab');
  await driver.insert('body', 'term', 'living-lab');
  await driver.save();
}

describe('the form', () => {
  test('writes a new practice that passes the check, and its translation into Japanese', async () => {
    form = await FormDriver.open(workshop, 'it');
    await writePractice(form);
    expect(await form.changed()).toMatchInlineSnapshot(`
      {
        "content/good-practices/trial-of-benches/index.it.mdx": "---
      title: Prova delle panchine
      summary: "Un quartiere di Torino prova panchine con sensori: «quante persone si siedono?»."
      revision: 1
      checkedOn: 2026-11-23
      themes: [public-space, digital]
      place: { city: torino, level: neighbourhood }
      lead: [citta-di-torino]
      period: { start: 2018 }
      status: pilot
      sections: [problem, results]
      claims:
        people: { value: 130, unit: people, sources: [tcl-2018], asOf: 2018 }
      sources:
        - { id: tcl-2018, title: "Panchine: la prova, il metodo", publisher: Torino City Lab, class: official, language: it, url: "https://torinocitylab.it/panchine", date: 2018 }
      ---

      Nel quartiere si provano panchine con sensori.

      ## Il problema

      Non si sa quante persone si siedono. La prova si svolge in un <Term id="living-lab">living lab</Term>.

      ## I risultati

      Si sono sedute <Claim id="people" />.
      ",
      }
    `);
    expect(await form.problems()).toEqual([]);

    await form.goTo(`good-practices/entries/trial-of-benches/index`);
    await form.translate('ja');
    await form.type('title', 'ベンチの実証', 'ja');
    await form.type('reading', 'べんちのじっしょう', 'ja');
    await form.type('summary', 'トリノの街区で、センサー付きのベンチを試した事例です。', 'ja');
    await form.mark('translation', 'human', 'ja');
    await form.type('body', '街区で、センサー付きのベンチを試しています。\n\n## 課題\n\n座る人の数は分かっていません。実証はリビングラボで行われます。\n\n## 成果\n\n座った人は', 'ja');
    await form.select('body', undefined, 'ja');
    await form.insert('body', 'claimValue', 'people', 'ja');
    await form.select('body', undefined, 'ja');
    await form.page.keyboard.type('です。');
    await form.select('body', 'リビングラボ', 'ja');
    await form.insert('body', 'term', 'living-lab', 'ja');
    await form.save();
    const { [`content/${PRACTICE}/index.ja.mdx`]: japanese, ...others } = await form.changed();
    expect(Object.keys(others)).toEqual([`content/${PRACTICE}/index.it.mdx`]);
    expect(japanese).toMatchInlineSnapshot(`
      "---
      title: ベンチの実証
      reading: べんちのじっしょう
      summary: トリノの街区で、センサー付きのベンチを試した事例です。
      ofRevision: 1
      translation: human
      ---

      街区で、センサー付きのベンチを試しています。

      ## 課題

      座る人の数は分かっていません。実証は<Term id="living-lab">リビングラボ</Term>で行われます。

      ## 成果

      座った人は<Claim id="people" />です。
      "
    `);
    expect(await form.problems()).toEqual([]);
    expect(form.incidents).toEqual({ errors: [], outside: [] });
  });

  test('corrects an event, in English, and touches those lines only', async () => {
    form = await FormDriver.open(workshop, 'en');
    await form.goTo('events/entries/chambers-twinning-2006/index');
    await form.type('when.start', '2006-10-27');
    await form.choose('organisers', 'Città di Nagoya');
    await form.save();
    const changed = await form.changed();
    const file = 'content/events/chambers-twinning-2006/index.it.mdx';
    expect(Object.keys(changed)).toEqual([file]);
    expect(changedLines(form.before(file), changed[file]!)).toEqual([
      '-when: { start: 2006-10-26 }',
      '+when: { start: 2006-10-27 }',
      '+organisers: [city-of-nagoya]',
    ]);
    expect(await form.problems()).toEqual([]);
    expect(form.incidents).toEqual({ errors: [], outside: [] });
  });

  test('reuses a term in a translation, in Japanese, and keeps every other byte of the text', async () => {
    form = await FormDriver.open(workshop, 'ja');
    await form.goTo('good-practices/entries/torino-city-lab/index');
    await form.show('ja');
    await form.page.waitForTimeout(1500);
    await form.select('body', 'アーバンエアモビリティ', 'ja');
    await form.insert('body', 'term', 'urban-air-mobility', 'ja');
    await form.save();
    const changed = await form.changed();
    const file = 'content/good-practices/torino-city-lab/index.ja.mdx';
    expect(Object.keys(changed)).toEqual([file]);
    expect(changed[file]).toBe(form.before(file).replace('アーバンエアモビリティ', '<Term id="urban-air-mobility">アーバンエアモビリティ</Term>'));
    expect(await form.problems()).toEqual([]);
    expect(form.incidents).toEqual({ errors: [], outside: [] });
  });

  test('edits a term of the glossary, whose three languages share a file', async () => {
    form = await FormDriver.open(workshop, 'it');
    await form.goTo('glossary/entries/aerospace');
    await form.type('usage', 'Comprende l’aeronautica: «spazio» da solo non basta.');
    await form.show('ja');
    await form.type('summary', '航空機、人工衛星、宇宙機器に関わる産業と研究の分野です。', 'ja');
    await form.save();
    const changed = await form.changed();
    expect(Object.keys(changed)).toEqual(['content/glossary/aerospace.yaml']);
    expect(changedLines(form.before('content/glossary/aerospace.yaml'), changed['content/glossary/aerospace.yaml']!)).toMatchInlineSnapshot(`
      [
        "-  usage: Comprende l'aeronautica e lo spazio; «spazio» da solo lascia fuori gli aerei.",
        "+  usage: "Comprende l’aeronautica: «spazio» da solo non basta."",
        "-  summary: 航空機や人工衛星、宇宙関連の機器に関わる産業と研究の分野です。",
        "+  summary: 航空機、人工衛星、宇宙機器に関わる産業と研究の分野です。",
      ]
    `);
    expect(await form.problems()).toEqual([]);
    expect(form.incidents).toEqual({ errors: [], outside: [] });
  });
});

describe('what the form refuses', () => {
  test('an empty title, a slug with capitals, a date that is none', async () => {
    form = await FormDriver.open(workshop, 'it');
    await form.goTo('good-practices/new');
    await form.slug('Una Pratica');
    await form.type('period.start', 'ieri');
    await expect(form.save()).rejects.toThrow(/title:[\s\S]*period\.start:.*2025-10-06/);
    expect(await form.changed()).toEqual({});
  });
});

describe.each(LOCALES)('the page of the form in “%s”', (locale) => {
  test('asks no other host, breaks no policy, speaks its language, and is good for everybody before one signs in', async () => {
    const { page, incidents, close } = await workshop.open(`/admin/${locale}/`, { locale: 'de-DE' });
    const violations: string[] = [];
    page.on('console', (message) => { if (/Content Security Policy/.test(message.text())) violations.push(message.text()); });
    await page.locator('#nc-root .buttons button').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const words = { it: 'Lavora con Repository Locale', en: 'Work with Local Repository', ja: 'ローカルリポジトリで作業' }[locale];
    await expect.poll(() => page.locator('#nc-root .buttons').innerText()).toContain(words);
    expect(await page.locator('#nc-root .buttons button:visible').count()).toBe(1);
    expect(await page.locator('.languages [aria-current=page]').getAttribute('lang')).toBe(locale);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
    expect({ ...incidents, violations }).toEqual({ errors: [], outside: [], violations: [] });
  });
});

test('with a repository on GitHub, people sign in there, and no other host is asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'admin-'));
  await putAdmin(root, folder, { CMS_REPOSITORY: 'owner/name' });
  const { page, close } = await workshop.open('/robots.txt');
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => { if (/Content Security Policy|configuration/i.test(message.text()) && message.type() !== 'debug') complaints.push(message.text()); });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== workshop.origin) {
      outside.push(origin);
      return route.fulfill({ status: 401, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' }, body: '{"message":"Bad credentials"}' });
    }
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return pathname.startsWith('/admin/') && existsSync(file) ? route.fulfill({ path: file }) : route.continue();
  });
  await page.goto('/admin/en/');
  const buttons = page.locator('#nc-root .buttons button');
  await buttons.first().waitFor();
  await expect.poll(() => buttons.allInnerTexts()).toEqual(['Work with Local Repository', expect.stringMatching(/access token/i)]);
  expect(outside).toEqual([]);
  await buttons.nth(1).click();
  const token = page.locator('input:visible, textarea:visible').first();
  await token.fill('a-token-that-is-none');
  await token.press('Enter');
  await expect.poll(() => outside.length, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  await close();
  rmSync(folder, { recursive: true, force: true });
  expect([...new Set(outside)]).toEqual(['https://api.github.com']);
  expect(complaints).toEqual([]);
});

test('/admin/ leads to the language of the browser, and to the one used last', async () => {
  const { page, close } = await workshop.open('/admin/', { locale: 'ja-JP' });
  await page.waitForURL('**/admin/ja/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('#nc-root .buttons button').first().waitFor();
  await page.goto('/admin/');
  await page.waitForURL('**/admin/en/');
  await close();
});

test('readers and machines do not meet the form but in “How we work”', () => {
  const pages = filesOf('**/*.html').filter((file) => !file.startsWith('admin/') && /href="\/admin\//.test(read(file)));
  expect(pages).toEqual(LOCALES.map((locale) => `${locale}/how-we-work/index.html`).sort());
  expect(read('robots.txt')).toContain('Disallow: /admin/');
  expect(filesOf('sitemap-*.xml').filter((file) => read(file).includes('/admin/'))).toEqual([]);
  expect(filesOf('search-index/**/*.json').filter((file) => read(file).includes('/admin/'))).toEqual([]);
});
