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

/** The machine of the test may speak any language: a test says which one it means. */
const inEnglish = { ...process.env, LC_ALL: 'C' };
const run = (copy: ContentCopy, ...args: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...args], { cwd: copy.root, encoding: 'utf8', env: inEnglish });

test('no problem: one line, and exit 0', () => {
  using copy = repository();
  const { status, stdout, stderr } = run(copy);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "7 records, 16 files checked: no problem.

    6 places that could be better (the site lets them in):
         3  summaries that are too short
         1  outdated translations
         1  sources without an address
         1  records that no other refers to
    To see each: npm run check -- --warnings
    "
  `);
});

test('problems: a line each, a line that sums up, and exit 1', () => {
  using copy = repository();
  copy.edit('cities/torino/index.it.mdx', 'country: IT', 'country: Italia').append('cities/torino/index.ja.mdx', '\n<br>\n');
  const { status, stdout } = run(copy);
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "content/cities/torino/index.it.mdx:6:10 country: “Italia” is not a country. Write its two capital letters, for example IT or JP.
        6 | country: Italia
          |          ^^^^^^
    content/cities/torino/index.ja.mdx:12:1 HTML (“<br>”) is not allowed. Use Markdown, or write \\< for a real <.
       12 | <br>
          | ^^^^

    2 problems in 2 files. 7 records, 16 files checked.

    6 places that could be better (the site lets them in):
         3  summaries that are too short
         1  outdated translations
         1  sources without an address
         1  records that no other refers to
    To see each: npm run check -- --warnings
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
  const said = (...args: string[]) => {
    const { status, stdout, stderr } = run(copy, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr.trim();
  };
  expect([said('--format', 'xml'), said('--fromat', 'text'), said('--locale', 'de'), said('--format'), said('ja'), said('--locale', 'it', '--wacth'), said('--locale', 'ja', '--strict=1')].join('\n')).toMatchInlineSnapshot(`
    "There is no format “xml”. Write --format text or --format github or --format markdown or --format json.
    There is no option “--fromat”. Did you mean “--format”? All options: npm run check -- --help
    There is no locale “de”. Write --locale it or --locale en or --locale ja.
    A value is missing after --format.
    “ja” is no option. All options: npm run check -- --help
    Non c’è un’opzione «--wacth». Intendevi «--watch»? Tutte le opzioni: npm run check -- --help
    「--strict=1」はオプションではありません。オプションの一覧：npm run check -- --help"
  `);
});

test('the machine says which language is spoken, an option goes before it', () => {
  using copy = repository();
  copy.edit('cities/torino/index.it.mdx', 'country: IT', 'country: Italia');
  const spoken = (LANG: string, ...args: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...args], { cwd: copy.root, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG } }).stdout;
  expect(spoken('it_IT.UTF-8')).toContain('country: «Italia» non è il codice di un Paese.');
  expect(spoken('ja_JP.UTF-8')).toContain('country: 「Italia」は国のコードではありません。');
  expect(spoken('ja_JP.UTF-8', '--locale', 'en')).toContain('country: “Italia” is not a country.');
});

test('warnings do not fail, unless one wants it', () => {
  using copy = repository();
  expect(run(copy, '--warnings').stdout).toContain('sources[1].id: The source “news-2024” has no address');
  expect(run(copy, '--strict').status).toBe(1);
});

test('all options, in each language', () => {
  using copy = repository();
  for (const [locale, word] of [['it', 'questa lingua'], ['en', 'this language'], ['ja', '表示の言語']] as const) {
    const { status, stdout } = run(copy, '--help', '--locale', locale);
    expect({ status, isRight: stdout.includes(word) }).toEqual({ status: 0, isRight: true });
  }
});

test('watching: the check runs again when a file changes', async () => {
  using copy = repository();
  const child = spawn(process.execPath, ['scripts/check.ts', '--watch'], { cwd: copy.root, env: inEnglish });
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
