import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
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
  build(run?: BuildRun): { status: number | null; output: string };
  /** Begins `npm run build` there as the leader of a group of processes of its own. */
  begin(run?: BuildRun): ChildProcess;
  remove(): void;
}

/** How a build of a copy is run. */
export interface BuildRun {
  /** Environment variables, besides those of this process. */
  env?: NodeJS.ProcessEnv;
  /** Options of the command. */
  options?: readonly string[];
}

/** What a copy of the repository is to hold, and where. */
export interface CopyPlan {
  /** A folder of records to take the place of `content/`, from the root of the repository; without the ledger of what was published. */
  content?: string;
  /** Where the copy is made; otherwise in the folder for temporary files. */
  place?: string;
}

/**
 * Copies the repository into the folder for temporary files, without anything that a build left. The packages are linked one
 * by one rather than as one folder, so that what tools write beside them stays in the copy.
 */
export function copyRepository({ content, place = tmpdir() }: CopyPlan = {}): RepositoryCopy {
  mkdirSync(place, { recursive: true });
  const copy = realpathSync(mkdtempSync(join(place, 'knowledge-base-')));
  for (const name of readdirSync(root)) {
    if (!NOT_COPIED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  if (content) {
    for (const name of ['content', 'revisions']) rmSync(join(copy, name), { recursive: true });
    cpSync(join(root, content), join(copy, 'content'), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return {
    root: copy,
    build({ env = {}, options = [] } = {}) {
      // In English, whatever the machine speaks: tests read what is said.
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], { cwd: copy, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', ...env } });
      return { status, output: stdout + stderr };
    },
    begin({ env = {}, options = [] } = {}) {
      return spawn(process.execPath, ['scripts/build.ts', ...options], { cwd: copy, env: { ...process.env, LC_ALL: 'C', ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
