import type { Browser } from 'playwright-core';
import { LOCALES } from '#i18n/locales.ts';
import { searchPath } from '#records/paths.ts';
import { firstResult, type FirstResult, freshPage, type Line } from './first-results.ts';
import type { Answered } from './quality.ts';
import type { Query } from './queries.ts';
import type { StaticHost } from './static-host.ts';
import { settled, type Typed, typeQuery } from './watch-results.ts';

/** A search to be measured: its name in the tables, and the host that serves it. */
export interface Engine {
  name: string;
  host: StaticHost;
}

/** A query that was typed into a page which had already answered one. */
export interface Later extends Typed {
  query: Query;
}

const PAUSE = 300;

const recordOf = (path: string): string => path.replace(/^\/[a-z]{2}\//, '').replace(/\/(?:index\.html)?$/, '');

/** A first result as an answer to be judged. */
export const answerOf = ({ query, state, links }: FirstResult): Answered => ({ query, found: links.map(recordOf), isNone: state === 'none' });

/** The records that came from other languages, as `locale/collection/slug`. */
export const othersOf = ({ others }: FirstResult): string[] => others.map((path) => path.replace(/^\/|\/$/g, ''));

/** Asks each query in a browser that was never there. */
export async function firstResults(browser: Browser, { host }: Engine, queries: readonly Query[], line: Line): Promise<FirstResult[]> {
  const results: FirstResult[] = [];
  for (const query of queries) results.push(await firstResult(browser, host, line, query));
  return results;
}

/** Types the queries of each language into one page, one after the other; the first, which loads the search, is left out. */
export async function laterQueries(browser: Browser, { host }: Engine, queries: readonly Query[]): Promise<Later[]> {
  const later: Later[] = [];
  for (const locale of LOCALES) {
    const [first, ...rest] = queries.filter((query) => query.locale === locale);
    if (!first) continue;
    const { page, context } = await freshPage(browser, 1);
    await page.goto(`http://127.0.0.1:${host.port}${searchPath(locale)}?q=${encodeURIComponent(first.words)}`);
    await settled(page);
    for (const query of rest) {
      // What the query before still does (other languages, counts) ends first, as it does while a reader reads.
      await page.waitForTimeout(PAUSE);
      await host.quiet(PAUSE);
      later.push({ query, ...(await typeQuery(page, query.words)) });
    }
    await context.close();
  }
  return later;
}
