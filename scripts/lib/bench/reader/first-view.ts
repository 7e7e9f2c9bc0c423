import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { mediaType } from '../../media-types.ts';
import type { StaticHost } from '../static-host.ts';
import { COMPRESSIBLE } from '../static-host.ts';
import { type FirstView, VIEW_KINDS, viewKind } from './view.ts';

/** The file that a host gives for an address. */
const fileOf = (site: string, path: string) => join(site, path.endsWith('/') ? `${path}index.html` : path);

function contentBytes(file: string): { plain: number; brotli: number } {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { plain: 0, brotli: 0 };
  const content = readFileSync(file);
  if (!COMPRESSIBLE.test(mediaType(extname(file)))) return { plain: content.length, brotli: content.length };
  return { plain: content.length, brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length };
}

/**
 * Opens a page with nothing in the cache and waits until it asks for nothing more.
 * @param site folder that the host serves.
 */
export async function firstView(browser: Browser, host: StaticHost, site: string, path: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await host.quiet(100);
    host.clear();
    await page.goto(`http://127.0.0.1:${host.port}${path}`, { waitUntil: 'load' });
    await host.quiet(1500);
    const kinds = Object.fromEntries(VIEW_KINDS.map((kind) => [kind, 0])) as FirstView['kinds'];
    for (const sent of host.sent) kinds[viewKind(sent.path)] += sent.bytes;
    const contents = host.sent.map((sent) => contentBytes(fileOf(site, sent.path)));
    const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
    return { requests: host.sent.length, plain: sum(contents.map(({ plain }) => plain)), gzip: sum(Object.values(kinds)), brotli: sum(contents.map(({ brotli }) => brotli)), kinds };
  } finally {
    await context.close();
  }
}
