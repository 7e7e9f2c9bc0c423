import { afterEach, expect, test } from 'vitest';
import { askLink } from './answer.ts';
import { status, TestServers } from './test-servers.ts';
import { serverOf, Turns } from './turns.ts';

const servers = new TestServers();
afterEach(() => servers.close());

test('www. is the same server, another port is another', () => {
  expect(['http://www.a.example/x', 'https://a.example/y', 'http://a.example:8080/'].map(serverOf)).toEqual(['a.example', 'a.example', 'a.example:8080']);
});

test('each server is asked one thing at a time with a pause between, several servers at once', async () => {
  const slow = (_: unknown, response: { writeHead: (code: number) => { end: () => void } }) => void setTimeout(() => response.writeHead(200).end(), 30);
  const [a, b] = [await servers.open({ '*': slow }), await servers.open({ '*': slow })];
  // Sends to the other server in the middle of the way: that, too, waits for its turn.
  const c = await servers.open({ '*': status(301, `${a}/from-c`) });
  const asking = { turns: new Turns(60, 8), userAgent: 'x', timeout: 2000, resting: new Set<string>() };
  const urls = [a, b].flatMap((site) => ['/1', '/2', '/3'].map((path) => site + path)).concat(`${c}/x`);
  const answers = await Promise.all(urls.map((url) => askLink(url, asking)));
  expect(answers.map(({ state }) => state)).toEqual(urls.map(() => 'ok'));

  for (const site of [a, b]) {
    const own = servers.log.filter(({ server }) => `http://${server}` === site).sort((x, y) => x.from - y.from);
    expect(own.length).toBe(site === a ? 4 : 3);
    for (const [index, next] of own.slice(1).entries()) expect(next.from - own[index]!.to).toBeGreaterThan(45);
  }
  const [ofA, ofB] = [a, b].map((site) => servers.log.filter(({ server }) => `http://${server}` === site));
  expect(ofA!.some((x) => ofB!.some((y) => x.from < y.to && y.from < x.to))).toBe(true);
});

test('no more than a few servers at once, and a failure gives its turn back', async () => {
  const turns = new Turns(0, 2);
  let [now, most] = [0, 0];
  const work = async (fails: boolean) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    if (fails) throw new Error('as a test');
  };
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => turns.take(`server-${index % 7}`, () => work(index % 3 === 0))));
  expect(results.length).toBe(20);
  expect(results.filter(({ status: how }) => how === 'rejected').length).toBe(7);
  expect(most).toBe(2);
});
