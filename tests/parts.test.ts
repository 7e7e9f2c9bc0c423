import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { joinSitemaps } from '../scripts/lib/parts/sitemaps.ts';
import { differences } from '../scripts/lib/reproduce/compare.ts';
import { copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';

let copy: RepositoryCopy;
const at = (...path: string[]) => join(copy.root, ...path);
const built = (...options: string[]) => {
  const { status, output } = copy.build({ options });
  expect(output).not.toMatch(/ERROR/);
  expect(status, output).toBe(0);
};
const joined = () => spawnSync(process.execPath, ['scripts/join.ts', '--locale', 'en'], { cwd: copy.root, encoding: 'utf8' });

beforeAll(() => {
  copy = copyRepository({ content: 'tests/fixtures/content' });
}, 60_000);
afterAll(() => copy.remove());

test('three parts, each built alone, are the whole site byte for byte', { timeout: 300_000 }, () => {
  built();
  renameSync(at('dist'), at('whole'));
  // As on another machine: nothing of one part is there when the next is built.
  for (const locale of LOCALES) {
    for (const left of ['.build/cache', '.build/dossiers', '.build/fragments', '.build/data-facts.json', '.astro']) rmSync(at(left), { recursive: true, force: true });
    built('--part', locale);
  }
  const { status, stdout, stderr } = joined();
  expect(status, stdout + stderr).toBe(0);
  expect(differences(at('whole'), at('dist'))).toEqual([]);
});

test('parts that do not belong together are not joined, and the old site stays', () => {
  const old = readFileSync(at('dist', 'index.html'), 'utf8');
  cpSync(at('.build', 'parts'), at('kept'), { recursive: true });

  const [style] = globSync('_astro/*.css', { cwd: at('.build', 'parts', 'ja', 'site') });
  appendFileSync(at('.build', 'parts', 'ja', 'site', style!), '/* */');
  expect(joined()).toMatchObject({ status: 1, stderr: expect.stringContaining(`different files at /${style!.replaceAll('\\', '/')}`) });

  rmSync(at('.build', 'parts', 'ja', 'site', 'ja', 'index.html'));
  expect(joined()).toMatchObject({ status: 1, stderr: expect.stringMatching(/“ja” has \d+ files and was made of \d+/) });

  rmSync(at('.build', 'parts', 'ja'), { recursive: true });
  expect(joined()).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run build -- --part ja') });

  cpSync(at('kept'), at('.build', 'parts'), { recursive: true });
  const [record] = globSync('content/cities/*/index.it.mdx', { cwd: copy.root });
  writeFileSync(at(record!), `${readFileSync(at(record!), 'utf8')}\nUna frase in più.\n`);
  expect(joined()).toMatchObject({ status: 1, stderr: expect.stringContaining('“it” was built from other sources') });
  expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe(old);
});

test('a part is a language, and is compressed when it is joined', () => {
  for (const [options, words] of [[['--part', 'fr'], 'a part is a language'], [['--part', 'ja', '--compressed'], 'npm run join']] as const) {
    const { status, output } = copy.build({ options: ['--locale', 'en', ...options] });
    expect([status, output]).toEqual([2, expect.stringContaining(words)]);
  }
});

test('sitemaps are joined in the order of a whole one', () => {
  const map = (...entries: string[]) => `<urlset>${entries.map((entry) => `<url><loc>${entry}</loc></url>`).join('')}</urlset>`;
  expect(joinSitemaps([map('/', '/it/a/', '/it/p-10/'), map('/en/p-2/'), map('/it/p-9/')])).toBe(map('/', '/en/p-2/', '/it/a/', '/it/p-9/', '/it/p-10/'));
});
