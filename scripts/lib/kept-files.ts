import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 40);

/** Writes a file in one step, so that a run that is cut off leaves no half of it behind. */
function writeWhole(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

/** Files from earlier builds, each called by what is in it. */
export class KeptFiles {
  readonly #folder: string;
  readonly #before: ReadonlySet<string>;
  /** What was read or written since this was made. */
  readonly #used = new Map<string, Buffer>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#before = new Set(readdirSync(folder));
  }

  /** Keeps a file. @returns its name. */
  put(bytes: Buffer): string {
    const name = nameOf(bytes);
    // Half of a file that a run left which was cut off is not called by what is in it.
    if (!this.get(name)) writeFileSync(join(this.#folder, name), bytes);
    this.#used.set(name, bytes);
    return name;
  }

  /** A file by its name; nothing if it is gone or damaged. */
  get(name: string): Buffer | undefined {
    const used = this.#used.get(name);
    if (used || !this.#before.has(name)) return used;
    try {
      const bytes = readFileSync(join(this.#folder, name));
      if (nameOf(bytes) !== name) return undefined;
      this.#used.set(name, bytes);
      return bytes;
    } catch {
      return undefined;
    }
  }

  /** Puts a file into the site. A second name of one file costs a tenth of a second file, where the disk can do that. */
  putInto(target: string, name: string): void {
    const file = join(this.#folder, name);
    try {
      linkSync(file, target);
    } catch {
      // What is there may be another name of a kept file, which must not be written over.
      rmSync(target, { force: true });
      copyFileSync(file, target);
    }
  }

  /** Takes away what was not asked for since this was made. */
  removeOthers(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}

/** What an earlier build kept for programs of this version; nothing if there is none, or it cannot be read. */
export function keptValue(file: string, version: string): unknown {
  try {
    const kept = deserialize(readFileSync(file)) as { version: string; value: unknown };
    return kept.version === version ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value for programs of this version. */
export function keepValue(file: string, version: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, serialize({ version, value }));
}
