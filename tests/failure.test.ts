import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repairSwitch } from '../scripts/lib/site-switch.ts';
import { type BuildRun, copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';
import { differencesOf, type SiteSnapshot, snapshotOf } from './lib/site-snapshot.ts';

/** What a build meets. Each test breaks something while a small knowledge base is built; readers must have one whole version. */
const preload = (name: string, env: NodeJS.ProcessEnv = {}): BuildRun => ({ env: { ...env, NODE_OPTIONS: `--import=${new URL(`lib/preloads/${name}.ts`, import.meta.url).href}` } });

let copy: RepositoryCopy;
let old: SiteSnapshot;
let fresh: SiteSnapshot;
/** How long a build takes here and now, in milliseconds. */
let duration = 0;

const dist = () => join(copy.root, 'dist');
const inContent = (file: string) => join(copy.root, 'content', file);
const TERM = 'glossary/field-trial.yaml';
let words = '';
/** Makes the content differ from what is served, or the same again. */
const makeNew = (isNew: boolean) => writeFileSync(inContent(TERM), isNew ? words.replace('title: prova sul campo', 'title: prova rinnovata sul campo') : words);

function build(run?: BuildRun): string {
  const { status, output } = copy.build(run);
  if (status !== 0) throw new Error(output);
  return output;
}

/** What a build may leave in `.build/` besides what makes the next one faster. */
const leftovers = () => globSync(['.build/next*', '.build/previous*', '.build/lock*', '.build/**/*.part'], { cwd: copy.root });

beforeAll(() => {
  copy = copyRepository({ content: 'tests/fixtures/content' });
  words = readFileSync(inContent(TERM), 'utf8');
  makeNew(true);
  build();
  fresh = snapshotOf(dist());
  makeNew(false);
  const started = performance.now();
  build();
  duration = performance.now() - started;
  old = snapshotOf(dist());
});
afterAll(() => copy?.remove());

test('the two versions differ, and each is whole', () => {
  expect(old.size).toBeGreaterThan(100);
  expect(differencesOf(old, fresh).length).toBeGreaterThan(3);
  expect(leftovers()).toEqual([]);
});

describe('what fails leaves the old site, says why, and is over with the next build', () => {
  const expectOldThenNew = (run: BuildRun, reason: RegExp) => {
    makeNew(true);
    const { status, output } = copy.build(run);
    expect(output).toMatch(reason);
    expect(status).toBe(1);
    // Whole sentences, not where in our program it happened.
    expect(output).not.toMatch(/^\s+at .*scripts\/build\.ts/m);
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
    build();
    expect(differencesOf(fresh, snapshotOf(dist()))).toEqual([]);
    expect(leftovers()).toEqual([]);
    makeNew(false);
    build();
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
    return output;
  };

  // Nothing at all; in the middle of the pages; in the search index or the twins, after the pages.
  test.each([0, 150_000, 700_000])('the disk is full after %i bytes', (bytes) => {
    // Without what earlier builds have kept, so that everything is written.
    for (const name of ['cards', 'dossiers', 'twins']) rmSync(join(copy.root, '.build', name), { recursive: true, force: true });
    expectOldThenNew(preload('full-disk', { DISK_BYTES: String(bytes) }), /ENOSPC/);
  });

  test('the search index dies as it begins', () => {
    expectOldThenNew(preload('dying-index', { INDEX_DIES: 'start' }), /index|Pagefind|died without an answer/i);
  });

  test('the search index dies when its answer is waited for', () => {
    expectOldThenNew(preload('dying-index', { INDEX_DIES: 'end' }), /died without an answer/);
  });
});

/** Begins a build and does something when it has printed a word. @returns its code and all that it printed. */
async function during(word: string, act: () => void, run?: BuildRun): Promise<{ code: number | null; output: string }> {
  const child = copy.begin(run);
  let output = '';
  let isDone = false;
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (isDone || !output.includes(word)) return;
      isDone = true;
      act();
    });
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (!isDone) throw new Error(`The build never printed “${word}”:\n${output}`);
  return { code, output };
}

describe('a file that vanishes', () => {
  test.each([
    ['a record that others name', 'organisations/city-workshop.yaml'],
    ['a translation that nobody names', 'good-practices/shared-workshop/index.ja.mdx'],
    ['a picture', 'good-practices/shared-workshop/plan.svg'],
  ])('%s, between the check and the pages: no site is made of what was not checked', async (_, file) => {
    const { code, output } = await during('files checked', () => renameSync(inContent(file), join(copy.root, 'vanished')));
    renameSync(join(copy.root, 'vanished'), inContent(file));
    expect(output).toMatch(/content changed while|could not build the pages|no such file|ENOENT|is missing/);
    expect(code).toBe(1);
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
    expect(build()).toContain('The new site is whole');
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
  });
});

/** Waits until no process of a group is left. @returns whether that came about. */
async function isGone(group: number, milliseconds: number): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await wait(50)) {
    try {
      process.kill(-group, 0);
    } catch {
      return true;
    }
  }
  return false;
}

describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  // Spread over its time, with a jitter that is the same in every run.
  const MOMENTS = Array.from({ length: 10 }, (_, index) => (index + ((index * 7 + 3) % 10) / 10) / 10);

  test('at ten moments of its time: the site is one whole version, old or new, and the next build needs no help', { timeout: 240_000 }, async () => {
    const seen: string[] = [];
    let isNew = false;
    for (const moment of MOMENTS) {
      isNew = !isNew;
      makeNew(isNew);
      const child = copy.begin();
      await wait(moment * duration);
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It was faster today.
      }
      expect(await isGone(child.pid!, 10_000), 'a process of the build is still there').toBe(true);
      // What “npm run serve” and the next build do first.
      repairSwitch({ site: dist(), previous: join(copy.root, '.build', 'previous') });
      const now = snapshotOf(dist());
      const which = differencesOf(old, now).length === 0 ? 'old' : differencesOf(fresh, now).length === 0 ? 'new' : 'neither';
      seen.push(which);
      expect(which, `after ${moment.toFixed(2)} of a build`).not.toBe('neither');
    }
    expect(seen.length).toBe(10);
    build();
    expect(differencesOf(isNew ? fresh : old, snapshotOf(dist()))).toEqual([]);
    expect(leftovers()).toEqual([]);
    makeNew(false);
    build();
  });

  test('between the two steps of the switch: the old site is put back by whatever comes next', () => {
    makeNew(true);
    copy.build(preload('killed-at-switch'));
    expect(existsSync(dist())).toBe(false);
    repairSwitch({ site: dist(), previous: join(copy.root, '.build', 'previous') });
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
    build();
    expect(differencesOf(fresh, snapshotOf(dist()))).toEqual([]);
    makeNew(false);
    build();
  });

  test('alone, while Astro works: Astro ends too, and does not write into the next build', async () => {
    const child = copy.begin();
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    for (let tries = 0; !output.includes('PDFs ready') && tries < 600; tries += 1) await wait(50);
    for (let tries = 0; !existsSync(join(copy.root, '.build', 'next')) && tries < 600; tries += 1) await wait(20);
    process.kill(child.pid!, 'SIGKILL');
    expect(await isGone(child.pid!, 5_000)).toBe(true);
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
    build();
    expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
  });
});

test('two builds at once: the second says that the first is at work, and takes nothing from it', async () => {
  const { code, output } = await during('files checked', () => {
    const second = copy.build();
    expect(second.status).toBe(1);
    expect(second.output).toContain('Another build is running');
  });
  expect(code, output).toBe(0);
  expect(differencesOf(old, snapshotOf(dist()))).toEqual([]);
  expect(leftovers()).toEqual([]);
});
