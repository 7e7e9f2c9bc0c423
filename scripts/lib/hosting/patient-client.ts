import { Agent, request } from 'node:http';

/** What a client found that asks again as browsers do. */
export interface Patience {
  answered: number;
  /** Connections that were cut while a request was on them: it was asked again on another. */
  cut: number;
  /** Requests that got no whole answer, or an error, even so. */
  lost: number;
}

function once(address: string, path: string, agent: Agent): Promise<boolean> {
  return new Promise((done, fail) => {
    const asked = request(`${address}${path}`, { agent }, (response) => {
      response.on('data', () => {});
      response.on('end', () => done(response.complete && response.statusCode === 200));
      response.on('error', fail);
    });
    asked.setTimeout(5000, () => asked.destroy(new Error('no answer in 5 s')));
    asked.on('error', fail).end();
  });
}

/**
 * Asks for pages over many connections that stay open, and asks once more where a connection was cut, as every browser does
 * for a request that changes nothing (RFC 9110, 9.2.2). wrk does not: it counts each cut as an error.
 * @param disturb what is done to the server each second meanwhile.
 */
export async function askPatiently(address: string, paths: readonly string[], { seconds, connections }: { seconds: number; connections: number }, disturb: () => void): Promise<Patience> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = Date.now() + seconds * 1000;
  const found: Patience = { answered: 0, cut: 0, lost: 0 };
  let next = 0;
  const timer = setInterval(disturb, 1000);
  const ask = async (): Promise<void> => {
    while (Date.now() < end) {
      const path = paths[next++ % paths.length]!;
      let isAnswered = false;
      for (let tries = 0; tries < 4 && !isAnswered; tries += 1) {
        try {
          isAnswered = await once(address, path, agent);
          if (!isAnswered) break;
        } catch {
          found.cut += 1;
        }
      }
      if (isAnswered) found.answered += 1;
      else found.lost += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  clearInterval(timer);
  agent.destroy();
  return found;
}
