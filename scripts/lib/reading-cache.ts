import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type PackedWords, packWords, unpackWords } from './packed-words.ts';
import type { Reading } from './reading.ts';
import type { TextSource } from './text-source.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** Beside `src/text`, the modules that make a reading; sentences and checks are none of them. A test holds the list. */
export const READERS = [
  'reading', 'reading-cache', 'packed-words', 'text-source', 'text-faults', 'text-limits', 'yaml-source', 'yaml-parse', 'yaml-faults', 'scalar-shift', 'problem',
].map((name) => `scripts/lib/${name}.ts`).concat('src/i18n/locales.ts', 'src/records/usual-yaml.ts');

/** Changes with whatever a reading depends on: our readers, the packages they use, the program that runs them. */
function versionOfReaders(): string {
  const version = createHash('sha256').update(process.version);
  const texts = readdirSync(join(REPOSITORY, 'src/text'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  for (const file of [...READERS, ...texts.map((name) => `src/text/${name}`)]) version.update(readFileSync(join(REPOSITORY, file)));
  return version.update(readFileSync(join(REPOSITORY, 'package-lock.json'))).digest('hex');
}

const keyOf = (file: string, text: string): string => hash('sha256', `${file}\n${text}`, 'base64url');

/** A reading as it is kept. */
interface PackedReading extends Omit<Reading, 'body'> {
  body?: Omit<TextSource, 'prose'> & { prose: PackedWords };
}

function packed({ body, ...reading }: Reading, text: string): PackedReading {
  return { ...reading, ...(body && { body: { ...body, prose: packWords(body.prose, text) } }) };
}

function unpacked({ body, ...reading }: PackedReading, text: string): Reading {
  return { ...reading, ...(body && { body: { ...body, prose: unpackWords(body.prose, text) } }) };
}

/** A reading from its bytes; `undefined` if they are damaged. */
function readingFrom(bytes: Buffer, text: string): Reading | undefined {
  try {
    return unpacked(deserialize(bytes) as PackedReading, text);
  } catch {
    return undefined;
  }
}

/** How old a draft is that nobody is writing any more, in milliseconds. */
const ABANDONED = 3_600_000;

/** Takes away the drafts that checks which were killed have left. */
function removeAbandoned(file: string): void {
  for (const name of readdirSync(dirname(file)).filter((one) => one.startsWith(`${basename(file)}.`))) {
    const draft = join(dirname(file), name);
    if (Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > ABANDONED) rmSync(draft, { force: true });
  }
}

/** The file: how long its list is, the list (version; key and length of each reading), the readings one after the other. */
interface List {
  version: string;
  entries: [key: string, length: number][];
}

const LENGTH_BYTES = 4;

function fileOf(version: string, readings: ReadonlyMap<string, Buffer>): Buffer {
  const list = serialize({ version, entries: [...readings].map(([key, { length }]) => [key, length]) } satisfies List);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(list.length);
  return Buffer.concat([length, list, ...readings.values()]);
}

/** @throws if the file is none of ours, or not whole. */
function readingsIn(file: Buffer, wanted: string): ReadonlyMap<string, Buffer> {
  let end = LENGTH_BYTES + file.readUInt32LE();
  const { version, entries } = deserialize(file.subarray(LENGTH_BYTES, end)) as List;
  const readings = new Map(entries.map(([key, length]) => [key, file.subarray(end, (end += length))]));
  if (end !== file.length || version !== wanted) throw new Error('Damaged, or of other readers');
  return readings;
}

/**
 * Readings from the run before, by what the file was called and held: parsing MDX is nearly all of the work, and few files
 * change from run to run. A cache that is missing, damaged or of other readers is an empty one. What did not change is written
 * back as it was found.
 */
export class ReadingCache {
  readonly #file: string;
  readonly #version = versionOfReaders();
  readonly #known: ReadonlyMap<string, Buffer>;
  readonly #used = new Map<string, Buffer>();
  #hasNew = false;

  constructor(file: string) {
    this.#file = file;
    this.#known = this.#load();
  }

  #load(): ReadonlyMap<string, Buffer> {
    try {
      return readingsIn(readFileSync(this.#file), this.#version);
    } catch {
      return new Map();
    }
  }

  /** The reading of a file: the one of the run before if nothing changed, else a new one. */
  get(file: string, text: string, read: () => Reading): Reading {
    const key = keyOf(file, text);
    const known = this.#used.get(key) ?? this.#known.get(key);
    const kept = known && readingFrom(known, text);
    if (kept) {
      this.#used.set(key, known);
      return kept;
    }
    const reading = read();
    this.#used.set(key, serialize(packed(reading, text)));
    this.#hasNew = true;
    return reading;
  }

  /** Keeps what this run used for the next one. A folder that cannot be written to makes the next run slower, no more. */
  save(): void {
    if (!this.#hasNew && this.#used.size === this.#known.size) return;
    // Several checks may run at once: each writes its own file and puts it in place in one step.
    const draft = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(draft, fileOf(this.#version, this.#used));
      renameSync(draft, this.#file);
      removeAbandoned(this.#file);
    } catch {
      rmSync(draft, { force: true });
    }
  }
}
