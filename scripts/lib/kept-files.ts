import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { giveSecondName } from '#records/second-name.ts';

const nameOf = (bytes: Uint8Array) => hash('sha256', bytes).slice(0, 40);

/** Writes a file in one step, so that a run that is cut off leaves no half of it behind. */
function writeWhole(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

/**
 * Files from earlier builds, each called by what is in it. A kept file and that of the site are one with two names: that costs a
 * tenth of a second file, and where a site of twenty thousand files is deleted and made again, ext4 takes seconds for new ones.
 * So what is kept is compared before it is used: somebody may have written into the site.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #before: ReadonlySet<string>;
  /** What was read or written since this was made, and is whole. */
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#before = new Set(readdirSync(folder));
  }

  /** Keeps a file. @returns its name. */
  put(bytes: Buffer): string {
    const name = nameOf(bytes);
    if (!this.#used.has(name) && !this.#holds(name, bytes)) {
      // Not into the file that is there: it may be the old site's too.
      rmSync(join(this.#folder, name), { force: true });
      writeFileSync(join(this.#folder, name), bytes);
    }
    this.#used.add(name);
    return name;
  }

  /** A file by its name; nothing if it is gone or damaged. */
  get(name: string): Buffer | undefined {
    const isWhole = this.#used.has(name);
    if (!isWhole && !this.#before.has(name)) return undefined;
    try {
      const bytes = readFileSync(join(this.#folder, name));
      if (!isWhole && nameOf(bytes) !== name) return undefined;
      this.#used.add(name);
      return bytes;
    } catch {
      return undefined;
    }
  }

  /** Whether these bytes are kept. Half of a file that a run left which was cut off is not called by what is in it. */
  #holds(name: string, bytes: Buffer): boolean {
    return this.#before.has(name) && readFileSync(join(this.#folder, name)).equals(bytes);
  }

  /** Puts a file into the site, as a second name where the disk can do that. */
  putInto(target: string, name: string): void {
    giveSecondName(join(this.#folder, name), target);
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
