import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileDigests, folderFigures } from './folder-figures.ts';

test('counts files and bytes, and sees every change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const figures = () => folderFigures(fileDigests(folder));
  try {
    mkdirSync(join(folder, 'it'));
    writeFileSync(join(folder, 'it', 'index.html'), 'Torino');
    writeFileSync(join(folder, 'index.html'), '名古屋');
    const before = figures();
    expect(before).toMatchObject({ files: 2, bytes: 15 });
    expect(figures()).toEqual(before);
    writeFileSync(join(folder, 'it', 'index.html'), 'torino');
    expect(figures()).toMatchObject({ files: 2, bytes: 15 });
    expect(figures().digest).not.toBe(before.digest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
