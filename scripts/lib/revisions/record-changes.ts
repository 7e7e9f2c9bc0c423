import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesSince, type Current } from '#open-data/changes.ts';
import { LEDGER_FOLDER, readLedger, type Change } from '#open-data/ledger.ts';
import { revisionText } from '#open-data/revision-text.ts';
import { readLibrary } from '#records/entry-files.ts';
import { bodyOf } from '#records/text-of.ts';

/** All records in all languages with what they say today. */
export const currentTexts = (root: string): Current[] =>
  readLibrary(root).all.map((record) => ({ record, text: revisionText(record, bodyOf(record, root)) }));

/** What has changed since the ledger was last written. */
export const pendingChanges = (root: string, day: string): Change[] => changesSince(readLedger(root), currentTexts(root), day);

/** The name of the next file of a day; files are never written to again. */
function nextFile(root: string, day: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${day}-${String(number).padStart(2, '0')}.jsonl`;
    if (!existsSync(join(root, LEDGER_FOLDER, name))) return name;
  }
}

/**
 * Writes changes into a new file of the ledger, a line of JSON for each.
 * @returns the path of the file from the root of the repository.
 */
export function writeChanges(root: string, changes: readonly Change[], day: string): string {
  mkdirSync(join(root, LEDGER_FOLDER), { recursive: true });
  const name = nextFile(root, day);
  writeFileSync(join(root, LEDGER_FOLDER, name), changes.map((change) => `${JSON.stringify(change)}\n`).join(''), { flag: 'wx' });
  return `${LEDGER_FOLDER}/${name}`;
}
