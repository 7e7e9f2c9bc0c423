import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askLink, type Asking, type LinkAnswer } from './answer.ts';
import { onlyTo, status, TestServers } from './test-servers.ts';
import { Turns } from './turns.ts';

const servers = new TestServers();
let site: string;
let other: string;
let closed: string;
let sent = 0;

const asking = (): Asking => ({ turns: new Turns(0, 8), userAgent: 'test-links/1 (+https://site.example/)', timeout: 400, resting: new Set() });
const ask = (path: string) => askLink(path.startsWith('/') ? site + path : path, asking());

beforeAll(async () => {
  other = await servers.open({ '/new': status(200), '/': status(200), '/error/404.html': status(200) });
  const gone = new TestServers();
  closed = await gone.open({});
  gone.close();
  site = await servers.open({
    '/ok': status(200),
    '/no-head-405': onlyTo('GET', 405),
    '/no-head-404': onlyTo('GET', 404),
    '/no-head-hangs': (request, response) => (request.method === 'GET' ? response.writeHead(200).end() : undefined),
    '/gone': status(410),
    '/fault': status(500),
    '/maintenance': status(503, undefined, { 'Retry-After': '3600' }),
    '/wall-403': status(403),
    '/wall-999': status(999),
    '/wall-503': status(503, undefined, { Server: 'cloudflare' }),
    '/wall-challenge': status(403, undefined, { 'cf-mitigated': 'challenge' }),
    '/login': status(401),
    '/teapot': status(418),
    '/bad-request': status(400),
    '/slow-down': status(429),
    '/hangs': () => undefined,
    '/half': (_, response) => void response.writeHead(200).write('x'),
    '/breaks': (request) => request.socket.destroy(),
    '/huge': (request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end();
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed) return;
        sent += 65_536;
        if (sent >= 1e9) response.end();
        else if (response.write(Buffer.alloc(65_536))) setImmediate(more);
      };
      response.on('drain', more);
      more();
    },
    '/moved': status(301, `${other}/new`),
    '/moved-308-relative': status(308, '/ok'),
    '/for-now': status(302, `${other}/new`),
    '/mixed': status(301, '/for-now'),
    '/to-home': status(301, `${other}/`),
    '/report': status(302, `${other}/error/404.html`),
    '/to-missing': status(301, `${other}/nothing`),
    '/loop': status(302, '/loop-back'),
    '/loop-back': status(302, '/loop'),
    '/self': status(301, '/self'),
    '/nowhere': status(302),
    '/to-file': status(302, 'file:///etc/passwd'),
    '/to-nonsense': status(302, 'http://'),
    '/to-fragment': status(301, '/ok#part'),
    ...Object.fromEntries(Array.from({ length: 12 }, (_, step) => [`/chain-${step}`, status(302, `/chain-${step + 1}`)])),
  });
});
afterAll(() => servers.close());

describe('what an answer means', () => {
  const cases: [string, LinkAnswer][] = [
    ['/ok', { state: 'ok', status: 200 }],
    ['/no-head-405', { state: 'ok', status: 200 }],
    ['/no-head-404', { state: 'ok', status: 200 }],
    ['/no-head-hangs', { state: 'ok', status: 200 }],
    ['/half', { state: 'ok', status: 200 }],
    ['/nothing', { state: 'failed', reason: 'not-found', status: 404 }],
    ['/gone', { state: 'failed', reason: 'gone', status: 410 }],
    ['/fault', { state: 'failed', reason: 'server-error', status: 500 }],
    ['/bad-request', { state: 'failed', reason: 'refused-request', status: 400 }],
    ['/wall-403', { state: 'unclear', reason: 'not-for-us', status: 403 }],
    ['/wall-999', { state: 'unclear', reason: 'not-for-us', status: 999 }],
    ['/wall-503', { state: 'unclear', reason: 'not-for-us', status: 503 }],
    ['/wall-challenge', { state: 'unclear', reason: 'not-for-us', status: 403 }],
    ['/login', { state: 'unclear', reason: 'not-for-us', status: 401 }],
    ['/teapot', { state: 'unclear', reason: 'not-for-us', status: 418 }],
    ['/slow-down', { state: 'unclear', reason: 'too-many-requests', status: 429 }],
    ['/hangs', { state: 'failed', reason: 'timeout' }],
    ['/breaks', { state: 'failed', reason: 'no-connection' }],
    ['/loop', { state: 'failed', reason: 'redirect-loop' }],
    ['/self', { state: 'failed', reason: 'redirect-loop' }],
    ['/chain-0', { state: 'failed', reason: 'redirect-loop' }],
    ['/nowhere', { state: 'failed', reason: 'bad-redirect', status: 302 }],
    ['/to-file', { state: 'failed', reason: 'bad-redirect', status: 302 }],
    ['/to-nonsense', { state: 'failed', reason: 'bad-redirect', status: 302 }],
    ['/to-missing', { state: 'failed', reason: 'not-found', status: 404 }],
  ];
  test.each(cases)('%s', async (path, answer) => {
    expect(await ask(path)).toEqual(answer);
  });

  test('a server that is not there', async () => {
    expect(await ask(`${closed}/x`)).toEqual({ state: 'failed', reason: 'no-connection' });
    // A name that is reserved for not being there: https://www.rfc-editor.org/rfc/rfc2606
    expect(await ask('http://nobody.invalid/')).toEqual({ state: 'failed', reason: 'no-such-server' });
  });
});

describe('where it leads', () => {
  test('what moved for good is told from what is elsewhere for now', async () => {
    expect(await ask('/moved')).toEqual({ state: 'ok', status: 200, movedTo: `${other}/new`, isPermanent: true });
    expect(await ask('/moved-308-relative')).toEqual({ state: 'ok', status: 200, movedTo: `${site}/ok`, isPermanent: true });
    expect(await ask('/for-now')).toEqual({ state: 'ok', status: 200, movedTo: `${other}/new`, isPermanent: false });
    expect(await ask('/mixed')).toEqual({ state: 'ok', status: 200, movedTo: `${other}/new`, isPermanent: false });
    expect(await ask('/to-fragment')).toEqual({ state: 'ok', status: 200, movedTo: `${site}/ok`, isPermanent: true });
  });

  test('a page that leads to the front door or to an error page is no page', async () => {
    expect(await ask('/to-home')).toEqual({ state: 'unclear', reason: 'home-page', status: 200, movedTo: `${other}/` });
    expect(await ask('/report')).toEqual({ state: 'unclear', reason: 'home-page', status: 200, movedTo: `${other}/error/404.html` });
  });
});

test('of a huge page hardly anything is read', async () => {
  expect(await ask('/huge')).toEqual({ state: 'ok', status: 200 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(20e6);
});

test('the head is asked first, the page only where that does not do', async () => {
  const before = servers.log.length;
  await ask('/ok');
  await ask('/no-head-405');
  expect(servers.log.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /ok', 'HEAD /no-head-405', 'GET /no-head-405']);
});

test('who asks says so', () => {
  expect(new Set(servers.log.map(({ userAgent }) => userAgent))).toEqual(new Set(['test-links/1 (+https://site.example/)']));
});

test.each(['/slow-down', '/maintenance'])('a server that says %s is left alone for the rest of the run', async (path) => {
  const way = asking();
  await askLink(site + path, way);
  const before = servers.log.length;
  expect(await askLink(`${site}/ok`, way)).toEqual({ state: 'unclear', reason: 'not-asked' });
  expect(servers.log.length).toBe(before);
  expect(await askLink(`${other}/new`, way)).toEqual({ state: 'ok', status: 200 });
});
