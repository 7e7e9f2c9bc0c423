import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** Tells whether a process is alive; https://nodejs.org/api/process.html#processkillpid-signal */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What tells a process from a later one of the same number: when it began, where the system says so (Linux, proc(5), field 22). In a
 * container every first process has the same few numbers, so that a number alone would be taken for the build that was killed.
 */
function beginningOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Tells whether the build that wrote a lock is still at work. */
function isHeld(words: string): boolean {
  const [pid, beginning = ''] = words.split(' ');
  return Number(pid) > 0 && isAlive(Number(pid)) && beginning === beginningOf(Number(pid));
}

/**
 * Takes the right to build: two builds at once would write into the same folder.
 * @param folder where the lock file is kept.
 * @returns what gives the right back.
 * @throws {BuildFault} if another process that is still alive holds it.
 */
export function lockBuild(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  for (;;) {
    try {
      writeFileSync(file, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readFileSync(file, 'utf8');
    if (isHeld(holder)) throw new BuildFault(inEach((words) => words.otherBuild(Number(holder.split(' ')[0]), file)));
    // The build that wrote it was interrupted.
    rmSync(file, { force: true });
  }
}
