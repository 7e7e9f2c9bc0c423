import { spawnSync } from 'node:child_process';

/** Bytes of output that are read: a blob may be large, and a list of files long. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs git in a folder. @returns what it wrote, or `undefined` if it failed or there is no git. */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  // GIT_OPTIONAL_LOCKS: only looking must not stand in the way of what somebody else does in the same repository.
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MOST_OUTPUT, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' }, stdio: ['pipe', 'pipe', 'ignore'] });
  return status === 0 ? stdout : undefined;
}

/** The same, for an answer of one line. */
export const gitLine = (folder: string, args: readonly string[]): string | undefined => git(folder, args)?.toString().trim();

/** The same, for a list of files. */
export const gitFiles = (folder: string, args: readonly string[]): string[] => (git(folder, args)?.toString() ?? '').split('\0').filter((name) => name !== '');

/**
 * Reads files as they were in a commit.
 * @returns their bytes by name; a file that was not there is left out.
 */
export function blobsOf(folder: string, commit: string, files: readonly string[]): Map<string, Buffer> {
  const prefix = gitLine(folder, ['rev-parse', '--show-prefix']) ?? '';
  // A name with a line break cannot be asked for in this way; no record has one.
  const asked = files.filter((file) => !file.includes('\n'));
  const output = git(folder, ['cat-file', '--batch'], asked.map((file) => `${commit}:${prefix}${file}\n`).join('')) ?? Buffer.alloc(0);
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const file of asked) {
    // https://git-scm.com/docs/git-cat-file#_batch_output: “<oid> <type> <size>”, the content, a line break; or “<name> missing”.
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const header = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end));
    at = end + 1;
    if (!header) continue;
    const size = Number(header[2]);
    if (header[1] === 'blob') blobs.set(file, output.subarray(at, at + size));
    at += size + 1;
  }
  return blobs;
}
