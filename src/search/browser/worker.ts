import { openIndex } from '#search/browser/index-bundle.ts';
import type { Answered, Request } from '#search/browser/messages.ts';
import { Searcher } from '#search/searcher.ts';

// The worker of the search page: everything that takes time happens here, so that typing never stutters.

let searcher: Searcher | undefined;

const answer = (message: Answered) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('values' in data) {
    searcher = new Searcher(openIndex, data.values);
    return;
  }
  const { call, method, args } = data;
  const run = searcher?.[method] as ((...all: unknown[]) => Promise<unknown>) | undefined;
  Promise.resolve(run?.apply(searcher, args)).then(
    (reply) => answer({ call, reply }),
    (error: unknown) => answer({ call, fault: String(error) }),
  );
});
