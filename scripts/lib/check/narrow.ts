import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckResult } from '../check-content.ts';
import type { Problem } from '../problem.ts';
import { blobsOf } from './git.ts';
import type { Change } from './change.ts';

/** A problem without its place: it stays the same when lines are added above it. */
const identity = ({ file, code, field, params }: Problem): string => JSON.stringify([file, code, field, params]);

/** The problems of the content as it was before a change. It is put together in a folder of its own, which is taken away again. */
function problemsBefore(root: string, { commit, files }: Change): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-before-'));
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true, verbatimSymlinks: true });
    for (const file of files) rmSync(join(folder, file), { recursive: true, force: true });
    for (const [file, bytes] of blobsOf(root, commit, [...files])) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    mkdirSync(join(folder, '.build'));
    // What was read before need not be read again.
    cpSync(join(root, '.build', 'check-readings.bin'), join(folder, '.build', 'check-readings.bin'), { force: true });
    return checkContent(folder, { warnings: 'none' }).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Problems that were not there before. Of two that are alike, one may be new. */
function newAmong(problems: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const one of before) known.set(identity(one), (known.get(identity(one)) ?? 0) + 1);
  return problems.filter((one) => {
    const left = known.get(identity(one)) ?? 0;
    known.set(identity(one), left - 1);
    return left <= 0;
  });
}

/** The folder of a record, or its file: who changes one language is also told of what is weak in the facts. */
const recordOf = (file: string): string => file.replace(/\/[^/]*\.(?!yaml$)[^./]*$/, '/');

/**
 * Limits a result to a change: the problems in the files that it touches, and those elsewhere that were not there before it (a
 * record that others refer to was taken away; a claim was added that a translation lacks).
 * @returns the result with its scope set.
 */
export function narrowTo(change: Change, result: CheckResult, root: string): CheckResult {
  const isTouched = ({ file }: Problem): boolean => change.files.has(file) || [...change.files].some((one) => one.startsWith(`${file}/`));
  const others = result.problems.filter((one) => !isTouched(one));
  const elsewhere = others.length > 0 ? newAmong(others, problemsBefore(root, change)) : [];
  const caused = new Set(elsewhere);
  const records = new Set([...change.files].map(recordOf));
  return {
    ...result,
    problems: result.problems.filter((one) => isTouched(one) || caused.has(one)),
    warnings: result.warnings.filter(({ file }) => records.has(recordOf(file))),
    scope: { base: change.base, elsewhere: caused, hidden: others.length - elsewhere.length },
  };
}
