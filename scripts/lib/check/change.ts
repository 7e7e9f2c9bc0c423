import { gitFiles, gitLine } from './git.ts';

/** What differs from another state of the repository. */
export interface Change {
  /** The other state as the user named it, and its commit. */
  base: string;
  commit: string;
  /** Files of `content/` that were changed, added or taken away, committed or not. */
  files: ReadonlySet<string>;
  /** What the user should know of the comparison: a key of the notes in the words of the command. */
  note?: 'shallow' | 'rulesChanged';
}

/** Why nothing can be compared. */
export interface NoChange {
  fault: 'noGit' | 'noBase' | 'unrelated';
  base: string;
}

/** What the sentences and findings of the check depend on, beside the content. */
const RULES = ['src/i18n', 'src/schema', 'src/text', 'src/records', 'scripts/lib', 'package-lock.json'];

/** Where a change is usually headed: what the continuous integration says, else the main branch. */
function usualBases({ GITHUB_BASE_REF, CI_MERGE_REQUEST_TARGET_BRANCH_NAME }: NodeJS.ProcessEnv): string[] {
  const target = GITHUB_BASE_REF || CI_MERGE_REQUEST_TARGET_BRANCH_NAME;
  return target ? [`origin/${target}`, target] : ['origin/main', 'main'];
}

const commitOf = (root: string, name: string): string | undefined => gitLine(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

/** The files below some paths that differ from a commit, also those that are not under git yet. */
function changedFiles(root: string, commit: string, paths: readonly string[]): string[] {
  return [
    ...gitFiles(root, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', commit, '--', ...paths]),
    ...gitFiles(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...paths]),
  ];
}

/**
 * Finds what was changed since the history of the work parted from that of a base.
 * @param wanted name of a branch or commit; empty for the branch to which changes usually go.
 */
export function changeSince(root: string, wanted: string, environment: NodeJS.ProcessEnv = process.env): Change | NoChange {
  const names = wanted === '' ? usualBases(environment) : [wanted];
  if (gitLine(root, ['rev-parse', '--is-inside-work-tree']) !== 'true') return { fault: 'noGit', base: names[0]! };
  const base = names.find((name) => commitOf(root, name) !== undefined);
  if (base === undefined) return { fault: 'noBase', base: names[0]! };
  const tip = commitOf(root, base)!;
  const parting = gitLine(root, ['merge-base', tip, 'HEAD']);
  const isShallow = parting === undefined && gitLine(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  if (parting === undefined && !isShallow) return { fault: 'unrelated', base };
  const commit = parting ?? tip;
  const note = changedFiles(root, commit, RULES).length > 0 ? 'rulesChanged' : isShallow ? 'shallow' : undefined;
  return { base, commit, files: new Set(changedFiles(root, commit, ['content'])), note };
}

