import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** What a fresh clone does not have. */
const NOT_COPIED = new Set(['.git', '.astro', '.build', 'dist', 'node_modules']);

/** A copy of the repository in which a test or a benchmark may change and build what it likes. */
export interface RepositoryCopy {
  root: string;
  /** Runs `npm run build` there. */
  build(): { status: number | null; output: string };
  remove(): void;
}

/**
 * Copies the repository into the folder for temporary files, without anything that a build left. The packages are linked one
 * by one rather than as one folder, so that what tools write beside them stays in the copy.
 */
export function copyRepository(): RepositoryCopy {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'knowledge-base-')));
  for (const name of readdirSync(root)) {
    if (!NOT_COPIED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return {
    root: copy,
    build() {
      // In English, whatever the machine speaks: tests read what is said.
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
