import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStaticHost } from './static-host.ts';

/** What comes over the wire for a request, byte by byte. */
function wire(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
    socket.setEncoding('latin1').on('data', (data) => (text += data)).on('end', () => done(text)).on('error', fail);
  });
}

test('compresses texts, leaves what is compressed, and counts what goes over the wire', async () => {
  const site = mkdtempSync(join(tmpdir(), 'static-host-'));
  mkdirSync(join(site, 'it'));
  writeFileSync(join(site, 'it', 'index.html'), '<p>Ciao</p>'.repeat(500));
  writeFileSync(join(site, 'chunk.pf_index'), Buffer.alloc(3000, 1));
  const host = await openStaticHost(site);
  onTestFinished(async () => {
    await host.close();
    rmSync(site, { recursive: true });
  });
  const answers = [await wire(host.port, '/it/?q=ciao'), await wire(host.port, '/chunk.pf_index'), await wire(host.port, '/../none')];
  await host.quiet(10);
  expect(host.sent.map(({ path, bytes }) => ({ path, bytes }))).toEqual([
    { path: '/it/', bytes: answers[0]!.length },
    { path: '/chunk.pf_index', bytes: answers[1]!.length },
    { path: '/none', bytes: answers[2]!.length },
  ]);
  expect(answers[0]).toMatch(/^HTTP\/1\.1 200 [^]*Content-Encoding: gzip/);
  expect(answers[0]!.length).toBeLessThan(700);
  expect(answers[1]).not.toContain('Content-Encoding');
  expect(answers[1]!.length).toBeGreaterThan(3000);
  expect(answers[2]).toMatch(/^HTTP\/1\.1 404 /);
  host.clear();
  expect(host.sent).toEqual([]);
});
