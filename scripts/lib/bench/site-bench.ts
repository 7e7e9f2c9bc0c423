import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LOCALES } from '#i18n/locales.ts';
import { answerOf, type Engine, firstResults, laterQueries } from './engines.ts';
import { searchBytes } from './first-results.ts';
import { makePlainSearch } from './plain-pagefind.ts';
import { qualityOf } from './quality.ts';
import type { Query } from './queries.ts';
import { inScope, type Measured, printBytes, printMisses, printQuality, printTimes, withResults } from './site-report.ts';
import { openSlowLine, SLOW_LINE } from './slow-line.ts';
import { openStaticHost } from './static-host.ts';
import { median, percentile } from './statistics.ts';
import { TARGETS, type Targets } from './targets.ts';

const SLOWDOWN = 4;
/** On the slow line each query takes seconds: these many of each language, spread over the file. */
const SLOW_QUERIES = 3;

async function measureFast(browser: Browser, engine: Engine, queries: readonly Query[]): Promise<Measured> {
  const first = await firstResults(browser, engine, queries, { port: engine.host.port, slowdown: 1 });
  return { name: engine.name, first, later: await laterQueries(browser, engine, queries) };
}

async function measureSlow(browser: Browser, engine: Engine, queries: readonly Query[]): Promise<Measured> {
  const line = await openSlowLine(engine.host.port, SLOW_LINE);
  try {
    return { name: engine.name, first: await firstResults(browser, engine, queries, { port: line.port, slowdown: SLOWDOWN }), later: [] };
  } finally {
    line.close();
  }
}

/** Some queries that have an answer, of each language as many, evenly spread. */
function sample(queries: readonly Query[]): Query[] {
  return LOCALES.flatMap((locale) => {
    const own = queries.filter((query) => query.locale === locale && query.expected.length > 0);
    const step = Math.max(1, own.length / SLOW_QUERIES);
    return Array.from({ length: Math.min(SLOW_QUERIES, own.length) }, (_, index) => own[Math.floor(index * step)]!);
  });
}

function judge({ first, later }: Measured, slow: Measured, targets: Targets): void {
  for (const locale of LOCALES) {
    const own = first.filter(inScope(locale));
    if (own.length === 0) continue;
    const { recall, reciprocalRank, negatives, refused } = qualityOf(own.map(answerOf));
    targets.atLeast(`${locale}, recall in the first five`, recall, TARGETS.recall);
    targets.atLeast(`${locale}, reciprocal rank`, reciprocalRank, TARGETS.reciprocalRank);
    targets.atLeast(`${locale}, negatives refused`, refused, negatives);
    targets.atMost(`${locale}, later queries, 95th percentile (ms)`, percentile(later.filter(inScope(locale)).map(({ search }) => search), 0.95), TARGETS.laterQuery);
    targets.atMost(`${locale}, bytes to the first result, median`, median(withResults(own).map(({ bytes }) => searchBytes(bytes))), TARGETS.bytes);
    targets.atMost(`${locale}, first result on the slow line, median (ms)`, median(withResults(slow.first).filter(inScope(locale)).map(({ milliseconds }) => milliseconds)), TARGETS.slowLine);
  }
}

/**
 * Measures the search of the built site, and plain Pagefind on the same pages beside it: quality, time, bytes, a slow line.
 * @param site folder of the built site.
 * @param work folder for what the benchmark makes.
 */
export async function benchSite(browser: Browser, site: string, work: string, queries: readonly Query[], targets: Targets): Promise<void> {
  const plainSite = join(work, 'plain');
  console.log(`Plain Pagefind has indexed ${await makePlainSearch(site, plainSite)} pages.`);
  const ours: Engine = { name: 'ours', host: await openStaticHost(site) };
  const plain: Engine = { name: 'Pagefind', host: await openStaticHost(plainSite) };
  try {
    const fast = [await measureFast(browser, ours, queries), await measureFast(browser, plain, queries)];
    printQuality(fast);
    fast.forEach(printMisses);
    printTimes('Time on the fast line', fast);
    printBytes('Bytes to the first result, fast line', fast);
    const some = sample(queries);
    const slow = [await measureSlow(browser, ours, some), await measureSlow(browser, plain, some)];
    printTimes(`Slow line: ${SLOW_LINE.roundTrip} ms, ${SLOW_LINE.bitsPerSecond / 1e6} Mbit/s, processor ${SLOWDOWN} times slower, ${some.length} queries`, slow);
    printBytes('Bytes to the first result, slow line', slow);
    judge(fast[0]!, slow[0]!, targets);
  } finally {
    await Promise.all([ours.host.close(), plain.host.close()]);
  }
}
