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
/** Two versions of the site, by whether a term is renamed: one is served, a build makes the other. */
const versions = new Map<boolean, SiteSnapshot>();
let isNew = false;
/** How long a build takes here and now, in milliseconds. */
let duration = 0;

const dist = () => join(copy.root, 'dist');
const folders = () => ({ site: dist(), previous: join(copy.root, '.build', 'previous') });
const inContent = (file: string) => join(copy.root, 'content', file);
const TERM = 'glossary/field-trial.yaml';
let words = '';
/** Changes the content, so that a build would give the other version. */
function change(): void {
  isNew = !isNew;
  writeFileSync(inContent(TERM), isNew ? words.replace('title: prova sul campo', 'title: prova rinnovata sul campo') : words);
}
/** Makes sure that readers have the version from before the last change, or the one after it, to the byte. */
const expectServed = (which: 'old' | 'new') => expect(differencesOf(versions.get(isNew === (which === 'new'))!, snapshotOf(dist()))).toEqual([]);

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
  build();
  versions.set(false, snapshotOf(dist()));
  change();
  const started = performance.now();
  build();
  duration = performance.now() - started;
  versions.set(true, snapshotOf(dist()));
});
afterAll(() => copy?.remove());

test('the two versions differ, and each is whole', () => {
  expect(versions.get(false)!.size).toBeGreaterThan(100);
  expect(differencesOf(versions.get(false)!, versions.get(true)!).length).toBeGreaterThan(3);
  expect(leftovers()).toEqual([]);
});

describe('what fails leaves the old site, says why, and is over with the next build', () => {
  const expectOldThenNew = (run: BuildRun, reason: RegExp) => {
    change();
    const { status, output } = copy.build(run);
    expect(output).toMatch(reason);
    expect(status).toBe(1);
    // Whole sentences, not where in our program it happened.
    expect(output).not.toMatch(/^\s+at .*scripts\/build\.ts/m);
    expectServed('old');
    build();
    expectServed('new');
    expect(leftovers()).toEqual([]);
  };

  // In the PDFs, and among the pages: a real disk is full for all processes at once, here each has its own share.
  test.each([0, 400_000])('the disk is full after %i bytes', (bytes) => {
    // Without what earlier builds have kept, so that everything is written.
    for (const name of ['cards', 'dossiers', 'twins']) rmSync(join(copy.root, '.build', name), { recursive: true, force: true });
    expectOldThenNew(preload('full-disk', { DISK_BYTES: String(bytes) }), /disk is full/i);
  });

  test('the search index dies as it begins', () => {
    expectOldThenNew(preload('dying-index', { INDEX_DIES: 'start' }), /search index could not be made|died without an answer/);
  });

  test('the search index dies when its answer is waited for', () => {
    expectOldThenNew(preload('dying-index', { INDEX_DIES: 'end' }), /search index could not be made|died without an answer/);
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
    expectServed('new');
  });

  test('once it is there again, the next build needs no help', () => {
    change();
    expect(build()).toContain('The new site is whole');
    expectServed('new');
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
    for (const moment of MOMENTS) {
      change();
      const child = copy.begin();
      await wait(moment * duration);
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It was faster today.
      }
      expect(await isGone(child.pid!, 10_000), 'a process of the build is still there').toBe(true);
      // What “npm run serve” and the next build do first.
      repairSwitch(folders());
      const now = snapshotOf(dist());
      const whole = [...versions.values()].filter((version) => differencesOf(version, now).length === 0);
      expect(whole, `after ${moment.toFixed(2)} of a build`).toHaveLength(1);
    }
    build();
    expectServed('new');
    expect(leftovers()).toEqual([]);
  });

  test('between the two steps of the switch: the old site is put back by whatever comes next', () => {
    change();
    copy.build(preload('killed-at-switch'));
    expect(existsSync(dist())).toBe(false);
    repairSwitch(folders());
    expectServed('old');
    build();
    expectServed('new');
  });

  test('alone, while Astro works: Astro ends too, and does not write into the next build', async () => {
    change();
    const child = copy.begin();
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    for (let tries = 0; !output.includes('PDFs ready') && tries < 600; tries += 1) await wait(50);
    for (let tries = 0; !existsSync(join(copy.root, '.build', 'next')) && tries < 600; tries += 1) await wait(20);
    process.kill(child.pid!, 'SIGKILL');
    expect(await isGone(child.pid!, 5_000)).toBe(true);
    expectServed('old');
    build();
    expectServed('new');
  });
});

test('two builds at once: the second says that the first is at work, and takes nothing from it', async () => {
  change();
  const { code, output } = await during('files checked', () => {
    const second = copy.build();
    expect(second.status).toBe(1);
    expect(second.output).toContain('Another build is running');
  });
  expect(code, output).toBe(0);
  expectServed('new');
  expect(leftovers()).toEqual([]);
});
