import { afterAll, expect, test } from 'vitest';
import { askAll, type Run } from './ask-all.ts';
import type { LinkMemory } from './memory.ts';
import { standingOf } from './standing.ts';
import { status, TestServers } from './test-servers.ts';
import { Turns } from './turns.ts';

const servers = new TestServers();
afterAll(() => servers.close());

const run = (urls: string[], memory: LinkMemory, today: string, more: Partial<Run> = {}) =>
  askAll({ urls, memory, today, days: 21, asking: { turns: new Turns(0, 8), userAgent: 'x', timeout: 500, resting: new Set() }, ...more });

test('a page that comes back is well again; one that stays away is flagged on the third day', async () => {
  let isDown = true;
  const site = await servers.open({
    '/ok': status(200),
    '/gone': status(404),
    '/back': (request, response) => (isDown ? status(500) : status(200))(request, response),
    '/wall': status(403),
  });
  const urls = ['/ok', '/gone', '/back', '/wall'].map((path) => site + path);
  const memory: LinkMemory = new Map();
  const standings = () => urls.map((url) => standingOf(memory.get(url)));

  expect(await run(urls, memory, '2026-12-01')).toEqual({ asked: 4, isOffline: false });
  expect(standings()).toEqual(['ok', 'watched', 'watched', 'unclear']);
  // Again on the same day: nobody is asked.
  expect(await run(urls, memory, '2026-12-01')).toEqual({ asked: 0, isOffline: false });
  isDown = false;
  expect((await run(urls, memory, '2026-12-08')).asked).toBe(2);
  expect(standings()).toEqual(['ok', 'watched', 'ok', 'unclear']);
  expect((await run(urls, memory, '2026-12-15')).asked).toBe(1);
  expect(standings()).toEqual(['ok', 'flagged', 'ok', 'unclear']);
  expect(memory.get(urls[1]!)).toMatchObject({ failedOn: ['2026-12-01', '2026-12-08', '2026-12-15'] });
  // After three weeks the good ones are asked again as well.
  expect((await run(urls, memory, '2026-12-22')).asked).toBe(3);
});

test('where nobody at all answers, it is the network here, and nothing is remembered', async () => {
  const gone = new TestServers();
  const dead = await Promise.all(['a', 'b', 'c'].map(() => gone.open({})));
  gone.close();
  const memory: LinkMemory = new Map();
  expect(await run(dead, memory, '2026-12-01')).toEqual({ asked: 3, isOffline: true });
  expect(memory.size).toBe(0);

  // As soon as one answers, the others are at fault; one server alone may well be down.
  const alive = await servers.open({ '/': status(200) });
  expect(await run([...dead, `${alive}/`], memory, '2026-12-01')).toEqual({ asked: 4, isOffline: false });
  expect(dead.map((url) => memory.get(url)?.answer.reason)).toEqual(['no-connection', 'no-connection', 'no-connection']);
  const alone: LinkMemory = new Map();
  await run([dead[0]!], alone, '2026-12-01');
  expect(alone.size).toBe(1);
});

test('a server that asks to slow down keeps what was known of its other pages', async () => {
  const site = await servers.open({ '/a': status(429), '/b': status(200) });
  const memory: LinkMemory = new Map([[`${site}/b`, { askedOn: '2026-11-01', answer: { state: 'ok', status: 200 }, goodOn: '2026-11-01', failedOn: [] }]]);
  await run([`${site}/a`, `${site}/b`], memory, '2026-12-01');
  expect(memory.get(`${site}/a`)?.answer.reason).toBe('too-many-requests');
  expect(memory.get(`${site}/b`)).toMatchObject({ askedOn: '2026-11-01', answer: { state: 'ok' } });
});

test('each answer is told as it comes', async () => {
  const site = await servers.open({ '*': status(200) });
  const told: [number, number][] = [];
  await run([`${site}/1`, `${site}/2`], new Map(), '2026-12-01', { onAnswer: (answered, of) => told.push([answered, of]) });
  expect(told).toEqual([[1, 2], [2, 2]]);
});
