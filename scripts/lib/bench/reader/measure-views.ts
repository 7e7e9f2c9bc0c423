import type { Browser } from 'playwright-core';
import { type Locale, LOCALES } from '#i18n/locales.ts';
import { openBrowser } from '../browser.ts';
import type { Candidate } from '../builds/candidate.ts';
import { openSearch, searchOurs, searchStarlight, type Site } from '../opening.ts';
import { SEEN_RECORD } from '../peers/peer.ts';
import { openSlowLine, SLOW_LINE } from '../slow-line.ts';
import { openStaticHost } from '../static-host.ts';
import { median } from '../statistics.ts';
import type { Synthetic } from '../synthetic.ts';
import { firstView } from './first-view.ts';
import { lighthouseScores } from './lighthouse.ts';
import { searchDocusaurus, searchVitePress } from './typed-search.ts';
import type { FirstView, View } from './view.ts';

const SEARCHES: Record<string, Site['search']> = { ours: searchOurs, 'ours-without-pdf': searchOurs, starlight: searchStarlight, vitepress: searchVitePress, docusaurus: searchDocusaurus };

/** Every query in its language from the page of the same article; one that brings nothing is counted, and ends no measure. */
async function searchCost(browser: Browser, site: Site, { queries }: Synthetic, address: (locale: Locale) => string): Promise<View['search']> {
  const [times, bytes]: [number[], number[]] = [[], []];
  let withoutResult = 0;
  for (const locale of LOCALES) {
    for (const words of queries[locale]) {
      try {
        const opening = await openSearch(browser, site, address(locale), words, 1);
        times.push(opening.milliseconds);
        bytes.push(opening.bytes);
      } catch {
        withoutResult += 1;
      }
    }
  }
  return times.length > 0 ? { milliseconds: Math.round(median(times)), bytes: Math.round(median(bytes)), withoutResult } : undefined;
}

async function viewOf(browser: Browser, { id, about, out, address }: Candidate, synthetic: Synthetic, { work, pages }: { work: string; pages: number }): Promise<View> {
  const host = await openStaticHost(out);
  const line = await openSlowLine(host.port, SLOW_LINE);
  try {
    const path = (locale: Locale) => address(SEEN_RECORD, locale);
    const first: [Locale, FirstView][] = [];
    for (const locale of LOCALES) first.push([locale, await firstView(browser, host, out, path(locale))]);
    const worked = SEARCHES[id];
    const search = worked && (await searchCost(browser, { name: about.name, host, line, search: worked }, synthetic, path));
    const lighthouse = await lighthouseScores(work, `http://127.0.0.1:${host.port}${path('it')}`);
    return { tool: id, pages, first: Object.fromEntries(first) as View['first'], ...(search && { search }), ...(lighthouse && { lighthouse }) };
  } finally {
    line.close();
    await host.close();
  }
}

/**
 * Measures what a reader of the built sites pays: the first view of one article in each language, the first search from it, and
 * what Lighthouse says of it, where that is installed.
 * @param keep gets each measure as soon as it is made.
 */
export async function measureViews(candidates: readonly Candidate[], synthetic: Synthetic, where: { work: string; pages: number }, keep: (view: View) => void): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const candidate of candidates) {
      try {
        keep(await viewOf(browser, candidate, synthetic, where));
        console.log(`${candidate.about.name.padEnd(26)} looked at.`);
      } catch (error) {
        console.log(`${candidate.about.name.padEnd(26)} could not be looked at: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
}
