import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';
import { differencesOf, type SiteSnapshot, snapshotOf } from './lib/site-snapshot.ts';

let copy: RepositoryCopy;
let old: SiteSnapshot;

beforeEach(() => {
  copy = copyRepository();
  mkdirSync(join(copy.root, 'dist', 'it'), { recursive: true });
  writeFileSync(join(copy.root, 'dist', 'it', 'index.html'), 'the site that readers have');
  old = snapshotOf(join(copy.root, 'dist'));
});
afterEach(() => copy.remove());

const expectOldSite = () => {
  expect(old.size).toBe(1);
  expect(differencesOf(old, snapshotOf(join(copy.root, 'dist')))).toEqual([]);
};

test('a record that is wrong stops the build at its line, before anything is written', () => {
  const file = globSync('content/cities/*/index.it.mdx', { cwd: copy.root }).sort()[0]!.replaceAll('\\', '/');
  const text = readFileSync(join(copy.root, file), 'utf8').trimEnd();
  const lines = text.split('\n').length;
  writeFileSync(join(copy.root, file), `${text}\n\n<Script src="https://evil.example/x.js" />\n`);
  const { status, output } = copy.build();
  expect(status).toBe(1);
  expect(output).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:${lines + 2}:1 .*Script`, 'm'));
  expect(output).toContain('nothing was built');
  expect(existsSync(join(copy.root, '.build', 'next'))).toBe(false);
  expectOldSite();
});

test('a file of data that cannot be made leaves the site as it was, and ends Astro', () => {
  writeFileSync(join(copy.root, 'src', 'data-files', 'recheck-days.ts'), "export const recheckDays = () => [{ path: '/it/x.ics', text: () => { throw new Error('no such day'); } }];\n");
  const { status, output } = copy.build({ options: ['--without', 'pdf'] });
  expect(status).toBe(1);
  expect(output).toContain('no such day');
  expect(output).not.toContain('Pages built');
  // It was started before, and waits with its first page for the files.
  expect(existsSync(join(copy.root, '.build', 'next', 'it', 'index.html'))).toBe(false);
  expectOldSite();
});

test('a page that cannot be built leaves the site as it was, and says why', () => {
  appendFileSync(join(copy.root, 'src', 'pages', '404.astro'), '\n<p>{nowhere.toBeFound}</p>\n');
  const { status, output } = copy.build();
  expect(status).toBe(1);
  expect(output).toContain('nowhere is not defined');
  expectOldSite();
});
