import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';
import { en } from './sentences/en.ts';

test('every code has its sentence pinned by a test that makes the problem', () => {
  const tests = globSync('**/*.test.ts', { cwd: import.meta.dirname }).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  expect(Object.keys(en).filter((code) => !tests.includes(`[${code}] `))).toEqual([]);
});

test('a sentence has no empty end and no doubled blank', () => {
  expect(sentence('unknown-key', { key: 'x', allowed: [] }, 'en')).toBe('There is no field “x” here. Delete it.');
  expect(sentence('no-collection', { found: 'x', near: 'y' }, 'en')).toBe('There is no collection “x”. Did you mean “y”?');
  expect(sentence('link-fragment', { fragment: 'x', target: '/a/b', allowed: [] }, 'en')).toBe('/a/b has no section “x”. It has no sections: link to the page.');
});
