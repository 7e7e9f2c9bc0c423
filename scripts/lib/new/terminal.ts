import { createInterface, type Interface } from 'node:readline';
import { Stopped } from './spoken.ts';

/** A terminal with a person at it. One reader serves all questions, so that lines typed or pasted ahead answer the next ones. */
export class Terminal {
  readonly #reader: Interface;
  readonly #lines: string[] = [];
  #waiting: { resolve: (line: string) => void; reject: (reason: Stopped) => void } | undefined;
  #isGone = false;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#reader = createInterface({ input, output });
    this.#reader.on('line', (line) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) waiting.resolve(line.trim());
      else this.#lines.push(line.trim());
    });
    // Ctrl-C, Ctrl-D, or the end of the input.
    this.#reader.on('close', () => {
      this.#isGone = true;
      this.#waiting?.reject(new Stopped());
    });
  }

  /** Asks one question. @throws {Stopped} if the person is gone. */
  ask(question: string): Promise<string> {
    const line = this.#lines.shift();
    if (line === undefined && this.#isGone) return Promise.reject(new Stopped());
    this.#reader.setPrompt(question);
    if (!this.#isGone) this.#reader.prompt();
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  close(): void {
    this.#reader.close();
  }
}
