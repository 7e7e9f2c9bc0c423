import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';

const { LC_ALL: _, LC_MESSAGES: __, LANG: ___, ...clean } = process.env;
function run(command: 'translations' | 'freshness', args: string[], env: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], { env: { ...clean, ...env }, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('--locale chooses translations; the language of the messages is that of the machine or of --speak', () => {
  const machine = run('translations', ['--locale', 'ja', '--collection', 'programme'], { LANG: 'it_IT.UTF-8' });
  expect(machine.code).toBe(0);
  expect(machine.out).toContain('giapponese');
  expect(machine.out).not.toContain('inglese');
  const spoken = run('translations', ['--collection', 'programme', '--speak', 'ja'], { LANG: 'it_IT.UTF-8' });
  expect(spoken.out).toContain('日本語');
  expect(spoken.out).toContain('英語');
}, 90_000);

test('programs get each translation once', () => {
  const { out } = run('translations', ['--format', 'json', '--collection', 'cities,events']);
  const { translations, totals } = JSON.parse(out) as { translations: { record: string; locale: string }[]; totals: Record<string, Record<string, number>> };
  expect(new Set(translations.map(({ record, locale }) => `${record} ${locale}`)).size).toBe(translations.length);
  expect(Object.values(totals).flatMap((counts) => Object.values(counts)).reduce((sum, count) => sum + count, 0)).toBe(translations.length);
  expect(new Set(translations.map(({ record }) => record.split('/')[0]))).toEqual(new Set(['cities', 'events']));
}, 90_000);

test('the day can be told; on a day far ahead everything with a day is overdue', () => {
  const { due } = JSON.parse(run('freshness', ['--format', 'json', '--today', '2099-12-31', '--owner', 'guide-editors']).out) as { due: { state: string; owner: string }[] };
  expect(due.length).toBeGreaterThan(0);
  expect(new Set(due.map(({ state, owner }) => `${state} ${owner}`))).toEqual(new Set(['overdue guide-editors']));
}, 90_000);

describe.each(LOCALES)('used wrongly, in %s', (locale) => {
  const speak = { translations: '--speak', freshness: '--locale' } as const;
  test.each<['translations' | 'freshness', string[]]>([
    ['translations', ['--locale', 'fr']],
    ['translations', ['--state', 'perfect']],
    ['translations', ['good-practices']],
    ['freshness', ['--today', '2026-02-30']],
    ['freshness', ['--owner', 'mario']],
    ['freshness', ['--nonsense']],
  ])('%s %j', (command, args) => {
    const { code, out, err } = run(command, [...args, speak[command], locale]);
    expect([code, out]).toEqual([2, '']);
    const words = { it: /va bene|conosce|giorno/, en: /does not|not a day/, ja: /使え|日付/ }[locale];
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
