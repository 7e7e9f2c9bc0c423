import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MARKER } from './lib/request/comment.ts';

const SHA = 'a'.repeat(40);
let server: Server;
let folder: string;
let asked: string[];
let comments: object[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  [asked, comments] = [[], []];
  // As much of GitHub's interface as the script needs.
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url?.includes('/pulls/') ? { head: { sha: SHA } } : comments));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the script on a report. */
async function run(report: string, number: string, sha = SHA): Promise<{ code: number | null; output: string }> {
  writeFileSync(join(folder, 'check.md'), report);
  writeFileSync(join(folder, 'number.txt'), number);
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: `http://127.0.0.1:${port}`, HEAD_SHA: sha };
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'comment.ts'), folder], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output };
}

test('the first report becomes a comment, the next ones change it', async () => {
  expect(await run('Nessun problema.', '7\n')).toMatchObject({ code: 0, output: expect.stringContaining('Written') as string });
  expect(asked.at(-1)).toBe(`POST /repos/a/b/issues/7/comments ${JSON.stringify({ body: `${MARKER}\nNessun problema.` })}`);
  // A comment of a stranger that copies our mark is none of ours.
  comments = [{ id: 1, body: `${MARKER}\nx`, user: { type: 'User' } }, { id: 2, body: `${MARKER}\nx`, user: { type: 'Bot' } }];
  expect(await run('1 problema.', '7\n')).toMatchObject({ code: 0 });
  expect(asked.at(-1)).toMatch(/^PATCH \/repos\/a\/b\/issues\/comments\/2 /);
});

test('a report that names another request, or none, is not written anywhere', async () => {
  expect((await run('x', '8', 'b'.repeat(40))).code).not.toBe(0);
  for (const number of ['', '8; id', '../9', '8\n9']) expect((await run('x', number)).code).not.toBe(0);
  expect((await run('x'.repeat(1_100_000), '8')).code).not.toBe(0);
  expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
});
