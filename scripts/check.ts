// `npm run check`: everything in content/ that the site does not let in, with the place and what to do.
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './lib/check-content.ts';
import { PRINTERS } from './lib/printers.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');

if (!Object.hasOwn(PRINTERS, values.format)) {
  console.error(`There is no format “${values.format}”. Write --format ${Object.keys(PRINTERS).join(' or --format ')}.`);
  process.exit(2);
}
const print = PRINTERS[values.format as keyof typeof PRINTERS];

/** Checks once, prints, and tells whether all is well. */
function run(): boolean {
  const result = checkContent(root);
  console.log(print(result));
  return result.problems.length === 0;
}

/** Checks again; a file that is moved away while it is read must not end the watching. */
function runAgain(): void {
  try {
    run();
  } catch (error) {
    console.error(String(error));
  }
}

if (values.watch) {
  let waiting: NodeJS.Timeout | undefined;
  // Before the first check, so that nothing saved while it runs is missed.
  watch(join(root, 'content'), { recursive: true }, () => {
    // An editor writes a file in several steps: wait until it is quiet.
    clearTimeout(waiting);
    waiting = setTimeout(runAgain, 150);
  });
}
if (!run() && !values.watch) process.exitCode = 1;
