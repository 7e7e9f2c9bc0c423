import { expect, test } from 'vitest';
import { readStat } from './proc-stat.ts';

// Fields 4 to 24 as the manual numbers them: 14 to 17 are CPU time, 24 pages of memory.
const line = (name: string) => `4242 (${name}) S 1 4200 4200 0 -1 4194304 100 200 0 0 150 50 25 75 20 0 11 0 123456 987654321 1000 18446744073709551615`;

test('reads group, CPU time and memory', () => {
  expect(readStat(line('node'))).toEqual({ pid: 4242, group: 4200, cpu: 3, memory: 4_096_000 });
});

test('is not misled by the name of a program', () => {
  expect(readStat(line('a) S 1 (b'))).toEqual(readStat(line('node')));
});

test('refuses what has another form', () => {
  expect(readStat('')).toBeUndefined();
  expect(readStat('4242 (node) S 1')).toBeUndefined();
});
