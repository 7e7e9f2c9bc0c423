import type { Browser, BrowserContext, Page } from 'playwright-core';
import { searchPath } from '#records/paths.ts';
import { type FileKind, FILE_KINDS, fileKind } from './file-kinds.ts';
import type { Query } from './queries.ts';
import type { Sent, StaticHost } from './static-host.ts';
import { readResults, settled, type Shown, watchResults } from './watch-results.ts';

/** The first search of a reader who was never here. */
export interface FirstResult extends Shown {
  query: Query;
  /** From opening the page to its answer. */
  milliseconds: number;
  /** Bytes that were asked for before the answer stood there. */
  bytes: Record<FileKind, number>;
  /** Bytes that were asked for after it, for example for the other languages. */
  later: number;
}

/** How a reader reaches the site. */
export interface Line {
  /** Port that the browser connects to: that of the host, or of a slow line to it. */
  port: number;
  /** How many times slower than this one the processor is; Chromium slows the thread of the page only, no worker. */
  slowdown: number;
}

/** The bytes of each kind of file. */
export function bytesByKind(sent: readonly Sent[]): Record<FileKind, number> {
  const bytes = Object.fromEntries(FILE_KINDS.map((kind) => [kind, 0])) as Record<FileKind, number>;
  for (const one of sent) bytes[fileKind(one.path)] += one.bytes;
  return bytes;
}

/** The bytes that a search costs: all but the page itself, which a reader needs in any case. */
export function searchBytes(bytes: Record<FileKind, number>): number {
  return FILE_KINDS.reduce((sum, kind) => sum + (kind === 'page' ? 0 : bytes[kind]), 0);
}

/** Opens a page in a context of its own: nothing cached, nothing stored. */
export async function freshPage(browser: Browser, slowdown: number): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await watchResults(page);
  if (slowdown > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, context };
}

/** Opens `/<locale>/search/?q=…` in a fresh context and measures until the first answer; then waits until nothing more comes. */
export async function firstResult(browser: Browser, host: StaticHost, line: Line, query: Query): Promise<FirstResult> {
  const { page, context } = await freshPage(browser, line.slowdown);
  try {
    await host.quiet(50);
    host.clear();
    await page.goto(`http://127.0.0.1:${line.port}${searchPath(query.locale)}?q=${encodeURIComponent(query.words)}`, { waitUntil: 'commit' });
    const { at, epoch } = await settled(page);
    await host.quiet(line.slowdown > 1 ? 1000 : 250);
    const shown = await readResults(page);
    const before = host.sent.filter(({ asked }) => asked <= epoch);
    const after = host.sent.filter(({ asked }) => asked > epoch);
    return { ...shown, query, milliseconds: at, bytes: bytesByKind(before), later: after.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
  }
}
