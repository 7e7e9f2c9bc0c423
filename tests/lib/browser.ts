import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { getBrowser } from '../../scripts/lib/browser.mjs';
import { type LocalServer, openServer } from '../../scripts/lib/local-server.ts';
import { siteListener } from '../../scripts/lib/site-server.ts';
import { assertBuilt, site } from './built-site.ts';

// No sandbox: tests run as root in containers. The rest: the browser asks nobody for anything by itself.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What happened in a page besides what readers see. */
export interface Incidents {
  /** Errors in the console, violations of the security policy, exceptions, files that were not found. */
  errors: string[];
  /** Requests to a host that is not the site. */
  outside: string[];
}

/** The built site, served and open in a browser. */
export interface Workshop {
  origin: string;
  /** Opens a page of the site in a context of its own: no cookie, no storage, nothing cached. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; incidents: Incidents; close(): Promise<void> }>;
  close(): Promise<void>;
}

function watch(page: Page, origin: string): Incidents {
  const incidents: Incidents = { errors: [], outside: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') incidents.errors.push(message.text());
  });
  page.on('pageerror', (error) => incidents.errors.push(String(error)));
  page.on('requestfailed', (request) => {
    // A page that is left while it still loads something ends that by itself.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') incidents.errors.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) incidents.outside.push(request.url());
  });
  return incidents;
}

/** Starts a server for `dist/` and a browser. */
export async function openWorkshop(): Promise<Workshop> {
  assertBuilt();
  const found = getBrowser();
  if ('fault' in found) throw new Error(found.fault);
  const server = (await openServer(siteListener(site), 0)) as LocalServer;
  const browser: Browser = await chromium.launch({ executablePath: found.path, args: FLAGS });
  const origin = `http://localhost:${server.port}`;
  return {
    origin,
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const incidents = watch(page, origin);
      await page.goto(path, { waitUntil: 'load' });
      return { page, incidents, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
