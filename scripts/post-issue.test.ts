import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Kept {
  number: number;
  title: string;
  body: string;
  state: string;
  labels: unknown;
  pull_request?: object;
}
const folder = mkdtempSync(join(tmpdir(), 'issue-'));
const body = join(folder, 'body.md');
let kept: Kept[];
let server: Server;
let requests: string[];
let refuses: number | undefined;

/** Keeps issues as GitHub and GitLab do, as far as the command asks. */
beforeEach(async () => {
  [kept, requests, refuses] = [[], [], undefined];
  writeFileSync(body, '# one');
  server = createServer((request, response) => {
    let sent = '';
    request.on('data', (part: Buffer) => (sent += part.toString()));
    request.on('end', () => {
      const url = new URL(request.url!, 'http://x');
      requests.push(`${request.method} ${url.pathname} ${request.headers.authorization ?? request.headers['private-token']}`);
      const isGitlab = url.pathname.startsWith('/projects/');
      const shown = (issue: Kept) => (isGitlab ? { iid: issue.number, title: issue.title, state: issue.state === 'open' ? 'opened' : 'closed' } : issue);
      if (refuses) return response.writeHead(refuses).end('{}');
      const content = (sent ? JSON.parse(sent) : {}) as Partial<Kept> & { description?: string };
      const text = content.body ?? content.description ?? '';
      const number = Number(/\/issues\/(\d+)$/.exec(url.pathname)?.[1]);
      let answer: object;
      if (request.method === 'GET') {
        const page = Number(url.searchParams.get('page') ?? 1);
        const all = isGitlab ? kept.filter(({ title }) => title.includes(url.searchParams.get('search')!)) : kept;
        answer = all.slice((page - 1) * 100, page * 100).map(shown);
      } else if (request.method === 'POST') {
        const issue: Kept = { number: kept.length + 1, title: content.title!, body: text, state: 'open', labels: content.labels };
        kept.push(issue);
        answer = shown(issue);
      } else {
        const issue = kept.find((one) => one.number === number)!;
        issue.body = text;
        answer = shown(issue);
      }
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => void server.close());
afterAll(() => rmSync(folder, { recursive: true }));

const api = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { GITHUB_REPOSITORY: _, GITHUB_TOKEN: __, CI_API_V4_URL: ___, ...clean } = process.env;
const FORGES = {
  github: () => ({ GITHUB_API_URL: api(), GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'secret-token' }),
  gitlab: () => ({ CI_API_V4_URL: api(), CI_PROJECT_ID: '7', ISSUE_TOKEN: 'secret-token' }),
};
const post = (env: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) =>
    execFile(process.execPath, [join(import.meta.dirname, 'post-issue.ts'), ...args, '--locale', 'it'], { env: { ...clean, ...env } }, (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })),
  );

describe.each(Object.keys(FORGES) as (keyof typeof FORGES)[])('on %s', (name) => {
  test('one issue a month: made, brought up to date, left alone when closed, made anew next month', async () => {
    const env = FORGES[name]();
    expect((await post(env, 'freshness', '--body', body, '--today', '2026-12-01')).out).toBe('Aperta la questione 1.\n');
    writeFileSync(body, '# two');
    expect((await post(env, 'freshness', '--body', body, '--today', '2026-12-20')).out).toBe('Aggiornata la questione 1.\n');
    expect(kept).toMatchObject([{ title: 'Da ricontrollare: dicembre 2026', body: '# two' }]);
    kept[0]!.state = 'closed';
    writeFileSync(body, '# three');
    expect((await post(env, 'freshness', '--body', body, '--today', '2026-12-30')).out).toContain('resta com’è');
    expect(kept).toMatchObject([{ body: '# two' }]);
    expect((await post(env, 'links', '--body', body, '--today', '2026-12-30', '--update-only')).out).toContain('nessuna questione');
    expect(kept.length).toBe(1);
    expect((await post(env, 'links', '--body', body, '--today', '2026-12-30')).out).toBe('Aperta la questione 2.\n');
    expect((await post(env, 'freshness', '--body', body, '--today', '2027-01-01')).out).toBe('Aperta la questione 3.\n');
    expect(kept[2]).toMatchObject({ title: 'Da ricontrollare: gennaio 2027', labels: name === 'github' ? ['freshness'] : 'freshness' });
  }, 90_000);

  test('a refusal is told without the token', async () => {
    refuses = 403;
    const { code, out, err } = await post(FORGES[name](), 'freshness', '--body', body);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('403');
    expect(err).not.toContain('secret-token');
  });
});

test('on GitHub it is found on a later page, and a pull request of that title is none', async () => {
  kept = Array.from({ length: 150 }, (_, index) => ({ number: index + 1, title: index === 140 ? 'Da ricontrollare: dicembre 2026' : 'x', body: '', state: 'open', labels: [] }));
  kept[3] = { ...kept[3]!, title: 'Da ricontrollare: dicembre 2026', pull_request: {} };
  expect((await post(FORGES.github(), 'freshness', '--body', body, '--today', '2026-12-01')).out).toBe('Aggiornata la questione 141.\n');
  expect(requests.filter((one) => one.startsWith('GET')).length).toBe(2);
});

test('without a place, a body or a kind it says so and asks nobody', async () => {
  const outcomes = await Promise.all([
    post({}, 'freshness', '--body', body),
    post(FORGES.github(), 'freshness', '--body', join(folder, 'none')),
    post(FORGES.github(), 'weather', '--body', body),
    post(FORGES.github(), 'freshness', '--body', body, '--today', 'soon'),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(requests).toEqual([]);
});
