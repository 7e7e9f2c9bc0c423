import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The files of data by the end of their names, and what a browser shows of them. */
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';
const TYPES = new Map([
  ...['.json', '.jsonld', '.geojson'].map((end) => [end, JSON_TYPE] as const),
  ...['.bib', '.csv', '.ics', '.ris', '.tbx', '.ttl', '.txt', '.vcf'].map((end) => [end, TEXT_TYPE] as const),
  ['.xml', 'application/xml; charset=utf-8'],
]);

/** Files of data while writing: `astro dev` makes the one that is asked for, from the records as they are then. */
export function dataFilesInDev(): AstroIntegration {
  let root = '.';
  return {
    name: 'data-files-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const type = TYPES.get(extname(path));
          if (!type) return next();
          textAt(path, root).then((text) => {
            if (text === undefined) return next();
            response.setHeader('Content-Type', type);
            response.end(text);
          }, (error: unknown) => {
            logger.error(String(error));
            next(error);
          });
        });
      },
    },
  };
}

async function textAt(path: string, root: string): Promise<string | undefined> {
  // Only when they are wanted: a build loads this file too, and makes its data files elsewhere.
  const [{ readLibrary }, { basisOf }, { dataFiles }] = await Promise.all([import('#records/entry-files.ts'), import('#data-files/basis.ts'), import('#data-files/all-files.ts')]);
  return dataFiles(basisOf(readLibrary(root), root)).find((file) => file.path === path)?.text();
}
