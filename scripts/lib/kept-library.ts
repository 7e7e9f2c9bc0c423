import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom, readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { keepValue, keptValue } from './kept-files.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');

/** What says what an entry is: its schema, what that is made of, and what reads it. */
const READERS = ['schema', 'i18n', 'records', 'text'].map((name) => join(REPOSITORY, 'src', name));

/** Changes with whatever the data of an entry depends on beside its text. */
function versionOfReaders(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of READERS) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts')).sort();
    for (const name of files) hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.update(readFileSync(join(REPOSITORY, 'package-lock.json'))).digest('hex');
}

/**
 * Reads all records as `readLibrary` does. The data of a file that reads as in the run before is taken from `.build/`: to parse it
 * and to hold it against its schema takes many times as long.
 * @param root folder of the repository.
 * @param version of the programs that read entries.
 * @throws if a file does not fit its schema.
 */
export function keptLibrary(root: string, version = versionOfReaders()): Library {
  const file = join(root, '.build', 'entries.bin');
  const kept = keptValue(file, version);
  const before = kept instanceof Map ? (kept as ReadonlyMap<string, unknown>) : new Map<string, unknown>();
  const now = new Map<string, unknown>();
  const library = readLibrary(root, (entry, text, digest) => {
    // By its place too, because that tells its schema.
    const key = `${pathFrom(root, entry.file)} ${digest}`;
    const data = before.has(key) ? before.get(key) : entry.read(text);
    now.set(key, data);
    return data;
  });
  if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) keepValue(file, version, now);
  return library;
}
