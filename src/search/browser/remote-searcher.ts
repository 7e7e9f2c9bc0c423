import type { Answered, Arguments, Method, Reply, Request } from '#search/browser/messages.ts';
import type { Choice } from '#search/facet-table.ts';

/** The searcher in its worker, as the page sees it. The worker starts with the first question. */
export class RemoteSearcher {
  readonly #values: Choice;
  readonly #waiting = new Map<number, { resolve: (reply: never) => void; reject: (fault: Error) => void }>();
  #worker: Worker | undefined;
  #calls = 0;

  /** @param values every value of every facet. */
  constructor(values: Choice) {
    this.#values = values;
  }

  /** Asks the searcher. @throws what it threw, and if no worker can be started. */
  ask<M extends Method>(method: M, ...args: Arguments<M>): Promise<Reply<M>> {
    return new Promise((resolve, reject) => {
      const call = ++this.#calls;
      this.#waiting.set(call, { resolve: resolve as (reply: never) => void, reject });
      this.#send({ call, method, args });
    });
  }

  #send(request: Request): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.call);
      this.#waiting.delete(data.call);
      if ('fault' in data) waiting?.reject(new Error(data.fault));
      else waiting?.resolve(data.reply as never);
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The search could not be started.'));
      this.#waiting.clear();
      this.#worker = undefined;
    });
    worker.postMessage({ values: this.#values } satisfies Request);
    return worker;
  }
}
