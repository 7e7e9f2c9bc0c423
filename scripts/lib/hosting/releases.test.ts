import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KEPT, release, rollBack, servedRelease, verifyRelease } from './releases.ts';

let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  place = join(folder, 'srv');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site of a few files that all say which one it is. */
function site(words: string, files = 3): string {
  const root = join(folder, `site-${words}`);
  const write = (file: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), words);
  };
  ['index.html', '.well-known/security.txt', `_astro/style.${words}.css`, `search-index/it/${words}/words-0`].forEach(write);
  for (let number = 0; number < files; number += 1) write(`it/${number}/index.html`);
  return root;
}
const served = (file = 'index.html') => readFileSync(join(place, 'current', 'site', file), 'utf8');

test('what is released is served, whole', () => {
  release(site('one'), place);
  expect(served()).toBe('one');
  expect(served('.well-known/security.txt')).toBe('one');
  verifyRelease(place, servedRelease(place)!);
});

test('one command goes back, and forth with the next release', () => {
  release(site('one'), place);
  release(site('two'), place);
  expect(served()).toBe('two');
  rollBack(place);
  expect(served()).toBe('one');
  expect(() => rollBack(place)).toThrow('no earlier release');
  release(site('three'), place);
  expect(served()).toBe('three');
});

test('pages that are open still find the style and the index of their release', () => {
  release(site('one'), place);
  release(site('two'), place);
  expect(served('_astro/style.one.css')).toBe('one');
  expect(served('search-index/it/one/words-0')).toBe('one');
});

test('a release that was damaged is not served again', () => {
  const one = release(site('one'), place);
  release(site('two'), place);
  writeFileSync(join(place, 'releases', one, 'site', 'it', '0', 'index.html'), 'damaged');
  expect(() => rollBack(place)).toThrow('it/0/index.html');
  expect(served()).toBe('two');
});

test('a folder without a site releases nothing', () => {
  release(site('one'), place);
  mkdirSync(join(folder, 'empty'));
  expect(() => release(join(folder, 'empty'), place)).toThrow('There is no site');
  expect(served()).toBe('one');
});

test(`${KEPT} releases stay`, () => {
  for (let number = 0; number < KEPT + 3; number += 1) release(site(`n${number}`), place);
  expect(readdirSync(join(place, 'releases')).length).toBe(KEPT);
  expect(served()).toBe(`n${KEPT + 2}`);
});

test('killed at ten moments, the site that is served is always one whole version', { timeout: 60_000 }, async () => {
  release(site('old', 400), place);
  const next = site('new', 400);
  const script = resolve(import.meta.dirname, '../../release.ts');
  for (let moment = 0; moment < 10; moment += 1) {
    const run = spawn(process.execPath, [script, place, '--site', next], { stdio: 'ignore' });
    const ended = new Promise((done) => run.on('exit', done));
    await wait(60 + moment * 25);
    run.kill('SIGKILL');
    await ended;
    const version = served();
    const folder = join(place, 'current', 'site', 'it');
    expect(['old', 'new']).toContain(version);
    for (const name of readdirSync(folder)) expect(served(`it/${name}/index.html`)).toBe(version);
    expect(readdirSync(folder).length).toBe(400);
  }
  release(next, place);
  expect(served()).toBe('new');
  expect(readdirSync(join(place, 'releases')).some((name) => name.endsWith('.part'))).toBe(false);
  expect(existsSync(join(place, 'current.next'))).toBe(false);
});
