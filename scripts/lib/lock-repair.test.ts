import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Lock, repairLock } from './lock-repair.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const read = (): Lock => JSON.parse(text) as Lock;

describe('the committed lock', () => {
  test('lacks nothing: npm ci accepts it', () => {
    const lock = read();
    expect(repairLock(lock)).toEqual([]);
    expect(`${JSON.stringify(lock, null, 2)}\n`).toBe(text);
  });

  test('asks for what package.json asks for', () => {
    const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    const locked = read().packages[''] as Record<string, unknown>;
    for (const kind of ['name', 'version', 'dependencies', 'devDependencies', 'optionalDependencies']) expect(locked[kind]).toEqual(manifest[kind]);
  });

  test('names no host to download from', () => {
    expect(text).not.toMatch(/"resolved"/);
    const hosts = [...text.matchAll(/"([^"]*:\/\/[^"]*)"/g)].map(([, address]) => address!).filter((address) => /registry|\.tgz/.test(address));
    expect(hosts).toEqual([]);
  });
});

describe('repair', () => {
  test('adds what is missing as npm would have written it, in its place', () => {
    const lock = read();
    const place = 'node_modules/@pagefind/windows-arm64';
    const committed = JSON.stringify(lock.packages[place]);
    delete lock.packages[place];
    expect(repairLock(lock)).toEqual(['@pagefind/windows-arm64@1.6.0']);
    expect(committed).toBe('{"version":"1.6.0","cpu":["arm64"],"optional":true,"os":["win32"]}');
    expect(`${JSON.stringify(lock, null, 2)}\n`).toBe(text);
  });

  test('reads the C library, keeps “dev”, and puts a second version under its parent', () => {
    const lock: Lock = {
      packages: {
        'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-linux-x64-musl': '1.0.0', 'b-darwin-arm64': '2.0.0', fsevents: '~2.3.2' } },
        'node_modules/b-darwin-arm64': { version: '1.0.0', optional: true },
      },
    };
    expect(repairLock(lock)).toEqual(['a-linux-x64-musl@1.0.0', 'b-darwin-arm64@2.0.0']);
    expect(lock.packages['node_modules/a-linux-x64-musl']).toEqual({ version: '1.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] });
    expect(lock.packages['node_modules/a/node_modules/b-darwin-arm64']).toMatchObject({ version: '2.0.0', os: ['darwin'] });
    expect(Object.keys(lock.packages)).toEqual(Object.keys(lock.packages).sort());
    expect(repairLock(lock)).toEqual([]);
  });
});
