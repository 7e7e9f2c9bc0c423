/** Kinds of files that a search fetches, in the order in which tables show them. `page` is what any page of the site needs. */
export const FILE_KINDS = ['page', 'scripts', 'pagefind.js', 'wasm', 'meta', 'index chunks', 'names files', 'fragments', 'others'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The first that fits holds. Names are those of our index (`src/search/index-maker.ts`) and those that Pagefind writes into its bundle. */
const KINDS: readonly [RegExp, FileKind][] = [
  [/^\/search-index\/.*\/(?:words-\d+|facets)$/, 'index chunks'],
  [/^\/search-index\/.*\/page-\d+$/, 'fragments'],
  [/^\/search-index\/.*\/names$/, 'names files'],
  [/^\/search-index\/.*\/entry\.json$/, 'meta'],
  [/\.(?:css|woff2|svg|png|ico|webp|avif)$|\.html$|\/$/, 'page'],
  [/\/wasm\.[^/]*$|\.wasm$/, 'wasm'],
  [/\.pf_meta$|\/pagefind-entry\.json$/, 'meta'],
  [/\.pf_(?:index|filter)$/, 'index chunks'],
  [/\.pf_fragment$/, 'fragments'],
  [/\/pagefind(?:-worker|-highlight)?\.js$/, 'pagefind.js'],
  [/\.m?js$/, 'scripts'],
];

/** What kind of file an address names. */
export function fileKind(path: string): FileKind {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'others';
}
