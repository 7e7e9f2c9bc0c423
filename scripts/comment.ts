// Run by the workflow “comment”, with the right to write: puts the report of a check into one comment of its pull request.
// No package is needed, and none is installed there.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commentOf, MARKER, numberIn } from './lib/request/comment.ts';

const folder = process.argv[2] ?? '';
const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL = 'https://api.github.com', HEAD_SHA } = process.env;
const headers = { authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', 'content-type': 'application/json' };

/** Asks GitHub's interface. @throws with its status if it refuses. */
async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}.`);
  return (await answer.json()) as T;
}

const report = join(folder, 'check.md');
if (statSync(report).size > 1_000_000) throw new Error('The report is too large to be one of ours.');
const number = numberIn(readFileSync(join(folder, 'number.txt'), 'utf8'));
if (!number) throw new Error('The report names no pull request.');
// A run may write any number: only the request whose newest commit was checked gets the comment.
const { head } = await ask<{ head: { sha: string } }>(`/pulls/${number}`);
if (head.sha !== HEAD_SHA) throw new Error(`Request ${number} has another newest commit than the one that was checked.`);
const body = commentOf(readFileSync(report, 'utf8'));
const comments = await ask<{ id: number; body: string; user: { type: string } }[]>(`/issues/${number}/comments?per_page=100`);
const ours = comments.find((one) => one.user.type === 'Bot' && one.body.startsWith(MARKER));
await (ours ? ask(`/issues/comments/${ours.id}`, 'PATCH', { body }) : ask(`/issues/${number}/comments`, 'POST', { body }));
console.log(`${ours ? 'Changed' : 'Written'}: the comment of request ${number}.`);
