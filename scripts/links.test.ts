import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { status, TestServers } from './lib/links/test-servers.ts';

const root = resolve(import.meta.dirname, '..');
const servers = new TestServers();
const folder = mkdtempSync(join(tmpdir(), 'links-'));
const memory = join(folder, '.build', 'links.json');
const record = join(folder, 'content', 'good-practices', 'shared-workshop', 'index.it.mdx');
let site: string;
let archive: string;
let copyOf: string;
let isArchiveDown = false;

beforeAll(async () => {
  site = await servers.open({ '/here': status(200), '/old': status(301, '/here'), '/wall': status(403) });
  archive = await servers.open({
    '*': (request, response) => {
      const asked = new URL(request.url!, 'http://x').searchParams;
      if (isArchiveDown) return void response.writeHead(503).end();
      copyOf = asked.get('url')!;
      const closest = { available: true, status: '200', url: `http://web.archive.org/web/${asked.get('timestamp')}000000/${copyOf}`, timestamp: asked.get('timestamp') };
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ archived_snapshots: copyOf.endsWith('/here') ? { closest } : {} }));
    },
  });
  cpSync(join(root, 'tests', 'fixtures', 'content'), join(folder, 'content'), { recursive: true });
  const text = readFileSync(record, 'utf8');
  const sources = ['here', 'old', 'wall', 'nothing'].map((path) => `  - { id: ${path}, title: ${path}, publisher: p, class: official, language: it, url: "${site}/${path}", date: 2019-10 }\n`).join('');
  const changed = text.replace(/^sources:\n/m, `sources:\n${sources}`);
  expect(changed).not.toBe(text);
  writeFileSync(record, changed);
});
afterAll(() => {
  servers.close();
  rmSync(folder, { recursive: true });
});

interface Outcome {
  code: number;
  out: string;
  err: string;
}
const links = (...args: string[]): Promise<Outcome> =>
  new Promise((done) =>
    execFile(process.execPath, [join(root, 'scripts', 'links.ts'), 'good-practices/shared-workshop', '--pause', '0', '--timeout', '2000', ...args], { env: { ...process.env, LINKS_ROOT: folder, WAYBACK_AVAILABLE_URL: archive } }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  );
type Told = { totals: Record<string, number>; records: { record: string; links: { url: string; field: string; standing: string }[] }[] };

test('it tells by record how each address stands, and ends well whatever it finds', async () => {
  const { code, out } = await links('--format', 'json');
  expect(code).toBe(0);
  const { records } = JSON.parse(out) as Told;
  const ours = records.find((one) => one.record === 'good-practices/shared-workshop')!.links.filter(({ url }) => url.startsWith(site));
  expect(ours.map(({ field, standing }) => [field, standing])).toEqual([
    ['sources[here].url', 'ok'],
    ['sources[old].url', 'moved'],
    ['sources[wall].url', 'unclear'],
    ['sources[nothing].url', 'watched'],
  ]);
});

test.each(LOCALES)('what is remembered is told in %s, without asking again', async (locale) => {
  const before = servers.log.length;
  const { code, out } = await links('--no-ask', '--locale', locale);
  expect(code).toBe(0);
  expect(servers.log.length).toBe(before);
  const words = { it: ['spostato per sempre', 'la pagina non c’è (404)'], en: ['moved for good', 'the page is not there (404)'], ja: ['恒久的に移転', 'ページがありません (404)'] }[locale];
  for (const word of words) expect(out).toContain(word);
  expect(out).toContain(`${site}/here`);
});

test('with --strict a flagged address ends it with 1', async () => {
  expect((await links('--no-ask', '--strict')).code).toBe(0);
  const known = JSON.parse(readFileSync(memory, 'utf8')) as { links: Record<string, { failedOn: string[] }> };
  known.links[`${site}/nothing`]!.failedOn = ['2026-01-01', '2026-01-08', '2026-01-15'];
  writeFileSync(memory, JSON.stringify(known));
  expect((await links('--no-ask', '--strict', '--format', 'markdown', '--locale', 'en')).code).toBe(1);
  const { code, out } = await links('--no-ask', '--format', 'markdown', '--locale', 'en');
  expect(code).toBe(0);
  expect(out).toContain('### broken: no answer on three days');
});

test('copies are proposed first, and written only when asked for: one stretch in the file', async () => {
  const text = readFileSync(record, 'utf8');
  const proposed = await links('--archive', '--locale', 'en');
  expect(proposed.out).toContain('Nothing was written');
  expect(readFileSync(record, 'utf8')).toBe(text);
  const { code, out } = await links('--archive', '--write', '--locale', 'en');
  expect([code, out.includes('1 copy added')]).toEqual([0, true]);
  // The copy nearest to the day of the source.
  expect(readFileSync(record, 'utf8')).toBe(text.replace(`url: "${site}/here"`, `url: "${site}/here", archived: "https://web.archive.org/web/20191001000000/${site}/here"`));
});

test('an archive that does not answer is left alone', async () => {
  isArchiveDown = true;
  const before = servers.log.length;
  const { code, out } = await links('events/first-visit', 'cities/torino', 'settlement-guide/first-steps', '--archive', '--format', 'json');
  isArchiveDown = false;
  const { proposed, noAnswer } = JSON.parse(out) as { proposed: unknown[]; noAnswer: number };
  expect([code, proposed]).toEqual([0, []]);
  expect(noAnswer).toBeGreaterThan(5);
  expect(servers.log.length - before).toBe(5);
});

test('used wrongly, it says how in the language of the reader, and ends with 2', async () => {
  const wrong = [['--nonsense'], ['--pause', '-1'], ['--write'], ['good-practices/none'], ['--format', 'xml'], ['--locale', 'fr']];
  for (const args of wrong) {
    const { code, out, err } = await links(...(args[0] === '--locale' ? args : [...args, '--locale', 'it']));
    expect([code, out], args.join(' ')).toEqual([2, '']);
    expect(err, args.join(' ')).not.toMatch(/\n\s+at /);
  }
  expect((await links('--write', '--locale', 'it')).err).toContain('insieme a --archive');
}, 90_000);
