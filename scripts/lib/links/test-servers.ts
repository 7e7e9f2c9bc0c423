import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a test server saw it. */
export interface Seen {
  server: string;
  method: string;
  path: string;
  userAgent: string;
  /** Milliseconds since the test began. */
  from: number;
  to: number;
}

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** Web servers on this machine that behave as the web does, with a common log. */
export class TestServers {
  readonly log: Seen[] = [];
  readonly #servers: Server[] = [];

  /**
   * Opens a server.
   * @param behaviours what it does, by path; anything else is 404.
   * @returns its address, without a slash at the end.
   */
  async open(behaviours: Readonly<Record<string, Behaviour>>): Promise<string> {
    const server = createServer((request, response) => {
      const seen: Seen = { server: request.headers.host!, method: request.method!, path: request.url!, userAgent: request.headers['user-agent'] ?? '', from: performance.now(), to: Infinity };
      this.log.push(seen);
      response.on('close', () => (seen.to = performance.now()));
      const behaviour = behaviours[request.url!] ?? behaviours['*'];
      if (behaviour) behaviour(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Ends them all, also in the middle of an answer. */
  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** Answers with a status and, if it is given, an address to go on to. */
export const status = (code: number, location?: string, headers: Record<string, string> = {}): Behaviour => (_, response) => {
  response.writeHead(code, { ...headers, ...(location !== undefined && { Location: location }) }).end();
};

/** Answers only to a method; the other gets a status. */
export const onlyTo = (method: string, other: number): Behaviour => (request, response) => response.writeHead(request.method === method ? 200 : other).end();
