import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const MIME: Record<string, string> = { '.json': 'application/json' };

/**
 * Lets the search work while writing: `astro dev` answers `/search-index/…` from the index of the last build.
 * @param folder where that index lies, from the root of the repository.
 */
export function searchIndexInDev(folder: string): AstroIntegration {
  return {
    name: 'search-index-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (!path.startsWith('/search-index/')) return next();
          const file = normalize(join(folder, path.slice('/search-index/'.length)));
          if (!file.startsWith(normalize(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
          void readFile(file).then((body) => {
            response.setHeader('Content-Type', MIME[extname(file)] ?? 'application/octet-stream');
            response.end(body);
          });
        });
      },
    },
  };
}
