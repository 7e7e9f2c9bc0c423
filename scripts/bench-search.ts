// `npm run bench:search`: measures the search in a browser, as a reader meets it, beside plain Pagefind or beside Starlight.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from './lib/bench/browser.ts';
import { readQueries } from './lib/bench/queries.ts';
import { benchSite } from './lib/bench/site-bench.ts';
import { benchSynthetic } from './lib/bench/synthetic-bench.ts';
import { Targets } from './lib/bench/targets.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.build', 'bench');

const { values: options } = parseArgs({
  options: {
    queries: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    pages: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

/** The queries that are asked for, else those that lie beside the repository, else its own. */
function queriesFile(): string {
  if (options.queries) return resolve(options.queries);
  const shared = resolve(root, '..', 'shared', 'search', 'queries.tsv');
  return existsSync(shared) ? shared : join(root, 'tests', 'search-queries.tsv');
}

function build(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built, so nothing was measured.');
}

const targets = new Targets();

/** Our search and plain Pagefind on the real site. */
async function benchReal(): Promise<void> {
  const file = queriesFile();
  const queries = readQueries(readFileSync(file, 'utf8'));
  console.log(`${queries.length} queries from ${file}`);
  if (!options['no-build']) build();
  await inBrowser((browser) => benchSite(browser, join(root, 'dist'), work, queries, targets));
}

/** Our search and Starlight's on a synthetic knowledge base. */
async function benchSize(): Promise<void> {
  const [pages, runs] = [Number(options.pages), Number(options.runs)];
  if (!Number.isInteger(pages) || !Number.isInteger(runs) || pages < 1 || runs < 1) throw new Error('--pages and --runs are whole numbers from 1 on.');
  await inBrowser((browser) => benchSynthetic(browser, root, work, { pages, runs, isKept: options['no-build'] }, targets));
}

/** What else the machine does spoils times: so much of it there was (0 on Windows, which does not tell). */
const sayLoad = (when: string) => console.log(`\nLoad of the machine ${when}: ${loadavg()[0]!.toFixed(1)} in the last minute, ${availableParallelism()} processors.`);

async function inBrowser(act: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    sayLoad('before');
    await act(browser);
    sayLoad('after');
  } finally {
    await browser.close();
  }
}

await (options.pages ? benchSize() : benchReal());
if (!targets.report() && !options.report) process.exitCode = 1;
