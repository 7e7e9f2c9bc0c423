import { setTimeout as wait } from 'node:timers/promises';

/** The server that an address asks: `www.` is taken for the same machine, so that it is not asked twice at once. */
export const serverOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Lets requests through politely: to each server one at a time with a pause after it, to all together no more than a few. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  readonly #pause: number;
  #free: number;

  /**
   * @param pause milliseconds between the end of one request to a server and the next.
   * @param atOnce how many servers may be asked at the same time.
   */
  constructor(pause: number, atOnce: number) {
    this.#pause = pause;
    this.#free = atOnce;
  }

  /** Does a request when it is the turn of its server. Whoever has a turn must not wait for another inside it. */
  async take<T>(server: string, request: () => Promise<T>): Promise<T> {
    const before = this.#last.get(server) ?? Promise.resolve();
    let done!: () => void;
    this.#last.set(server, new Promise<void>((resolve) => (done = resolve)));
    await before;
    await this.#enter();
    try {
      return await request();
    } finally {
      this.#leave();
      // The pause holds up this server only, not the one who asked.
      void wait(this.#pause).then(done);
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}
