import { BuildFault } from './build-fault.ts';
import { buildWordsIn, inEach, type SystemCode } from './build/words.ts';

/**
 * Puts an error of the system (a full disk, a folder without rights) into whole sentences.
 * @returns `undefined` if it is an error of another kind: a mistake of ours, of which everything must be printed.
 */
export function systemFault(error: unknown): BuildFault | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(buildWordsIn('en').system, code)) return undefined;
  return new BuildFault(inEach((words) => `${words.system[code as SystemCode]}${path ? `: ${path}` : ''} (${code}). ${words.nothingLost}`));
}

/** Fails when the process has nothing left to wait for though its work is not done: a program that should have answered has died. */
export function untilIdle(): Promise<never> {
  return new Promise((_, fail) => {
    process.once('beforeExit', () => fail(new BuildFault(inEach((words) => `${words.noAnswer} ${words.nothingLost}`))));
  });
}
