import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { runNew } from '../new/command.ts';
import { copyRepository, type RepositoryCopy } from '../repository-copy.ts';

/** A copy of the repository in which commands are tried, and what they say is written down. */
export class Room implements Disposable {
  readonly #copy: RepositoryCopy = copyRepository();

  constructor(root: string) {
    // What the check has read already.
    const known = join(root, '.build/check-readings.bin');
    mkdirSync(join(this.#copy.root, '.build'));
    if (existsSync(known)) cpSync(known, join(this.#copy.root, '.build/check-readings.bin'));
  }

  /** Changes words of a file. @throws if it does not hold them. */
  change(file: string, words: readonly (readonly [old: string, now: string])[]): void {
    const path = join(this.#copy.root, file);
    let text = readFileSync(path, 'utf8');
    for (const [old, now] of words) {
      if (!text.includes(old)) throw new Error(`${file} does not hold “${old}” any more: choose another mistake.`);
      text = text.replace(old, () => now);
    }
    writeFileSync(path, text);
  }

  /** Runs `npm run <name> -- …args` and gives what it prints. */
  run(name: string, ...args: string[]): string {
    return spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: this.#copy.root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' } }).stdout.trimEnd();
  }

  /** Runs `npm run new` with a person's answers and gives the conversation as it stands in the terminal. */
  async converse(locale: Locale, today: string, answers: readonly string[]): Promise<string> {
    const lines: string[] = [];
    const left = [...answers];
    await runNew(['--locale', locale], {
      root: this.#copy.root,
      today,
      listener: {
        say: (text) => void lines.push(text),
        ask: (question) => {
          const answer = left.shift();
          if (answer === undefined) throw new Error(`Nobody has prepared an answer to “${question}”.`);
          lines.push(question + answer);
          return Promise.resolve(answer);
        },
      },
    });
    return lines.join('\n').trimEnd();
  }

  [Symbol.dispose](): void {
    this.#copy.remove();
  }
}
