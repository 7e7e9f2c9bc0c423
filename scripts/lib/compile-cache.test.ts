import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MODULE = JSON.stringify(new URL('compile-cache.ts', import.meta.url).href);
const SAID = JSON.stringify('./said.ts');
const root = JSON.stringify(folder);

/** Runs a script that keeps what it compiles; prints where it and a thread of it keep it, and what the module says that it loads. */
function run(): string[] {
  writeFileSync(join(folder, 'thread.mjs'), `import { getCompileCacheDir } from 'node:module';\nconsole.log(getCompileCacheDir());\n`);
  writeFileSync(join(folder, 'main.mjs'), `import { keepCompiled } from ${MODULE};\nimport { getCompileCacheDir } from 'node:module';\nimport { Worker } from 'node:worker_threads';\nkeepCompiled(${root});\nconsole.log(getCompileCacheDir());\nconsole.log((await import(${SAID})).said);\nnew Worker(new URL('thread.mjs', import.meta.url));\n`);
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE, NODE_V8_COVERAGE, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'main.mjs')], { encoding: 'utf8', env });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}
const say = (words: string) => writeFileSync(join(folder, 'said.ts'), `export const said: string = '${words}';\n`);
const kept = () => readdirSync(join(folder, '.build', 'compiled'), { recursive: true }).length;

test('what is compiled is kept in .build/ for a command and its threads, until its file changes', () => {
  say('one');
  const [main, said, thread] = run();
  expect(main).toContain(join('.build', 'compiled'));
  expect([said, thread]).toEqual(['one', main]);
  const size = kept();
  expect(size).toBeGreaterThan(1);
  say('two');
  expect(run()[1]).toBe('two');
  // It takes the place of what it was.
  expect(kept()).toBe(size);
});
