import { createReadStream, type Stats, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createBrotliCompress, createGzip, constants } from 'node:zlib';
import { headersFor } from './hosting/headers.ts';
import { mediaType } from './media-types.ts';

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** The file that an address names inside the site; nothing if it is malformed or leads outside. */
function fileOf(site: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = resolve(site, `.${path}`);
  return file === site || file.startsWith(site + sep) ? file : undefined;
}

/** What shrinks: text. Fonts, pictures and the files of the search index are compressed already. */
const SHRINKS = /^text\/|[/+](?:javascript|json|xml|manifest\+json)|svg/;
/** Smaller files gain nothing. */
const SMALLEST = 512;

/** The compression that a client takes, as static hosts offer it: Brotli if it can be, else gzip. */
function compression(accepted: string | undefined, type: string, size: number) {
  if (size < SMALLEST || !SHRINKS.test(type)) return undefined;
  if (/\bbr\b/.test(accepted ?? '')) return { name: 'br', stream: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size } }) };
  return /\bgzip\b/.test(accepted ?? '') ? { name: 'gzip', stream: createGzip() } : undefined;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, stats: Stats): void {
  // A new build may bring the same file with other bytes: ask each time, and answer in one line if nothing changed.
  const tag = `W/"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const type = mediaType(extname(file));
  response.setHeader('Vary', 'Accept-Encoding');
  const packed = compression(request.headers['accept-encoding'], type, stats.size);
  response.writeHead(status, { 'Content-Type': type, ...(packed ? { 'Content-Encoding': packed.name } : { 'Content-Length': stats.size }) });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), ...(packed ? [packed.stream] : []), response, (error) => error && response.destroy());
}

/**
 * Answers requests from the folder of a built site, as a static host does: `index.html` for a folder, a redirect to the final
 * slash, `404.html` with status 404 for the rest, the headers of `hosting/headers.ts`.
 * @param folder of the site; read at each request, so that a new build shows at once.
 */
export function siteListener(folder: string): RequestListener {
  const site = resolve(folder);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { url = '/' } = request;
    const pathname = url.replace(/\?.*$/s, '');
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    const named = fileOf(site, pathname);
    const isFolder = named !== undefined && statOf(named)?.isDirectory() === true;
    const file = isFolder ? join(named, 'index.html') : named;
    const stats = file === undefined ? undefined : statOf(file);
    if (file !== undefined && stats?.isFile() && isFolder === pathname.endsWith('/')) {
      send(request, response, 200, file, stats);
    } else if (isFolder && stats?.isFile()) {
      // The slash in front stays single, or `//host` would lead to another site.
      response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${url.slice(pathname.length)}` }).end();
    } else {
      // In the language of the address, if the site has such a page.
      const pages = [join(site, /^\/([a-z]{2})\//.exec(pathname)?.[1] ?? '.', '404.html'), join(site, '404.html')];
      const notFound = pages.find((page) => statOf(page)?.isFile());
      if (notFound) send(request, response, 404, notFound, statOf(notFound)!);
      else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  };
}
