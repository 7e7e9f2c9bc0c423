// `npm run bench`: builds our site and others from one synthetic knowledge base, and prints what each build and each view costs.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '#i18n/locales.ts';
import type { Candidate } from './lib/bench/builds/candidate.ts';
import { thisMachine } from './lib/bench/builds/machine.ts';
import { measureBuilds } from './lib/bench/builds/measure-builds.ts';
import { makeCandidates, TOOLS } from './lib/bench/builds/tools.ts';
import { profileBuild } from './lib/bench/builds/profile-build.ts';
import { withTables } from './lib/bench/builds/readme-tables.ts';
import { merged, readResults, summedUp, writeResults } from './lib/bench/builds/results.ts';
import { allTables } from './lib/bench/builds/results-tables.ts';
import { keepLine, readLines, STATES, type Built, type State } from './lib/bench/builds/run-log.ts';
import { builtLine } from './lib/bench/builds/built-line.ts';
import { measureViews } from './lib/bench/reader/measure-views.ts';
import type { View } from './lib/bench/reader/view.ts';
import { makeSynthetic, textSize } from './lib/bench/synthetic.ts';
import { readSiteWords } from './lib/bench/site-words.ts';
import { printTable } from './lib/bench/table.ts';

const SEED = 8;
const root = resolve(import.meta.dirname, '..');
const work = join(root, '.build', 'bench');
const logs = { builds: join(work, 'builds.jsonl'), views: join(work, 'views.jsonl') };
const [committed, readme] = [join(root, 'bench-results.json'), join(root, 'README.md')];

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    tools: { type: 'string', default: TOOLS.join() },
    states: { type: 'string', default: STATES.join() },
    runs: { type: 'string', default: '1' },
    limit: { type: 'string', default: '1800' },
    profile: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    record: { type: 'string' },
    table: { type: 'boolean', default: false },
  },
});

/** Ends the command with one sentence. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function whole(name: 'pages' | 'runs' | 'limit'): number {
  const value = Number(options[name]);
  return Number.isInteger(value) && value > 0 ? value : refuse(`--${name} is a whole number from 1 on.`);
}

function listed<T extends string>(name: 'tools' | 'states', known: readonly T[]): T[] {
  const asked = options[name].split(',');
  const odd = asked.find((one) => !known.some((each) => each === one));
  if (odd !== undefined) refuse(`--${name} knows ${known.join(', ')}; it does not know “${odd}”.`);
  return known.filter((one) => asked.includes(one));
}

const summary = (day: string) => summedUp(readLines<Built>(logs.builds), readLines<View>(logs.views), thisMachine(), day);

async function measure(): Promise<void> {
  const [pages, runs, limit] = [whole('pages'), whole('runs'), whole('limit')];
  const states: State[] = listed('states', STATES);
  const synthetic = makeSynthetic(readSiteWords(root), textSize(Math.round(pages / LOCALES.length)), SEED);
  console.log(`Synthetic knowledge base: ${synthetic.records.length} records in ${LOCALES.length} languages, seed ${SEED}.`);
  const candidates: Candidate[] = makeCandidates(listed('tools', TOOLS), work, synthetic.records, (sentence) => console.log(sentence));
  const removeAll = () => candidates.forEach(({ remove }) => remove());
  process.once('exit', removeAll);
  await measureBuilds(candidates, { pages, states, runs, limit }, (built) => {
    keepLine(logs.builds, built);
    console.log(builtLine(built));
  });
  if (options.reader) await measureViews(candidates.filter(({ out }) => existsSync(out)), synthetic, { work, pages }, (view) => keepLine(logs.views, view));
  if (options.profile) for (const candidate of candidates.filter(({ id }) => id.startsWith('ours'))) await profileBuild(candidate, join(work, 'profile'), limit);
}

/** A day as `--record` wants it. */
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

// Ending this way lets what is to be done at the exit be done: end what is being built, remove the copies.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

if (options.fresh) for (const log of Object.values(logs)) rmSync(log, { force: true });
if (options.record !== undefined) {
  if (!isDay(options.record)) refuse('--record wants the day of the measure, as 2026-11-23.');
  if (!existsSync(logs.builds)) refuse('Nothing was measured yet: run “npm run bench” first.');
  writeResults(committed, merged(readResults(committed), summary(options.record)));
}
if (options.table) {
  const results = readResults(committed) ?? refuse('There is no bench-results.json: run “npm run bench -- --record DAY” first.');
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), results));
}
if (options.record === undefined && !options.table) {
  await measure();
  for (const { title, head, rows } of allTables(summary('today'))) printTable(title, head, rows);
}
