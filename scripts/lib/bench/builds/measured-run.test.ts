import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { childSeconds, measuredRun } from './measured-run.ts';

const node = (program: string) => ({ command: process.execPath, args: ['-e', program], cwd: import.meta.dirname, env: process.env });
const BUSY = 'const end = process.cpuUsage().user + 300000; while (process.cpuUsage().user < end);';

test('reads what the shell tells of its children', () => {
  expect(childSeconds('0m0.01s 0m0.00s\n1m2.50s 0m1.25s\n')).toBeCloseTo(63.75);
  expect(childSeconds('')).toBeNaN();
});

test.skipIf(process.platform === 'win32')('counts the CPU time of grandchildren', async () => {
  const { cpu, wall, fault } = await measuredRun(node(`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`), 60);
  expect(fault).toBeUndefined();
  expect(cpu).toBeGreaterThan(0.3);
  expect(wall).toBeGreaterThan(0.2);
});

test.skipIf(process.platform !== 'linux')('sees the memory that was taken, and gives each step its share of the time', async () => {
  const program = `const taken = Buffer.alloc(3e8, 1); console.log('   0.1 s  Taken.'); ${BUSY} console.log('   0.3 s  Worked.'); setTimeout(() => taken.length, 400);`;
  const { memory, steps } = await measuredRun(node(program), 60);
  expect(memory).toBeGreaterThan(3e8);
  expect(steps.map(({ words }) => words)).toEqual(['Taken.', 'Worked.']);
  expect(steps[1]!.cpu).toBeGreaterThan(0.2);
});

test.skipIf(process.platform === 'win32')('tells why a program failed', async () => {
  expect((await measuredRun(node(`console.error('No such thing.'); process.exit(3)`), 60)).fault).toMatch(/^ended with 3:\n.*No such thing\./s);
});

test.skipIf(process.platform === 'win32')('ends the whole group when the time is over', async () => {
  const mark = `mark-${process.pid}-${Date.now()}`;
  const wait = `setTimeout(() => {}, 60000, '${mark}')`;
  const { fault, wall } = await measuredRun(node(`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(wait)}])`), 1);
  expect(fault).toBe('stopped after 1 s');
  expect(wall).toBeLessThan(20);
  const alive = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
  expect(alive).not.toContain(mark);
});
