// `npm test`: everything that must hold, from a fresh clone. Runs on Node 20 and needs no package.
// What follows the command goes to Vitest: `npm test -- tests/layers.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { nodeRuntime } from './lib/node-runtime.mjs';
import { addUp, countsOf, summaryLine } from './lib/test-counts.mjs';

const root = resolve(import.meta.dirname, '..');
const report = join(root, '.build', 'vitest.json');

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  console.log(summaryLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}

const fault = ensureInstalled(root);
if (fault) stop(fault);
const runtime = nodeRuntime(root);
if ('fault' in runtime) stop(runtime.fault);
const browser = getBrowser();
if ('fault' in browser) stop(browser.fault);
const env = { ...runtime.env, CHROME_PATH: browser.path };

/**
 * Runs a step to its end and says how long it took.
 * @param {string} name
 * @param {readonly string[]} args
 */
function step(name, args) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { status, signal } = spawnSync(runtime.node, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`── ${name}: ${status === 0 ? 'passed' : `FAILED (${signal ?? `code ${status}`})`}, ${Math.round((performance.now() - started) / 1000)} s ──`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

const build = step('Build', ['scripts/build.ts']);
const types = step('Types', ['node_modules/astro/bin/astro.mjs', 'check']);

rmSync(report, { force: true });
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const run = step('Tests', [...vitest, ...process.argv.slice(2)]);
const tests = countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, run.failed === 0);

const total = addUp([build, types, tests]);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
