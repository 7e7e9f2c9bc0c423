import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild } from './build-lock.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('one build at a time: the second is told who holds the lock, until it is given back', () => {
  const unlock = lockBuild(folder);
  expect(() => lockBuild(folder)).toThrow(`Another build is running (process ${process.pid})`);
  unlock();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  lockBuild(folder)();
});

test.runIf(existsSync('/proc/self/stat'))('a later process of the same number is not taken for the build that died, as in containers', () => {
  writeFileSync(join(folder, 'lock'), `${process.pid} 1`);
  lockBuild(folder)();
});

test('a lock without a word in it, from a disk that was full, holds nothing up', () => {
  writeFileSync(join(folder, 'lock'), '');
  lockBuild(folder)();
});

test('the lock of a build that died is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, 'lock'), String(pid));
  lockBuild(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8').split(' ')[0]).toBe(String(process.pid));
});
