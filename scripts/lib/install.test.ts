import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';
import { isNewEnough } from './node-runtime.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  const packages = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '1.0.0', optional: true } };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
});
afterEach(() => rmSync(root, { recursive: true }));

const install = (packages: Record<string, unknown>) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
};

test('a fresh clone and a broken installation are not installed', () => {
  expect(isInstalled(root)).toBe(false);
  mkdirSync(join(root, 'node_modules'));
  expect(isInstalled(root)).toBe(false);
});

test('what the lock asks for is installed, without the packages of other machines', () => {
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(true);
});

test('another version, or one package less, is not', () => {
  install({ 'node_modules/a': { version: '0.9.0' } });
  expect(isInstalled(root)).toBe(false);
  install({ 'node_modules/b-win32': { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(false);
});

test('Node that does not run TypeScript by itself is too old', () => {
  expect(['20.20.2', '22.17.1', '22.18.0', '24.0.0', '26.10.0'].map(isNewEnough)).toEqual([false, false, true, true, true]);
});
