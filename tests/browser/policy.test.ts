import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { comparePath, homePath, recordPath, searchPath } from '#records/paths.ts';
import { headersFor } from '../../scripts/lib/hosting/headers.ts';
import { openWorkshop, type Workshop } from '../lib/browser.ts';
import { filesOf, read, site } from '../lib/built-site.ts';
import { COMMON_PAGES, pageKinds, translatedRecord } from '../lib/page-kinds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** Opens a page whose violations of the policy come into the console, and with it among the incidents. */
async function openWatched(path: string) {
  const opened = await workshop.open('about:blank', { permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-GB' });
  await opened.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => console.error(`violation of ${violatedDirective}: ${blockedURI} ${sample}`));
  });
  await opened.page.goto(path, { waitUntil: 'load' });
  return opened;
}

/** Everything that a browser can keep for a site. */
const keptIn = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});
const NOTHING = { cookies: [], cookie: '', local: {}, session: {}, databases: [], caches: [], workers: 0 };

/** Does on a page what a reader can do there without leaving it: opens what opens, presses what can be pressed, looks at a term. */
async function useAll(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const buttons = page.locator('button[type="button"]:visible');
  const count = await buttons.count();
  // A button that was pressed may take itself or others away.
  for (let at = 0; at < count; at += 1) await buttons.nth(at).click({ timeout: 2000 }).catch(() => undefined);
  const term = page.locator('main a.term:visible').first();
  if ((await term.count()) > 0) {
    await term.focus();
    await page.keyboard.press('Escape');
  }
  return count;
}

describe.each(LOCALES)('in “%s”', (locale) => {
  test('no kind of page breaks the policy, asks another host or leaves anything in the browser', { timeout: 300_000 }, async () => {
    const { page, incidents, close } = await openWatched('/404.html');
    let pressed = 0;
    for (const path of pageKinds(locale)) {
      await page.goto(path, { waitUntil: 'load' });
      pressed += await useAll(page);
      expect(incidents, path).toEqual({ errors: [], outside: [] });
    }
    // The copy buttons of every record, at least.
    expect(pressed).toBeGreaterThan(30);
    expect(await keptIn(page)).toEqual(NOTHING);
    await close();
  });

  test('nor does searching, narrowing, comparing, reporting and reading a definition', async () => {
    const { page, incidents, close } = await openWatched(`${searchPath(locale)}?q=Torino`);
    await page.locator('#results[data-state="done"] li').first().waitFor();
    await page.locator('#search-field').fill('');
    await page.locator('#search-field').pressSequentially('nagoya', { delay: 20 });
    await page.locator('#search-suggestions li').first().waitFor();
    await page.goto(`${searchPath(locale)}?collection=cities`);
    await page.locator('#results[data-state="done"] li').first().waitFor();
    await page.locator('#search-chosen li button').first().click();
    await page.locator('#results[data-state="idle"]').waitFor({ state: 'attached' });

    await page.goto(`${comparePath(locale)}?of=cities&with=torino,nagoya`);
    await page.locator('#compare-result table').waitFor();

    await page.goto(recordPath(locale, translatedRecord('good-practices')));
    await page.locator('a[href="#report"]').first().click();
    const withTerm = filesOf(`${locale}/*/*/index.html`).find((file) => /<main[\s\S]*<a[^>]* class="[^"]*\bterm\b/.test(read(file)));
    await page.goto(`/${withTerm!.replace('index.html', '')}`);
    await page.locator('main a.term').first().hover();
    await page.locator('[popover]:popover-open').waitFor();
    expect(incidents).toEqual({ errors: [], outside: [] });
    expect(await keptIn(page)).toEqual(NOTHING);
    await close();
  });
});

test('a chosen language is the one thing that is kept, in the place that the privacy page names', async () => {
  const { page, incidents, close } = await openWatched(homePath('it'));
  await page.locator('a[data-locale="ja"]').first().click();
  await page.waitForURL('**/ja/');
  expect(await keptIn(page)).toEqual({ ...NOTHING, local: { locale: 'ja' } });
  // The choice leads from the door, and nothing more comes to it.
  await page.goto('/');
  await page.waitForURL('**/ja/');
  expect(await keptIn(page)).toEqual({ ...NOTHING, local: { locale: 'ja' } });
  expect(incidents).toEqual({ errors: [], outside: [] });
  for (const locale of LOCALES) expect(read(`${locale}/privacy/index.html`)).toContain('<code>locale</code>');
  await close();
});

test('the common pages keep the policy too', async () => {
  for (const path of COMMON_PAGES) {
    const { page, incidents, close } = await openWatched(path);
    await page.waitForLoadState('networkidle');
    expect(incidents, path).toEqual({ errors: [], outside: [] });
    expect(await keptIn(page), path).toEqual(NOTHING);
    await close();
  }
});

test('the policy holds: what an intruder would put into a page neither runs, nor loads, nor leaves', async () => {
  const { page, incidents, close } = await openWatched(homePath('en'));
  const result = await page.evaluate(async () => {
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        try {
          element.setAttribute(key, value);
        } catch {
          // Trusted Types refuse some of these already.
        }
      }
      document.body.append(element);
      return element;
    };
    const refused = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    add('img', { src: 'https://evil.example/x.png' });
    add('iframe', { srcdoc: '<script>parent.intruded = 1</script>', src: 'https://evil.example/' });
    add('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' });
    add('base', { href: 'https://evil.example/' });
    const isHtmlRefused = refused(() => { document.body.insertAdjacentHTML('beforeend', '<p>x'); });
    // Later, because the browser lets the one who drives it evaluate what it likes, for as long as its own call lasts.
    const isEvalRefused = await new Promise((done) => setTimeout(() => done(refused(() => (0, eval)('window.intruded = 4'))), 50));
    const isPolicyRefused = refused(() => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('other', {}));
    const isFetchRefused = await fetch('https://evil.example/').then(() => false, () => true);
    const isWorkerRefused = await new Promise((done) => {
      try {
        new Worker(URL.createObjectURL(new Blob(['1']))).addEventListener('error', () => done(true));
      } catch {
        done(true);
      }
    });
    await new Promise((done) => setTimeout(done, 300));
    return { intruded: (window as { intruded?: number }).intruded, base: document.baseURI.startsWith(location.origin), isHtmlRefused, isEvalRefused, isPolicyRefused, isFetchRefused, isWorkerRefused };
  });
  expect(result).toEqual({ intruded: undefined, base: true, isHtmlRefused: true, isEvalRefused: true, isPolicyRefused: true, isFetchRefused: true, isWorkerRefused: true });
  const violated = (directive: string) => incidents.errors.some((line) => line.startsWith(`violation of ${directive}`));
  expect(['img-src', 'frame-src', 'style-src-elem', 'base-uri', 'connect-src', 'require-trusted-types-for', 'trusted-types'].filter((directive) => !violated(directive))).toEqual([]);
  await close();
});

test('HTML that got into a page on its way does no more', async () => {
  const { page, incidents, close } = await openWatched('about:blank');
  const html = read('en/index.html').replace('</main>', () => `<script>window.intruded = 1</script><script src="https://evil.example/x.js"></script><script src="data:text/javascript,window.intruded=2"></script>
    <img id="intruder" src="/favicon.svg" onload="window.intruded = 3" style="width: 1px"><object data="/it/"></object><embed src="/it/"><video src="/it/"></video><form id="leak" action="https://evil.example/"><button>x</button></form><a id="program" href="javascript:window.intruded=4">x</a></main>`);
  await page.route('**/en/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('/en/', { waitUntil: 'load' });
  // Later, because a click waits for the navigation that the policy stops.
  await page.evaluate(() => setTimeout(() => {
    document.querySelector<HTMLElement>('#program')!.click();
    document.querySelector<HTMLFormElement>('#leak')!.requestSubmit();
  }));
  await expect.poll(() => incidents.errors.some((line) => line.startsWith('violation of form-action'))).toBe(true);
  expect(await page.evaluate(() => (window as { intruded?: number }).intruded)).toBe(undefined);
  expect(new URL(page.url()).pathname).toBe('/en/');
  const violated = (directive: string) => incidents.errors.some((line) => line.startsWith(`violation of ${directive}`));
  expect(['script-src-elem', 'script-src-attr', 'style-src-attr', 'object-src', 'media-src'].filter((directive) => !violated(directive))).toEqual([]);
  await close();
});

test('no page may be shown in the frame of another', async () => {
  const { page, close } = await workshop.open('/robots.txt');
  const shown = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/it/';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    try {
      return frame.contentDocument?.querySelector('main') !== null && frame.contentDocument !== null;
    } catch {
      return false;
    }
  });
  expect(shown).toBe(false);
  await close();
});

/** The policies of a page, by directive. */
function policyOf(html: string): Map<string, string> {
  const metas = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/gi)];
  expect(metas).toHaveLength(1);
  return new Map(metas[0]![1]!.split(';').map((part) => part.trim()).filter(Boolean).map((part) => [part.split(' ')[0]!, part.slice(part.indexOf(' ') + 1)]));
}

test('every page states the same strict policy, before anything that it governs', () => {
  // The form of the editors is a program of its own, with a policy of its own.
  const pages = filesOf('**/*.html').filter((file) => !file.startsWith('admin/'));
  expect(pages.length).toBeGreaterThan(1000);
  for (const file of pages) {
    const html = read(file);
    const policy = policyOf(html);
    expect([...policy.values()].join(' '), file).not.toMatch(/unsafe-|https?:|\*|(?:^| )(?:blob|filesystem):/);
    expect(policy.get('default-src'), file).toBe("'none'");
    expect(policy.get('base-uri'), file).toBe("'none'");
    expect(policy.get('form-action'), file).toBe("'self'");
    expect(policy.get('require-trusted-types-for'), file).toBe("'script'");
    expect(policy.get('trusted-types'), file).toBe('own-html');
    for (const name of ['script-src', 'style-src']) expect(policy.get(name), file).toMatch(/^'self'(?: 'sha256-[\w+/]+=*')*$/);
    const before = html.slice(0, html.indexOf('content-security-policy'));
    expect(before, file).not.toMatch(/<(?:script|style|img|base|body)\b|rel="stylesheet"|http-equiv="refresh"/);
    expect(html, file).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/i);
  }
});

test('every kind of file comes with the headers of the list, and with no other of their kind', { timeout: 60_000 }, async () => {
  const folderOf = (file: string) => file.split('/').slice(0, -1).map((part, depth) => (depth === 0 ? part : '*')).join('/');
  // One file of every ending in every folder of the first step.
  const files = [...new Map([...filesOf('**/*'), ...filesOf('.well-known/*')].filter((file) => statSync(join(site, file)).isFile()).map((file) => [`${folderOf(file)} ${extname(file)}`, file])).values()];
  const kinds = new Set(files.map((file) => extname(file)));
  for (const extension of ['.html', '.css', '.js', '.json', '.xml', '.png', '.svg', '.pdf', '.woff2', '.txt', '.md']) expect(kinds).toContain(extension);
  for (const file of files) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const answer = await fetch(workshop.origin + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(200);
    const wanted = Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]));
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, answer.headers.get(name)])), path).toEqual(wanted);
    const others = [...answer.headers.keys()].filter((name) => /^(?:set-cookie|x-|cross-origin|access-control|content-security|server|permissions|referrer|strict|report|nel|refresh|link)/.test(name) && !(name in wanted));
    expect(others, path).toEqual([]);
  }
});

test('no script of the site makes elements of words but through the one policy', () => {
  const scripts = filesOf('_astro/*.js').map((file) => [file, readFileSync(join(site, file), 'utf8')] as const);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter(([, code]) => code.includes('createPolicy'))).toHaveLength(1);
  for (const [file, code] of scripts) expect(code, file).not.toMatch(/\beval\(|new Function\(|document\.write|insertAdjacentHTML|outerHTML ?=|createContextualFragment|setAttribute\(["'`]on/);
});
