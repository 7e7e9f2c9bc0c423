import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from '../scripts/lib/reproduce/compare.ts';
import { reproduce } from '../scripts/lib/reproduce/two-builds.ts';

/** The whole content takes minutes: `npm run reproduce`. */
test('two builds from nothing give the same bytes, whatever the place, the clock, the time zone and the language of the machine', { timeout: 300_000 }, () => {
  const { files, differences: found } = reproduce({ content: 'tests/fixtures/content' });
  expect(files).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test('a difference is found wherever it is', () => {
  const place = mkdtempSync(join(tmpdir(), 'compare-'));
  const site = (name: string, files: Record<string, string>) => {
    for (const [file, words] of Object.entries(files)) {
      mkdirSync(join(place, name, file, '..'), { recursive: true });
      writeFileSync(join(place, name, file), words);
    }
    return join(place, name);
  };
  const one = site('one', { 'a/b.html': 'Built on Monday', '.well-known/security.txt': 'x', same: 'same', gone: '' });
  const other = site('other', { 'a/b.html': 'Built on Sunday', '.well-known/security.txt': 'y', same: 'same', come: '' });
  expect(differences(one, other).map((line) => line.split('\n')[0])).toEqual(['.well-known/security.txt: byte 0', 'a/b.html: byte 9', 'come: only in the second', 'gone: only in the first']);
  rmSync(place, { recursive: true });
});
