import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentCopy } from '../scripts/lib/content-copy.ts';
import { problemLine } from '../scripts/lib/printers/report.ts';
import type { Problem } from '../scripts/lib/problem.ts';
import { ATTACKS } from './lib/attacks.ts';

/** All attacks at once in one copy of a valid tree: a stranger's pull request may hold more than one. */
let copy: ContentCopy;
let problems: Problem[];
let seconds: number;

beforeAll(() => {
  copy = new ContentCopy();
  for (const { send } of ATTACKS) send(copy);
  const start = performance.now();
  problems = copy.check().problems;
  seconds = (performance.now() - start) / 1000;
});
afterAll(() => copy[Symbol.dispose]());

test('there are well over a hundred attacks, each with its own name and place', () => {
  expect(ATTACKS.length).toBeGreaterThan(200);
  expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
  expect(new Set(ATTACKS.map(({ place }) => place)).size).toBe(ATTACKS.length);
});

test.for(ATTACKS)('$name', ({ place, line, code }) => {
  const found = problems.filter(({ file }) => file === `content/${place}`).map((one) => `${one.line} ${one.code}`);
  expect(found).toContain(`${line} ${code}`);
});

test('what is valid beside them stays without a fault', () => {
  const attacked = new Set(ATTACKS.map(({ place }) => `content/${place}`));
  const more = problems.filter(({ file }) => !attacked.has(file) && !/^content\/programme\/attack-\d+\/index\.it\.mdx$/.test(file));
  expect(more.map((one) => problemLine(one, 'en'))).toEqual([]);
});

test('each is told on one line, without a command for the terminal', () => {
  for (const one of problems) expect(problemLine(one, 'en')).toMatch(/^[^\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]+$/);
});

test('all of them together are refused in the time that one may take', () => {
  expect(seconds).toBeLessThan(20);
});
