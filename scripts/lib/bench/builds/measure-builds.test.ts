import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import { differing, measureBuilds } from './measure-builds.ts';
import { type Built, keepLine, readLines, STATES } from './run-log.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'measure-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A generator that writes the length of its page, and keeps a file that a stale build shows by mistake. */
function candidate(id: string, program: string): Candidate {
  const own = join(folder, id);
  return {
    id, about: { name: id, versions: {}, search: 'none' }, out: join(own, 'dist'), changed: join(own, 'page.md'), address: () => '/', remove() {},
    command: { command: process.execPath, args: ['-e', `const fs = require('node:fs'); fs.mkdirSync('dist', { recursive: true }); const text = fs.readFileSync('page.md', 'utf8'); ${program}`], cwd: own, env: process.env },
    clean: () => rmSync(join(own, 'dist'), { recursive: true, force: true }),
  };
}

async function measured(...candidates: Candidate[]): Promise<Built[]> {
  for (const { command, changed } of candidates) {
    mkdirSync(command.cwd);
    writeFileSync(changed, 'Page.\n');
  }
  const all: Built[] = [];
  await measureBuilds(candidates, { pages: 3, states: STATES, runs: 2, limit: 30 }, (built) => all.push(built));
  return all;
}

const GOOD = `fs.writeFileSync('dist/index.html', text)`;
const STALE = `if (!fs.existsSync('dist/index.html')) fs.writeFileSync('dist/index.html', text)`;

test.skipIf(process.platform === 'win32')('builds in turns, and sees whether a changed page arrives', async () => {
  const all = await measured(candidate('good', GOOD), candidate('stale', STALE));
  expect(all.slice(0, 4).map(({ tool, state }) => `${tool} ${state}`)).toEqual(['good clean', 'stale clean', 'good warm', 'stale warm']);
  expect(all).toHaveLength(2 * STATES.length * 2);
  const again = (tool: string) => all.filter((one) => one.tool === tool && one.state === 'again').map((one) => one.differing);
  expect(again('good')).toEqual([[], []]);
  expect(again('stale')).toEqual([['index.html'], ['index.html']]);
});

test.skipIf(process.platform === 'win32')('goes on without one that fails', async () => {
  const all = await measured(candidate('good', GOOD), candidate('broken', `throw new Error('No text.')`));
  expect(all.filter(({ tool }) => tool === 'broken').map(({ fault }) => fault?.includes('No text.'))).toEqual([true]);
  expect(all.filter(({ tool }) => tool === 'good')).toHaveLength(8);
});

test('names files that differ, that came and that went', () => {
  const [one, two] = [{ digest: 'one' }, { digest: 'two' }];
  expect(differing(new Map([['a', one], ['b', one], ['c', one]]), new Map([['a', one], ['b', two], ['d', one]]))).toEqual(['b', 'c', 'd']);
});

test('keeps measures, and reads them past a line that was cut off', () => {
  const file = join(folder, 'log', 'runs.jsonl');
  expect(readLines<Built>(file)).toEqual([]);
  const built: Built = { tool: 'hugo', about: { name: 'Hugo', versions: {}, search: 'none' }, pages: 300, state: 'clean', wall: 1, cpu: 1, memory: null, files: 1, bytes: 1, steps: [], load: 0.5 };
  keepLine(file, built);
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"tool":"hu`);
  expect(readLines<Built>(file)).toEqual([built]);
});
