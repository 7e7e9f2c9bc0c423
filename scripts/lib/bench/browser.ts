import { type Browser, chromium } from 'playwright-core';
import { getBrowser } from '../browser.mjs';

// No sandbox: root in containers. The rest: the browser asks nobody for anything by itself, and does nothing beside.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Starts a browser of the Chromium family, found as the tests find theirs.
 * @throws one sentence if there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const found = getBrowser();
  if ('fault' in found) throw new Error(found.fault);
  return chromium.launch({ executablePath: found.path, args: FLAGS });
}
