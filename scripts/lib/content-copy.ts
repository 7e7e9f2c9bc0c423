import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent, type CheckedContent } from './check-content.ts';
import { problemLine } from './printers/report.ts';

const FIXTURE = resolve(import.meta.dirname, '../../tests/fixtures');

let template: string | undefined;

/** A tree that was checked once: copies take its readings along, so each test parses only what it changes. */
function checkedTemplate(): string {
  if (!template) {
    template = mkdtempSync(join(tmpdir(), 'content-template-'));
    cpSync(join(FIXTURE, 'content'), join(template, 'content'), { recursive: true });
    checkContent(template);
    const folder = template;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return template;
}

/**
 * A copy, in a temporary folder, of the small valid content tree in `tests/fixtures`, to be broken by a test. Paths are
 * relative to `content/`.
 */
export class ContentCopy implements Disposable {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(checkedTemplate(), this.root, { recursive: true });
  }

  #path(file: string): string {
    const path = join(this.root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  read(file: string): string {
    return readFileSync(this.#path(file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): this {
    writeFileSync(this.#path(file), text);
    return this;
  }

  /**
   * Replaces the first occurrence of a text in a file.
   * @throws if it is not there: a test that breaks nothing proves nothing.
   */
  edit(file: string, from: string, to: string): this {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}.`);
    return this.write(file, text.replace(from, () => to));
  }

  /** Adds lines at the end of a file. */
  append(file: string, text: string): this {
    return this.write(file, this.read(file) + text);
  }

  remove(file: string): this {
    rmSync(this.#path(file), { recursive: true });
    return this;
  }

  rename(from: string, to: string): this {
    renameSync(this.#path(from), this.#path(to));
    return this;
  }

  link(file: string, target: string): this {
    symlinkSync(target, this.#path(file));
    return this;
  }

  check(): CheckedContent {
    return checkContent(this.root);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/**
 * Breaks a copy of the fixture and gives the problems as the check prints them, without `content/` and with the code of
 * each after its place.
 */
export function problemsAfter(change: (copy: ContentCopy) => unknown): string {
  using copy = new ContentCopy();
  change(copy);
  return copy
    .check()
    .problems.map((one) => problemLine(one, 'en').slice('content/'.length).replace(/:\d+:\d+/, `$& [${one.code}]`))
    .join('\n');
}
