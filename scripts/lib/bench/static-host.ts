import { readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openServer } from '../local-server.ts';
import { mediaType } from '../media-types.ts';

/** A response that was sent: what for, when it was asked for, how many bytes went over the wire with its head. */
export interface Sent {
  path: string;
  /** Milliseconds since 1970, as `performance.timeOrigin` counts. */
  asked: number;
  bytes: number;
}

/** A built site on a host such as static sites have. */
export interface StaticHost {
  port: number;
  /** Every response since the last `clear`, in the order in which they were asked for. */
  readonly sent: readonly Sent[];
  clear(): void;
  /** Waits until nothing was asked for and nothing was on its way for that long. */
  quiet(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** What hosts compress: texts and programs. Pagefind's files and fonts are compressed in themselves. */
export const COMPRESSIBLE = /^text\/|javascript|json|xml|wasm/;
/** The level of nginx and of most hosts; PERFORMANCE measured the peers with nginx at 6. */
const LEVEL = 6;

interface Body {
  content: Buffer;
  type: string;
  isCompressed: boolean;
}

function readBody(file: string): Body | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const type = mediaType(extname(file));
  const plain = readFileSync(file);
  const isCompressed = COMPRESSIBLE.test(type) && plain.length > 20;
  return { content: isCompressed ? gzipSync(plain, { level: LEVEL }) : plain, type, isCompressed };
}

/**
 * Serves a folder as a static host does (gzip, `index.html` for a folder, ten minutes in the cache of the browser) and counts what
 * goes over the wire, heads of responses included. Counted here rather than in the browser, which gives the same sizes (CDP,
 * `encodedDataLength`) but not that of a worker's own program.
 * @param folder of a built site. Files are read once: it must not change meanwhile.
 */
export async function openStaticHost(folder: string): Promise<StaticHost> {
  const site = resolve(folder);
  const bodies = new Map<string, Body | undefined>();
  const sent: Sent[] = [];
  let open = 0;
  let last = Date.now();
  const listener: RequestListener = (request, response) => {
    const asked = performance.timeOrigin + performance.now();
    const { socket } = request;
    const before = socket.bytesWritten;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(site, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!bodies.has(file)) bodies.set(file, file.startsWith(site + sep) ? readBody(file) : undefined);
    const body = bodies.get(file);
    const entry: Sent = { path, asked, bytes: 0 };
    sent.push(entry);
    open += 1;
    response.on('close', () => {
      entry.bytes = socket.bytesWritten - before;
      open -= 1;
      last = Date.now();
    });
    if (!body) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    else {
      response.writeHead(200, {
        'Content-Type': body.type,
        'Content-Length': body.content.length,
        'Cache-Control': 'max-age=600',
        ...(body.isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
      });
      response.end(body.content);
    }
  };
  const server = await openServer(listener, 0);
  if (!server) throw new Error('No port is free.');
  return {
    port: server.port,
    sent,
    clear: () => void (sent.length = 0),
    async quiet(milliseconds) {
      while (open > 0 || Date.now() - last < milliseconds) await new Promise((done) => setTimeout(done, 20));
    },
    close: () => server.close(),
  };
}
