import type { Locale } from '#i18n/locales.ts';
import type { SearchIndex } from '#search/index-api.ts';

interface Instance extends SearchIndex {
  init(): Promise<void>;
}

interface Module {
  createInstance(options: object): Instance;
}

/**
 * What a word counts that stands in a field of a page. Names as one token are looked up by themselves; the rest of the fields is
 * there to be shown.
 */
const META_WEIGHTS = { title: 5, keywords: 3, collection: 1, titles: 0, aliases: 0, name: 0, summary: 0, record: 0, date: 0 };

/**
 * Opens the search index of a language. Here, in a worker, Pagefind sees no page, so it neither starts a worker of its own nor
 * cuts words once more by the language of a page: each index answers to words as they are, from a page in any language.
 * @throws if the bundle is not there.
 */
export async function openIndex(locale: Locale): Promise<SearchIndex> {
  const folder = `/pagefind/${locale}/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Module;
  const instance = createInstance({ basePath: folder, baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
  await instance.init();
  return instance;
}
