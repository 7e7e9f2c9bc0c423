import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Reading } from './reading.ts';

/** A file to be read: what `readRecordFile` takes. */
export interface Unread {
  file: string;
  kind: 'mdx' | 'yaml';
  text: string;
}

/** Files from which on a second thread is worth its start: it loads the parser again, which takes as long as some forty files. */
const WORTH_IT = 120;
const LONGEST_WAIT_MS = 60_000;

/**
 * Reads files in a second thread, while the first goes on. Nobody needs to wait for events: what it gives is fetched when it
 * is needed, so that the check stays a plain function.
 */
export class ReadingHelper {
  readonly #worker: Worker;
  readonly #channel = new MessageChannel();
  readonly #isDone = new Int32Array(new SharedArrayBuffer(4));

  constructor(files: readonly Unread[]) {
    this.#worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      workerData: { files, port: this.#channel.port2, isDone: this.#isDone },
      transferList: [this.#channel.port2],
      execArgv: [],
    });
    // What fails there is read here: see `take`.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
    this.#channel.port1.unref();
  }

  /** Waits for the readings, by file. A file that is missing, because the thread failed or took too long, is to be read anew. */
  take(): Map<string, Reading> {
    Atomics.wait(this.#isDone, 0, 0, LONGEST_WAIT_MS);
    const answer = receiveMessageOnPort(this.#channel.port1) as { message: Map<string, Reading> } | undefined;
    this.#channel.port1.close();
    void this.#worker.terminate();
    return answer?.message ?? new Map();
  }
}

/** Divides files between this thread and a second one, if there are enough of them and of processors. */
export function divided<F extends Unread>(files: readonly F[], processors = availableParallelism()): { here: readonly F[]; there: readonly F[] } {
  if (files.length < WORTH_IT || processors < 2) return { here: files, there: [] };
  // By turns, and a little more here: the other has to start first.
  const isThere = (_: F, index: number): boolean => index % 9 > 4;
  return { here: files.filter((file, index) => !isThere(file, index)), there: files.filter(isThere) };
}
