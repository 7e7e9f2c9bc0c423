import type { Page } from 'playwright-core';

/** A change of the list of results, as the contract of the search page shows it (`#results[data-state]`). */
export interface Change {
  state: string;
  /** Milliseconds since the page began to load. */
  at: number;
}

/** What the search shows. */
export interface Shown {
  state: string;
  /** Addresses of the first links of the results, in their order. */
  links: string[];
  /** The same for what comes from other languages. */
  others: string[];
}

interface Watch {
  changes: Change[];
  input: number;
}

type Watched = Window & { searchWatch: Watch };

const SETTLED = ['done', 'none', 'failed'];

/** Notes every change of `data-state`, from before the page runs. */
function begin(): void {
  const watch: Watch = { changes: [], input: 0 };
  (window as unknown as Watched).searchWatch = watch;
  new MutationObserver((records) => {
    for (const { target } of records) {
      const { id, dataset } = target as HTMLElement;
      if (id === 'results') watch.changes.push({ state: dataset.state ?? '', at: performance.now() });
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

/** Lets a page note what its search does. To be called before it is opened. */
export const watchResults = (page: Page): Promise<unknown> => page.addInitScript(begin);

/**
 * Waits until the search has answered: the first state that is settled after it began to load.
 * @returns when, in milliseconds since the page began to load, and the same moment since 1970.
 */
export async function settled(page: Page, timeout = 60_000): Promise<{ at: number; epoch: number }> {
  const found = await page.waitForFunction(
    (states) => {
      const { changes } = (window as unknown as Watched).searchWatch;
      const begun = changes.findIndex(({ state }) => state === 'loading');
      const change = changes.find(({ state }, index) => index > begun && states.includes(state));
      return change && { at: change.at, epoch: performance.timeOrigin + change.at };
    },
    SETTLED,
    { timeout, polling: 20 },
  );
  return (await found.jsonValue())!;
}

/** What the search shows now. */
export function readResults(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const links = (list: string) => [...document.querySelectorAll(`${list} > li`)].flatMap((item) => item.querySelector('a')?.pathname ?? []);
    return { state: document.querySelector<HTMLElement>('#results')?.dataset.state ?? '', links: links('#results'), others: links('#results-other') };
  });
}

/** How long a query took that was typed into an open page. */
export interface Typed {
  /** From the last letter to the start of the search: the page waits whether more letters come. */
  pause: number;
  /** From the start of the search to its answer. */
  search: number;
}

/** Types a query into the search field of an open page, all its letters at once, and waits for the answer. */
export async function typeQuery(page: Page, words: string): Promise<Typed> {
  await page.evaluate((value) => {
    const watch = (window as unknown as Watched).searchWatch;
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
    watch.changes.length = 0;
    field.value = value;
    watch.input = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: value, inputType: 'insertText' }));
  }, words);
  const { at } = await settled(page);
  // A page that says nothing of loading gets its pause counted as search.
  const { input, changes } = await page.evaluate(() => (window as unknown as Watched).searchWatch);
  const started = changes.find(({ state }) => state === 'loading')?.at ?? input;
  return { pause: started - input, search: at - started };
}
