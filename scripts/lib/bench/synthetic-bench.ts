import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Locale, LOCALES } from '#i18n/locales.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { type Opening, openSearch, searchOurs, searchStarlight, type Site, synthesisedPage } from './opening.ts';
import { readSiteWords } from './site-words.ts';
import { openSlowLine, SLOW_LINE } from './slow-line.ts';
import { makeStarlightSite } from './starlight-site.ts';
import { openStaticHost } from './static-host.ts';
import { mean, median } from './statistics.ts';
import { makeSynthetic, type Synthetic, textSize } from './synthetic.ts';
import { makeSyntheticSite } from './synthetic-site.ts';
import { kilobytes, printTable, shown } from './table.ts';
import { TARGETS, type Targets } from './targets.ts';

const SEED = 4;
const SLOWDOWN = 4;

interface Run extends Opening {
  site: string;
  locale: Locale;
  slowdown: number;
}

async function openSite(name: string, folder: string, search: Site['search']): Promise<Site> {
  const host = await openStaticHost(folder);
  return { name, host, line: await openSlowLine(host.port, SLOW_LINE), search };
}

/** Every query on every site, one site after the other, so that what else the machine does falls on all. */
async function measure(browser: Browser, sites: readonly Site[], { queries }: Synthetic, runs: number): Promise<Run[]> {
  const all: Run[] = [];
  for (const slowdown of [1, SLOWDOWN]) {
    for (let run = 0; run < runs; run += 1) {
      for (const locale of LOCALES) {
        for (const words of queries[locale]) {
          for (const site of sites) all.push({ site: site.name, locale, slowdown, ...(await openSearch(browser, site, synthesisedPage(locale), words, slowdown)) });
        }
      }
    }
  }
  return all;
}

const select = (runs: readonly Run[], site: string, slowdown: number, locale?: Locale) =>
  runs.filter((run) => run.site === site && run.slowdown === slowdown && (locale === undefined || run.locale === locale));

function print(runs: readonly Run[], [ours, theirs]: readonly [string, string]): void {
  for (const slowdown of [1, SLOWDOWN]) {
    const rows = [...LOCALES, undefined].map((locale) => {
      const [own, other] = [select(runs, ours, slowdown, locale), select(runs, theirs, slowdown, locale)];
      const [times, bytes] = [[own, other].map((some) => median(some.map(({ milliseconds }) => milliseconds))), [own, other].map((some) => median(some.map((run) => run.bytes)))];
      return [
        locale ?? 'all', ...times.map((time) => shown(time)), shown(times[0]! / times[1]!, 2),
        ...bytes.map(kilobytes), shown(bytes[0]! / bytes[1]!, 2),
        kilobytes(median(own.map(({ searchBytes }) => searchBytes))), ...[own, other].map((some) => kilobytes(median(some.map(({ before }) => before)))),
      ];
    });
    const line = slowdown === 1 ? 'fast line' : `slow line (${SLOW_LINE.roundTrip} ms, ${SLOW_LINE.bitsPerSecond / 1e6} Mbit/s, processor ${slowdown} times slower)`;
    printTable(`From opening the search to the first result, ${line}: medians`, ['', `ms ${ours}`, theirs, 'ratio', `kB ${ours}`, theirs, 'ratio', 'without page', `page before: ${ours}`, theirs], rows);
  }
  const rows = LOCALES.flatMap((locale) =>
    [ours, theirs].map((site) => [`${locale} ${site}`, ...FILE_KINDS.map((kind) => kilobytes(mean(select(runs, site, 1, locale).map(({ kinds }) => kinds[kind]))))]),
  );
  printTable('kB from opening the search to the first result, by kind of file: means, fast line', ['', ...FILE_KINDS], rows);
}

function judge(runs: readonly Run[], [ours, theirs]: readonly [string, string], targets: Targets): void {
  for (const locale of LOCALES) {
    const time = (site: string, slowdown: number) => median(select(runs, site, slowdown, locale).map(({ milliseconds }) => milliseconds));
    targets.atMost(`${locale}, bytes from opening to the first result, median`, median(select(runs, ours, 1, locale).map(({ bytes }) => bytes)), TARGETS.bytes);
    targets.atMost(`${locale}, time divided by Starlight's, fast line`, time(ours, 1) / time(theirs, 1), TARGETS.starlightShare);
    targets.atMost(`${locale}, time divided by Starlight's, slow line`, time(ours, SLOWDOWN) / time(theirs, SLOWDOWN), TARGETS.starlightShare);
    targets.atMost(`${locale}, first result on the slow line, median (ms)`, time(ours, SLOWDOWN), TARGETS.slowLine);
  }
}

/** How the comparison is made. */
export interface Comparison {
  /** Pages of records, in all languages together. */
  pages: number;
  /** How often each query is asked. */
  runs: number;
  /** Whether our site, if it was built before, is taken as it is. */
  isKept: boolean;
}

/**
 * Compares our search with Starlight's on one synthetic knowledge base of any size, from opening the search to the first result.
 * @param root folder of the repository.
 * @param work folder for what the benchmark makes.
 */
export async function benchSynthetic(browser: Browser, root: string, work: string, { pages, runs, isKept }: Comparison, targets: Targets): Promise<void> {
  const synthetic = makeSynthetic(readSiteWords(root), textSize(Math.round(pages / LOCALES.length)), SEED);
  const own = join(work, `synthetic-${pages}`);
  console.log(`Synthetic knowledge base: ${synthetic.records.length} records, seed ${SEED}. Queries:`);
  for (const locale of LOCALES) console.log(`  ${locale}  ${synthetic.queries[locale].join(' | ')}`);
  makeSyntheticSite(synthetic, own, isKept);
  const sites = [await openSite('ours', own, searchOurs), await openSite('Starlight', makeStarlightSite(join(work, 'starlight'), synthetic.records), searchStarlight)];
  try {
    const names = [sites[0]!.name, sites[1]!.name] as const;
    const measured = await measure(browser, sites, synthetic, runs);
    print(measured, names);
    judge(measured, names, targets);
  } finally {
    for (const { host, line } of sites) {
      line.close();
      await host.close();
    }
  }
}
