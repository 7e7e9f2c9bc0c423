// `npm start`: from a fresh clone to the site in a browser. Runs on Node 20 and needs no package.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { nodeRuntime } from './lib/node-runtime.mjs';

const root = resolve(import.meta.dirname, '..');

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const fault = ensureInstalled(root);
if (fault) stop(fault);
const runtime = nodeRuntime(root);
if ('fault' in runtime) stop(runtime.fault);

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let isInterrupted = false;
// A terminal sends Ctrl-C to the child too, other senders do not: pass it on, and let the child end first.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    isInterrupted = true;
    running?.kill(signal);
  });
}

/**
 * Runs one of the project's scripts to its end.
 * @param {string} script
 * @returns {Promise<number>} its exit code; 130 if it was interrupted
 */
function run(script) {
  const child = spawn(runtime.node, [resolve(root, 'scripts', script)], { cwd: root, env: runtime.env, stdio: 'inherit' });
  running = child;
  return new Promise((done) => child.on('exit', (code, signal) => done(signal ? 130 : (code ?? 1))));
}

const built = await run('build.ts');
if (isInterrupted) process.exit(130);
if (built !== 0) stop('\nThe site was not built. If there is an earlier one in dist/, “npm run serve” shows it.');
process.exitCode = await run('serve.ts');
