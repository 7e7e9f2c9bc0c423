import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFiles, keepValue, keptValue } from './kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('gives back what it was given, in a later run too, and puts it into a site', () => {
  const name = new KeptFiles(folder).put(Buffer.from('uno'));
  const later = new KeptFiles(folder);
  expect(later.get(name)?.toString()).toBe('uno');
  later.putInto(join(folder, 'site'), name);
  expect(readFileSync(join(folder, 'site'), 'utf8')).toBe('uno');
});

test('what is damaged is not there, and is written anew when it is given again', () => {
  const name = new KeptFiles(folder).put(Buffer.from('uno'));
  writeFileSync(join(folder, name), 'un');
  expect(new KeptFiles(folder).get(name)).toBeUndefined();
  expect(new KeptFiles(folder).put(Buffer.from('uno'))).toBe(name);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('uno');
});

test('writing into the site anew leaves what other sites have', () => {
  const kept = new KeptFiles(folder);
  const [name, other] = [kept.put(Buffer.from('uno')), kept.put(Buffer.from('due'))];
  kept.putInto(join(folder, 'site'), name);
  kept.putInto(join(folder, 'site'), other);
  expect([readFileSync(join(folder, 'site'), 'utf8'), readFileSync(join(folder, name), 'utf8')]).toEqual(['due', 'uno']);
});

test('takes away what was not asked for', () => {
  const before = new KeptFiles(folder);
  const [one, two] = [before.put(Buffer.from('uno')), before.put(Buffer.from('due'))];
  writeFileSync(join(folder, `${one}.part`), 'u');
  const kept = new KeptFiles(folder);
  kept.get(two);
  kept.removeOthers();
  expect(readdirSync(folder)).toEqual([two]);
});

test('a value is kept for programs of one version; a damaged one is none', () => {
  const file = join(folder, 'deep', 'value.bin');
  expect(keptValue(file, 'a')).toBeUndefined();
  mkdirSync(join(folder, 'deep'));
  keepValue(file, 'a', new Map([['x', Int32Array.of(1, -2)]]));
  expect(keptValue(file, 'a')).toEqual(new Map([['x', Int32Array.of(1, -2)]]));
  expect(keptValue(file, 'b')).toBeUndefined();
  writeFileSync(file, readFileSync(file).subarray(0, 20));
  expect(keptValue(file, 'a')).toBeUndefined();
});
