import { spawnSync } from 'node:child_process';

/** Commits to look through: a record that changed more often than that is compared by hand. */
const MOST_COMMITS = 500;

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}

/** The revision that a file of an original says it has. */
export function revisionIn(text: string): number | undefined {
  const found = /^revision:[ \t]*(\d+)[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * The last state of an original at a revision, from the history.
 * @param file path from the root, with `/`.
 * @returns nothing without git, without that history, or if no commit has that revision.
 */
export function textAtRevision(root: string, file: string, revision: number): string | undefined {
  // Newest first, so the first that fits holds all corrections that did not raise the revision.
  const commits = git(root, 'log', `--max-count=${MOST_COMMITS}`, '--format=%H', '--', file)?.split('\n').filter(Boolean) ?? [];
  for (const commit of commits) {
    const text = git(root, 'show', `${commit}:./${file}`);
    if (text !== undefined && revisionIn(text) === revision) return text;
  }
  return undefined;
}
