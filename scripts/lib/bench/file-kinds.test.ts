import { expect, test } from 'vitest';
import { fileKind } from './file-kinds.ts';

test.for([
  ['/ja/search/', 'page'],
  ['/_astro/Page.Dx1.css', 'page'],
  ['/_astro/SearchPage.astro_astro_type_script_index_0_lang.Cx.js', 'scripts'],
  ['/_astro/worker-D2.js', 'scripts'],
  ['/pagefind/ja/pagefind.js', 'pagefind.js'],
  ['/pagefind/pagefind-worker.js', 'pagefind.js'],
  ['/pagefind/ja/wasm.unknown.pagefind', 'wasm'],
  ['/pagefind/ja/pagefind-entry.json', 'meta'],
  ['/pagefind/ja/pagefind.ja_98f1.pf_meta', 'meta'],
  ['/pagefind/ja/index/ja_1a2.pf_index', 'index chunks'],
  ['/pagefind/ja/fragment/ja_1a2.pf_fragment', 'fragments'],
  ['/search-index/ja/a98c5f08d8f8/words-12', 'index chunks'],
  ['/search-index/ja/a98c5f08d8f8/facets', 'index chunks'],
  ['/search-index/ja/a98c5f08d8f8/page-3', 'fragments'],
  ['/search-index/ja/a98c5f08d8f8/names', 'names files'],
  ['/search-index/ja/entry.json', 'meta'],
  ['/feed.xml', 'others'],
] as const)('%s is of the kind “%s”', ([path, kind]) => {
  expect(fileKind(path)).toBe(kind);
});
