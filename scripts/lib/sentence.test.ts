import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';
import { en } from './sentences/en.ts';
import { warningsEn } from './sentences/warnings.en.ts';

test('every code has its sentence pinned by a test that makes the problem', () => {
  const tests = globSync('**/*.test.ts', { cwd: import.meta.dirname }).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  expect(Object.keys({ ...en, ...warningsEn }).filter((code) => !tests.includes(`[${code}] `))).toEqual([]);
});

test('a sentence has no empty end and no doubled blank', () => {
  expect(sentence('unknown-key', { key: 'x', allowed: [] }, 'en')).toBe('There is no field “x” here. Delete it.');
  expect(sentence('no-collection', { found: 'x', near: 'y' }, 'en')).toBe('There is no collection “x”. Did you mean “y”?');
  expect(sentence('link-fragment', { fragment: 'x', target: '/a/b', allowed: [] }, 'en')).toBe('/a/b has no section “x”. It has no sections: link to the page.');
});

test('English quotes, Italian and Japanese ones stay in their language; no straight apostrophe in Italian', () => {
  for (const code of ['no-record', 'label-missing', 'claim-not-placed', 'unknown-key', 'not-in-list'] as const) {
    const params = { collection: 'cities', slug: 'x', near: 'y', id: 'x', used: 'z', locale: 'ja', key: 'x', allowed: ['a'], found: 'x' } as never;
    expect(sentence(code, params, 'it')).toMatch(/«x».*[.?]$/);
    expect(sentence(code, params, 'it')).not.toMatch(/[“”']/);
    expect(sentence(code, params, 'ja')).toMatch(/「x」/);
  }
});
