import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that only this machine can reach. */
export interface LocalServer {
  port: number;
  /** Ends it, with all connections. */
  close(): Promise<void>;
}

/** “localhost” may mean either: a browser must find this site on both, and no other program on one of them. */
const ADDRESSES = ['127.0.0.1', '::1'];

async function listenOn(address: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen({ host: address, port });
  await once(server, 'listening');
  return server;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}

/**
 * Opens a server on localhost.
 * @param port 0 for any free one.
 * @returns nothing if another program has the port.
 * @throws what else went wrong (a port that needs rights).
 */
export async function openServer(listener: RequestListener, port: number): Promise<LocalServer | undefined> {
  const servers: Server[] = [];
  let found = port;
  for (const address of ADDRESSES) {
    try {
      const server = await listenOn(address, found, listener);
      servers.push(server);
      found = (server.address() as { port: number }).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A machine without IPv6.
      if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await closeAll(servers);
      if (code === 'EADDRINUSE') return undefined;
      throw error;
    }
  }
  return { port: found, close: () => closeAll(servers) };
}

/**
 * Opens a server on the first free port from the one that is wanted.
 * @throws if none of the next hundred is free.
 */
export async function openNear(listener: RequestListener, wanted: number): Promise<LocalServer> {
  for (let port = wanted; port < wanted + 100 && port < 65_536; port += 1) {
    const server = await openServer(listener, port);
    if (server) return server;
  }
  throw new Error(`No port from ${wanted} on is free.`);
}
