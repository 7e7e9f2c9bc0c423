import { spawn, spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ContentCopy } from './lib/content-copy.ts';

const REPOSITORY = resolve(import.meta.dirname, '..');

/** A repository with the fixture as its content: the script checks the folder it stands in. */
function repository(): ContentCopy {
  const copy = new ContentCopy();
  for (const name of ['scripts', 'src', 'package.json', 'package-lock.json']) cpSync(join(REPOSITORY, name), join(copy.root, name), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(copy.root, 'node_modules'));
  return copy;
}

const run = (copy: ContentCopy, ...args: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...args], { cwd: copy.root, encoding: 'utf8' });

test('no problem: one line, and exit 0', () => {
  using copy = repository();
  const { status, stdout, stderr } = run(copy);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '7 records, 16 files checked: no problem.\n', stderr: '' });
});

test('problems: a line each, a line that sums up, and exit 1', () => {
  using copy = repository();
  copy.edit('cities/torino/index.it.mdx', 'country: IT', 'country: Italia').append('cities/torino/index.ja.mdx', '\n<br>\n');
  const { status, stdout } = run(copy);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "content/cities/torino/index.it.mdx:6:10 country: “Italia” is not a country. Write its two capital letters, for example IT or JP.
    content/cities/torino/index.ja.mdx:12:1 HTML (“<br>”) is not allowed. Use Markdown, or write \\< for a real <.

    2 problems in 2 files. 7 records, 16 files checked.
    "
  `);
});

test('annotations for GitHub', () => {
  using copy = repository();
  copy.edit('cities/torino/index.it.mdx', 'country: IT', 'country: Italia');
  const { status, stdout } = run(copy, '--format', 'github');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/cities\/torino\/index\.it\.mdx,line=6,col=10,title=country::/);
});

test('an option that does not exist', () => {
  using copy = repository();
  const wrong = run(copy, '--format', 'xml');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toBe('There is no format “xml”. Write --format text or --format github.\n');
  expect(run(copy, '--fromat', 'text').status).not.toBe(0);
});

test('watching: the check runs again when a file changes', async () => {
  using copy = repository();
  const child = spawn(process.execPath, ['scripts/check.ts', '--watch'], { cwd: copy.root });
  try {
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    await expect.poll(() => output.join(''), { timeout: 60_000 }).toContain('no problem');
    writeFileSync(join(copy.root, 'content/cities/torino/index.en.mdx'), '');
    await expect.poll(() => output.join(''), { timeout: 60_000 }).toContain('The file is empty');
  } finally {
    child.kill();
  }
}, 150_000);
