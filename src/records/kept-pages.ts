import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { filesMade } from '#records/build-word.ts';
import { PageStore, programDigest } from '#records/page-store.ts';
import { partOf } from '#records/paths.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where a page or an endpoint with a key is written, as Astro does with `build.format: 'directory'`. */
const fileOf = (out: string, { pathname, route }: Path): string =>
  route.type === 'page' ? join(out, pathname, 'index.html') : join(out, pathname.replace(/\/$/, ''));

/**
 * Lets Astro render only pages that are not as in an earlier build. Which are is told by the `cacheKey` that `getStaticPaths`
 * gives a page; a page without one is rendered each time. Astro's own `experimental.incrementalBuild` asks for the same keys,
 * but writes every page twice and copies each one that it keeps: at 3,000 pages that is a tenth of a build.
 * @param folder where pages are kept, from the root of the repository.
 * @param part the language whose pages are made, for a build that is parted over several machines; all if absent.
 * @param taken is given the addresses of all pages that were not rendered, for the sitemap: Astro tells it only of the others.
 */
export function keptPages(folder: string, taken: string[], part?: Locale): AstroIntegration {
  const made = filesMade();
  let root = '';
  let out = '';
  let site = '';
  let store: PageStore;
  let rendered: Path[] = [];

  /** Puts the kept pages in their places. @returns what is left to be rendered. */
  function missing(paths: Path[]): Path[] {
    // Two pages of one address are for Astro to refuse.
    if (new Set(paths.map(({ pathname }) => pathname)).size < paths.length) return paths;
    return paths.filter((path) => {
      const { pathname, route, cacheKey } = path;
      if (cacheKey === undefined || !store.take(pathname, cacheKey, fileOf(out, path))) return true;
      if (route.type === 'page') taken.push(new URL(pathname, site).href);
      return false;
    });
  }

  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        [root, out, site] = [fileURLToPath(config.root), fileURLToPath(config.outDir), config.site ?? ''];
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          name: 'kept-pages',
          async getStaticPaths() {
            store = new PageStore(join(root, folder), programDigest(root, site));
            const paths = await astro.getStaticPaths();
            await made;
            rendered = missing(part ? paths.filter(({ pathname }) => partOf(join('/', pathname)) === part) : paths);
            return rendered.map(({ pathname, route }) => ({ pathname, route }));
          },
        })),
      // All files are whole now.
      'astro:build:done': () => {
        for (const path of rendered) if (path.cacheKey !== undefined) store.keep(path.pathname, path.cacheKey, fileOf(out, path));
        // What the other parts keep is not stale.
        if (!part) store.prune();
      },
    },
  };
}
