import { createServer, request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalServer, openNear, openServer } from './local-server.ts';
import { siteListener } from './site-server.ts';

let root = '';
let server: LocalServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(root, 'dist', 'it', 'città'), { recursive: true });
  mkdirSync(join(root, 'dist', 'empty'));
  writeFileSync(join(root, 'secret.txt'), 'outside');
  writeFileSync(join(root, 'dist', '404.html'), 'no such page');
  writeFileSync(join(root, 'dist', 'it', 'index.html'), 'ciao');
  writeFileSync(join(root, 'dist', 'it', 'città', 'index.html'), 'Torino');
  writeFileSync(join(root, 'dist', 'data.json'), '{}');
  server = (await openServer(siteListener(join(root, 'dist')), 0))!;
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** A request as it stands: `fetch` would tidy the address up. */
const ask = (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number; body: string; headers: Record<string, string> }>((done, fail) => {
    const asked = request({ host: 'localhost', port: server.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode!, body, headers: response.headers as Record<string, string> }));
    });
    asked.on('error', fail).end();
  });

describe('the server of the built site', () => {
  test('gives pages and files with what they are', async () => {
    const page = await ask('/it/');
    expect(page).toMatchObject({ status: 200, body: 'ciao' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect((await ask('/data.json')).headers['content-type']).toBe('application/json; charset=utf-8');
    expect(await ask('/it/citt%C3%A0/?q=x')).toMatchObject({ status: 200, body: 'Torino' });
  });

  test('leads to the final slash, keeping the question, and never to another host', async () => {
    const moved = await ask('/it?q=a?b');
    expect([moved.status, moved.headers.location]).toEqual([308, '/it/?q=a?b']);
    expect((await ask('//it')).headers.location).toBe('/it/');
  });

  test.each(['/nothing', '/data.json/', '/empty/', '/%', '/%00', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/it/..%5c..%5csecret.txt'])(
    '%s is the page for what does not exist',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );

  test('answers in one line if nothing changed, and with the new bytes if something did', async () => {
    const { etag } = (await ask('/it/')).headers;
    expect(await ask('/it/', { headers: { 'if-none-match': etag! } })).toMatchObject({ status: 304, body: '' });
    writeFileSync(join(root, 'dist', 'it', 'index.html'), 'buongiorno');
    expect(await ask('/it/', { headers: { 'if-none-match': etag! } })).toMatchObject({ status: 200, body: 'buongiorno' });
  });

  test('gives the head alone if asked, and takes nothing', async () => {
    expect(await ask('/data.json', { method: 'HEAD' })).toMatchObject({ status: 200, body: '', headers: { 'content-length': '2' } });
    expect((await ask('/data.json', { method: 'POST' })).status).toBe(405);
  });
});

describe('ports', () => {
  test('a port that another program has on either address of localhost is not taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    expect(await openServer(siteListener(root), port)).toBeUndefined();
    const near = await openNear(siteListener(root), port);
    expect(near.port).toBeGreaterThan(port);
    await near.close();
    other.close();
  });
});
