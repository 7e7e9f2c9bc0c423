import { BuildFault } from './build-fault.ts';

/** What the system says no with, in words; https://nodejs.org/api/errors.html#common-system-errors */
const REASONS: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk space that this user may take is used up',
  EROFS: 'The disk can only be read',
  EACCES: 'This user may not write there',
  EPERM: 'The system does not allow it',
  EMFILE: 'Too many files are open',
  ENFILE: 'Too many files are open on this machine',
  ENOMEM: 'There is not enough memory',
};

/** Whatever is said after it: what readers have is not what failed. */
const NOTHING_LOST = 'The old site stays as it was. Put this right and run the same command again: there is nothing to clean up.';

/**
 * Puts an error of the system (a full disk, a folder without rights) into whole sentences.
 * @returns `undefined` if it is an error of another kind: a mistake of ours, of which everything must be printed.
 */
export function systemFault(error: unknown): BuildFault | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''];
  return reason ? new BuildFault(`${reason}${path ? `: ${path}` : ''} (${code}). ${NOTHING_LOST}`) : undefined;
}

/** Fails when the process has nothing left to wait for though its work is not done: a program that should have answered has died. */
export function untilIdle(): Promise<never> {
  return new Promise((_, fail) => {
    process.once('beforeExit', () => fail(new BuildFault(`A program that the build waited for died without an answer. ${NOTHING_LOST}`)));
  });
}
