import { watch } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type CheckResult } from '../check-content.ts';
import { PRINTERS } from '../printers/printers.ts';
import { changeSince } from './change.ts';
import { narrowTo } from './narrow.ts';
import { type CheckOptions, readOptions } from './options.ts';
import { wordsIn } from './words.ts';

/** The result of the whole content, or of what was changed; says why if it cannot be told apart. */
function findings(root: string, { locale, format, warnings, changed }: CheckOptions): CheckResult {
  const { notes } = wordsIn(locale);
  const whole = checkContent(root, { warnings: warnings || format === 'github' || format === 'json' ? 'placed' : 'counted' });
  if (changed === undefined) return whole;
  const change = changeSince(root, changed);
  if ('fault' in change) {
    const note = notes[change.fault];
    console.error(typeof note === 'string' ? note : note(change.base));
    return whole;
  }
  if (change.note) console.error(change.note === 'rulesChanged' ? notes.rulesChanged : notes.shallow(change.base));
  return change.note === 'rulesChanged' ? whole : narrowTo(change, whole, root);
}

/** Checks once, prints, and tells whether all is well. */
function isWell(root: string, options: CheckOptions): boolean {
  const result = findings(root, options);
  console.log(PRINTERS[options.format](result, { locale: options.locale, warnings: options.warnings }));
  return result.problems.length === 0 && !(options.strict && result.warnings.length > 0);
}

/** Checks again whenever a file of the content changes; one that is moved away while it is read must not end the watching. */
function watchContent(root: string, options: CheckOptions): void {
  const again = (): void => {
    try {
      isWell(root, options);
    } catch (error) {
      console.error(String(error));
    }
  };
  let waiting: NodeJS.Timeout | undefined;
  watch(join(root, 'content'), { recursive: true }, () => {
    // An editor writes a file in several steps: wait until it is quiet.
    clearTimeout(waiting);
    waiting = setTimeout(again, 150);
  });
}

/** Does what `npm run check` was asked to do. @returns the exit code. */
export function runCheck(root: string, args: string[]): number {
  const options = readOptions(args);
  if ('fault' in options) {
    console.error(options.fault);
    return 2;
  }
  if (options.help) {
    console.log(wordsIn(options.locale).options.help);
    return 0;
  }
  // Before the first check, so that nothing saved while it runs is missed.
  if (options.watch) watchContent(root, options);
  return isWell(root, options) || options.watch ? 0 : 1;
}
