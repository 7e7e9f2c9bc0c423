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
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder && isAlive(holder)) throw new BuildFault(inEach((words) => words.otherBuild(holder, file)));
    // The build that wrote it was interrupted.
    rmSync(file, { force: true });
  }
}
