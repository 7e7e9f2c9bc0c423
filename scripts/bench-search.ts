// `npm run bench:search`: measures the search in a browser, as a reader meets it, beside plain Pagefind or beside Starlight.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './lib/bench/browser.ts';
import { readQueries } from './lib/bench/queries.ts';
import { benchSite } from './lib/bench/site-bench.ts';
import { Targets } from './lib/bench/targets.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.build', 'bench');

const { values: options } = parseArgs({
  options: {
    queries: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
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
const file = queriesFile();
const queries = readQueries(readFileSync(file, 'utf8'));
console.log(`${queries.length} queries from ${file}`);
if (!options['no-build']) build();
const browser = await openBrowser();
try {
  await benchSite(browser, join(root, 'dist'), work, queries, targets);
} finally {
  await browser.close();
}
if (!targets.report() && !options.report) process.exitCode = 1;
