import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repairSwitch, type SiteFolders, switchSite } from './site-switch.ts';

let root = '';
let folders: SiteFolders;
const fill = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page'), words);
};
const page = (folder: string) => (existsSync(folder) ? readFileSync(join(folder, 'page'), 'utf8') : undefined);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'switch-'));
  folders = { site: join(root, 'dist'), next: join(root, 'next'), previous: join(root, 'previous') };
});
afterEach(() => rmSync(root, { recursive: true }));

test('the new site takes the place of the old one, and nothing is left over', () => {
  fill(folders.site, 'old');
  fill(folders.previous, 'left by an interrupted build');
  fill(folders.next, 'new');
  switchSite(folders);
  expect([page(folders.site), page(folders.next), page(folders.previous)]).toEqual(['new', undefined, undefined]);
});

test('the first site needs no old one', () => {
  fill(folders.next, 'new');
  switchSite(folders);
  expect(page(folders.site)).toBe('new');
});

test('if the new site cannot be put there, the old one is back', () => {
  fill(folders.site, 'old');
  expect(() => switchSite(folders)).toThrow(/ENOENT/);
  expect([page(folders.site), page(folders.previous)]).toEqual(['old', undefined]);
});

test('a switch that was interrupted between its two steps is repaired, a finished one is left alone', () => {
  fill(folders.previous, 'old');
  repairSwitch(folders);
  expect([page(folders.site), page(folders.previous)]).toEqual(['old', undefined]);
  fill(folders.previous, 'older');
  repairSwitch(folders);
  expect([page(folders.site), page(folders.previous)]).toEqual(['old', 'older']);
});
