import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import { type FileKind, FILE_KINDS } from './file-kinds.ts';
import { bytesByKind, freshPage, searchBytes } from './first-results.ts';
import type { SlowLine } from './slow-line.ts';
import type { StaticHost } from './static-host.ts';
import { settled } from './watch-results.ts';

/** A site of the comparison, and how a reader of one of its pages searches. */
export interface Site {
  name: string;
  host: StaticHost;
  line: SlowLine;
  /**
   * Opens the search on a page and asks.
   * @returns when it was opened, and when the first result stood there, in milliseconds since 1970.
   */
  search(page: Page, words: string): Promise<{ opened: number; answered: number }>;
}

/** What one search cost. */
export interface Opening {
  milliseconds: number;
  /** All bytes since the search was opened. */
  bytes: number;
  /** Of these, what is no page, style or font. */
  searchBytes: number;
  kinds: Record<FileKind, number>;
  /** What the page had cost on which the search was opened. */
  before: number;
}

/** Ours: words into the box in the head of the page, Enter, and the search page opens with the answer. */
export async function searchOurs(page: Page, words: string): Promise<{ opened: number; answered: number }> {
  const opened = await page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('header form[role="search"] input[type="search"]')!;
    const now = performance.timeOrigin + performance.now();
    field.focus();
    field.value = value;
    field.form!.requestSubmit();
    return now;
  }, words);
  await page.waitForURL(/\/search\/\?/, { waitUntil: 'commit' });
  return { opened, answered: (await settled(page)).epoch };
}

/** Starlight's: a click opens the dialogue, words into its field, and results appear under it. */
export function searchStarlight(page: Page, words: string): Promise<{ opened: number; answered: number }> {
  return page.evaluate(
    (value) =>
      new Promise((resolve, reject) => {
        const now = () => performance.timeOrigin + performance.now();
        const opened = now();
        document.querySelector<HTMLButtonElement>('button[data-open-modal]')!.click();
        let isAsked = false;
        const look = () => {
          const field = document.querySelector<HTMLInputElement>('#starlight__search input');
          if (field && !isAsked) {
            isAsked = true;
            field.focus();
            field.value = value;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          if (document.querySelector('.pagefind-ui__result-link')) resolve({ opened, answered: now() });
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true });
        look();
        setTimeout(() => reject(new Error(`Starlight has no result for “${value}”.`)), 60_000);
      }),
    words,
  );
}

/**
 * Reads a page with nothing in the cache, then searches from it.
 * @param path of the page, the same on all sites.
 * @param slowdown of the processor; from 2 on the line is slow too. The page itself is read at full speed.
 */
export async function openSearch(browser: Browser, site: Site, path: string, words: string, slowdown: number): Promise<Opening> {
  site.line.setSlow(false);
  const { page, context } = await freshPage(browser, 1);
  try {
    site.host.clear();
    await page.goto(`http://127.0.0.1:${site.line.port}${path}`, { waitUntil: 'load' });
    await site.host.quiet(500);
    const before = site.host.sent.reduce((sum, { bytes }) => sum + bytes, 0);
    site.host.clear();
    if (slowdown > 1) {
      site.line.setSlow(true);
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    const { opened, answered } = await site.search(page, words);
    // What is still on its way was asked for before the answer.
    site.line.setSlow(false);
    await site.host.quiet(100);
    const kinds = bytesByKind(site.host.sent.filter(({ asked }) => asked <= answered));
    return { milliseconds: answered - opened, bytes: FILE_KINDS.reduce((sum, kind) => sum + kinds[kind], 0), searchBytes: searchBytes(kinds), kinds, before };
  } finally {
    await context.close();
  }
}

/** A page that both sites of a synthetic knowledge base have. */
export const synthesisedPage = (locale: Locale): string => `/${locale}/good-practices/practice-1/`;
