import type { Page } from 'playwright-core';

/** Where a site has its search, as selectors of CSS. */
interface Places {
  /** What opens it, if it must be opened. */
  opener?: string;
  field: string;
  result: string;
}

const SECONDS = 30;

/**
 * Opens the search of a site, writes the words into its field and waits for the first result.
 * @throws if none comes within half a minute.
 */
const typedSearch = ({ opener, field, result }: Places) => (page: Page, words: string): Promise<{ opened: number; answered: number }> =>
  page.evaluate(
    ({ places, value, limit }) =>
      new Promise((resolve, reject) => {
        const now = () => performance.timeOrigin + performance.now();
        const opened = now();
        if (places.opener) document.querySelector<HTMLElement>(places.opener)!.click();
        let isAsked = false;
        const look = () => {
          const input = document.querySelector<HTMLInputElement>(places.field);
          if (input && !isAsked) {
            isAsked = true;
            input.focus();
            // Frameworks watch the property, so that it must be set past them.
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value);
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          if (document.querySelector(places.result)) resolve({ opened, answered: now() });
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true });
        look();
        setTimeout(() => reject(new Error(`No result for “${value}”.`)), limit);
      }),
    { places: { ...(opener && { opener }), field, result }, value: words, limit: SECONDS * 1000 },
  );

/** VitePress's: a button opens a box over the page. */
export const searchVitePress = typedSearch({ opener: '.VPNavBarSearch button', field: '.VPLocalSearchBox .search-input', result: '.VPLocalSearchBox .result' });

/** That of @easyops-cn/docusaurus-search-local: a field in the head of the page, which fetches its index when it gets the focus. */
export const searchDocusaurus = typedSearch({ field: '.navbar__search-input', result: '[class*="suggestion"] mark' });
