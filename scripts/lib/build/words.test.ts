import { expect, test } from 'vitest';
import { BuildFault } from '../build-fault.ts';
import { inEach } from './words.ts';

test('a fault of the build is told in each language; its message is the English one', () => {
  const fault = new BuildFault(inEach((words) => words.otherBuild(7, '.build/lock')));
  expect(fault.message).toBe(fault.in('en'));
  expect([fault.in('it'), fault.in('ja')]).toEqual([expect.stringContaining('(processo 7)'), expect.stringContaining('プロセス7')]);
});

test('what another program said is told as it said it', () => {
  expect(new BuildFault('ENOENT').in('ja')).toBe('ENOENT');
});
