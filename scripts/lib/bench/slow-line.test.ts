import { expect, onTestFinished, test } from 'vitest';
import { openServer } from '../local-server.ts';
import { openSlowLine } from './slow-line.ts';

const BODY = Buffer.alloc(50_000, 'x');

async function timed(port: number): Promise<number> {
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { Connection: 'close' } });
  expect((await response.arrayBuffer()).byteLength).toBe(BODY.length);
  return performance.now() - start;
}

test('a line takes its time and carries every byte, and can be made fast', async () => {
  const server = (await openServer((_, response) => void response.end(BODY), 0))!;
  const line = await openSlowLine(server.port, { roundTrip: 100, bitsPerSecond: 2_000_000 });
  onTestFinished(async () => {
    line.close();
    await server.close();
  });
  // Two round trips (connection, answer) and 50,000 bytes at 250 a millisecond.
  const slow = await timed(line.port);
  expect(slow).toBeGreaterThan(390);
  expect(slow).toBeLessThan(900);
  line.setSlow(false);
  expect(await timed(line.port)).toBeLessThan(100);
});
