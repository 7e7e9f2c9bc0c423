import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Locale, LOCALES } from '#i18n/locales.ts';
import { searchPath } from '#records/paths.ts';

/** The search page of a site that uses Pagefind as its documentation shows: https://pagefind.app/docs/api/ */
const page = (locale: Locale) => `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>Search</title></head>
<body><main><input type="search"><ol id="results" data-state="idle"></ol></main><script type="module" src="/search.js"></script></body></html>
`;

/** Shows the first five results, in the same places as our page, so that the same driver reads both. */
const SCRIPT = `
const results = document.querySelector('#results');
const field = document.querySelector('input');
const bundle = '/pagefind/pagefind.js';
let pagefind;
let current = 0;
async function answer(words) {
  const search = ++current;
  results.dataset.state = 'loading';
  pagefind ??= await import(bundle);
  const { results: hits } = await pagefind.search(words);
  const pages = await Promise.all(hits.slice(0, 5).map((hit) => hit.data()));
  if (search !== current) return;
  results.replaceChildren(...pages.map(({ url, meta, excerpt }) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
    const passage = document.createElement('p');
    passage.innerHTML = excerpt;
    const item = document.createElement('li');
    item.append(link, passage);
    return item;
  }));
  results.dataset.state = pages.length > 0 ? 'done' : 'none';
}
field.addEventListener('input', () => void answer(field.value));
const words = new URLSearchParams(location.search).get('q');
if (words) void answer(field.value = words);
`;

/**
 * Makes a site that holds nothing but a search page in each language and a Pagefind index of the pages of another site: one
 * index, every option as it comes.
 * @param site folder of the site whose pages are indexed.
 * @param out folder for the new site; emptied first.
 * @returns how many pages Pagefind has indexed.
 * @throws if Pagefind reports an error.
 */
export async function makePlainSearch(site: string, out: string): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  for (const locale of LOCALES) {
    const folder = join(out, searchPath(locale));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page(locale));
  }
  writeFileSync(join(out, 'search.js'), SCRIPT);
  try {
    const { index, errors } = await createIndex();
    const plain = index as PagefindIndex;
    const added = errors.length > 0 ? undefined : await plain.addDirectory({ path: site });
    const written = added && (await plain.writeFiles({ outputPath: join(out, 'pagefind') }));
    const faults = [...errors, ...(added?.errors ?? []), ...(written?.errors ?? [])];
    if (faults.length > 0) throw new Error(`Plain Pagefind failed: ${faults.join('; ')}`);
    return added?.page_count ?? 0;
  } finally {
    await close();
  }
}
