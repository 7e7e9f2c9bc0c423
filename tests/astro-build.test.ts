import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPages } from '../scripts/lib/astro-build.ts';
import { copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository({ content: 'tests/fixtures/content' });
}, 60_000);
afterAll(() => copy.remove());

const SECONDS = 15;

test('Astro waits for the files that pages tell of, however long they take', { timeout: 120_000 }, async () => {
  const home = join(copy.root, '.build', 'next', 'it', 'index.html');
  let isEarly: boolean | undefined;
  await buildPages(copy.root, '.build/next', () => {
    // Long enough for Astro to have nothing left to do.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SECONDS * 1000);
    isEarly = existsSync(home);
  });
  expect([isEarly, existsSync(home)]).toEqual([false, true]);
});
