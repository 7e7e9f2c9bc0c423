import { writeFileSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Locale } from '#i18n/locales.ts';
import { getBrowser } from '../browser.mjs';
import { type LocalServer, openServer } from '../local-server.ts';
import { siteListener } from '../site-server.ts';

/** Light and dark, as a reader's system asks for. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Bytes that a picture of the manual may have: a page that shows ten of them still opens on a telephone. */
export const MOST_BYTES = 60_000;

/** Pixels of a picture for each of a page: sharp on fine screens, and still small. The page of the manual knows it too. */
const SHARPNESS = 1.5;

/** From good to bearable; the first that makes the picture small enough is taken. */
const QUALITIES = [82, 72, 62, 52, 42, 32];

/** What is photographed: an element with the space around it, or a part of the page. */
export type Subject = Locator | { x: number; y: number; width: number; height: number };

/** A browser before the built site, that takes pictures small enough for a page. */
export class Camera {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #server: LocalServer;

  private constructor(browser: Browser, server: LocalServer) {
    [this.#browser, this.#server] = [browser, server];
    this.origin = `http://localhost:${server.port}`;
  }

  /** @throws one sentence if there is no browser. */
  static async open(site: string): Promise<Camera> {
    const found = getBrowser();
    if ('fault' in found) throw new Error(found.fault);
    const server = (await openServer(siteListener(site), 0)) as LocalServer;
    const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'] });
    return new Camera(browser, server);
  }

  /** Opens a page of the site; marks may be drawn on it, which its policy would forbid. */
  async page(path: string, { locale, scheme, width, height = 900 }: { locale: Locale; scheme: Scheme; width: number; height?: number }): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.origin, viewport: { width, height }, colorScheme: scheme, locale, reducedMotion: 'reduce', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  }

  /**
   * Takes a picture, in WebP.
   * @returns its bytes.
   * @throws if it cannot be made small enough.
   */
  async shoot(page: Page, subject: Subject, file: string): Promise<number> {
    const box = 'width' in subject ? subject : await subject.boundingBox();
    if (!box) throw new Error(`What ${file} should show cannot be seen.`);
    const session = await page.context().newCDPSession(page);
    const clip = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height), scale: SHARPNESS };
    const { height } = page.viewportSize()!;
    for (const quality of QUALITIES) {
      // Playwright itself writes PNG and JPEG only. To look beyond the window changes its size, and the form draws itself anew.
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip, captureBeyondViewport: clip.y + clip.height > height });
      const bytes = Buffer.from(data, 'base64');
      if (bytes.length >= MOST_BYTES) continue;
      writeFileSync(file, bytes);
      return bytes.length;
    }
    throw new Error(`${file} is larger than ${MOST_BYTES} bytes: show less of the page.`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}
