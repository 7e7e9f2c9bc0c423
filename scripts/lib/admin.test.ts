import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { bundleAdmin } from './admin-bundle.ts';
import { putAdmin } from './admin.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'admin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (place: string) => globSync('**/*', { cwd: place }).filter((file) => statSync(join(place, file)).isFile()).sort();
const prints = (place: string) => filesIn(place).map((file) => `${file} ${createHash('sha256').update(readFileSync(join(place, file))).digest('hex')}`);

test('the program is bundled to the same bytes each time, and is small', { timeout: 120_000 }, async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await bundleAdmin(root, one);
  await bundleAdmin(root, other);
  expect(prints(other)).toEqual(prints(one));
  const bytes = filesIn(one).reduce((sum, file) => sum + statSync(join(one, file)).size, 0);
  expect(bytes).toBeLessThan(6e6);
  const code = filesIn(one).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(one, file), 'utf8')).join('\n');
  for (const asked of ['jsdelivr.net', '//unpkg.com', 'githubstatus.com/api', 'status-api.hostedstatus.com', 'sourceMappingURL', root]) expect(code).not.toContain(asked);
});

test('the site gets a page, a configuration and the names of the records in each language', { timeout: 120_000 }, async () => {
  const out = join(folder, 'site');
  const run = await putAdmin(root, out, {});
  expect(run.isKnown).toBe(false);
  expect(run.bytes).toBeGreaterThan(1e6);
  const files = filesIn(join(out, 'admin'));
  for (const locale of LOCALES) expect(files).toEqual(expect.arrayContaining([join(locale, 'index.html'), `config.${locale}.json`, `records.${locale}.json`]));
  const names = JSON.parse(readFileSync(join(out, 'admin/records.ja.json'), 'utf8')) as [string, string][];
  expect(names.length).toBe(globSync('content/*/*/index.it.mdx', { cwd: root }).length + globSync('content/*/*.yaml', { cwd: root }).length);
  expect(Object.fromEntries(names)['glossary/living-lab']).toBe('リビングラボ');
});

test('a setting of the repository that is not of its form ends the build, in words', async () => {
  await expect(putAdmin(root, join(folder, 'no'), { CMS_REPOSITORY: 'nobody' })).rejects.toThrow('the variable CMS_REPOSITORY cannot be “nobody”');
});

test('with a repository the pages may reach its host, and changes become proposals', { timeout: 120_000 }, async () => {
  const out = join(folder, 'github');
  await putAdmin(root, out, { CMS_REPOSITORY: 'owner/name' });
  expect(readFileSync(join(out, 'admin/it/index.html'), 'utf8')).toContain("connect-src 'self'");
  expect(readFileSync(join(out, 'admin/it/index.html'), 'utf8')).toContain('https://api.github.com');
  expect(JSON.parse(readFileSync(join(out, 'admin/config.it.json'), 'utf8'))).toMatchObject({ publish_mode: 'editorial_workflow', backend: { name: 'github', repo: 'owner/name' } });
});
