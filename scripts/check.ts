// `npm run check`: everything in content/ that the site does not let in, with the place and what to do.
import { resolve } from 'node:path';
import { keepCompiled } from './lib/compile-cache.ts';

const root = resolve(import.meta.dirname, '..');
// Who writes checks again and again: what the first run compiled, the next ones take from here. It saves a third of a second.
keepCompiled(root);
const { runCheck } = await import('./lib/check/run-check.ts');
process.exitCode = runCheck(root, process.argv.slice(2));
