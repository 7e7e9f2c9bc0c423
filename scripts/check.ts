// `npm run check`: everything in content/ that the site does not let in, with the place and what to do.
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent, type CheckResult } from './lib/check-content.ts';
import { changeSince } from './lib/check/change.ts';
import { narrowTo } from './lib/check/narrow.ts';
import { readOptions } from './lib/check/options.ts';
import { wordsIn } from './lib/check/words.ts';
import { PRINTERS } from './lib/printers/printers.ts';

const root = resolve(import.meta.dirname, '..');
const options = readOptions(process.argv.slice(2));
if ('fault' in options) {
  console.error(options.fault);
  process.exit(2);
}
const { locale, format, warnings, strict, changed } = options;
const words = wordsIn(locale);
if (options.help) {
  console.log(words.options.help);
  process.exit(0);
}

/** The result of the whole content, or of what was changed; says why if it cannot be told apart. */
function findings(): CheckResult {
  const whole = checkContent(root, { warnings: warnings || format === 'github' || format === 'json' ? 'placed' : 'counted' });
  if (changed === undefined) return whole;
  const change = changeSince(root, changed);
  if ('fault' in change) {
    const note = words.notes[change.fault];
    console.error(typeof note === 'string' ? note : note(change.base));
    return whole;
  }
  if (change.note) console.error(change.note === 'rulesChanged' ? words.notes.rulesChanged : words.notes.shallow(change.base));
  return change.note === 'rulesChanged' ? whole : narrowTo(change, whole, root);
}

/** Checks once, prints, and tells whether all is well. */
function run(): boolean {
  const result = findings();
  console.log(PRINTERS[format](result, { locale, warnings }));
  return result.problems.length === 0 && !(strict && result.warnings.length > 0);
}

/** Checks again; a file that is moved away while it is read must not end the watching. */
function runAgain(): void {
  try {
    run();
  } catch (error) {
    console.error(String(error));
  }
}

if (options.watch) {
  let waiting: NodeJS.Timeout | undefined;
  // Before the first check, so that nothing saved while it runs is missed.
  watch(join(root, 'content'), { recursive: true }, () => {
    // An editor writes a file in several steps: wait until it is quiet.
    clearTimeout(waiting);
    waiting = setTimeout(runAgain, 150);
  });
}
if (!run() && !options.watch) process.exitCode = 1;
