import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { instant } from '#schema/shared.ts';
import { problem } from '../problem.ts';
import { sentence } from '../sentence.ts';
import { problemsOfIssue } from './schema-issues.ts';

/** What is said of a value that does not fit a schema. */
function said(schema: z.ZodType, data: unknown): string {
  const place = (path: readonly PropertyKey[]) => ({ file: 'x', line: 1, column: 1, field: path.join('.') });
  const context = { schema, data, place, unknownKey: (path: readonly PropertyKey[], key: string) => problem(place(path), 'unknown-key', { key, allowed: [] }) };
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => problemsOfIssue(issue, context)).map(({ code, params }) => `[${code}] ${sentence(code, params as never, 'en')}`).join('\n');
}

test('a moment that needs its offset', () => {
  expect(said(z.strictObject({ at: instant() }), { at: '2025-10-02T09:30' })).toMatchInlineSnapshot(`"[not-an-instant] “2025-10-02T09:30” is not a moment. Write day, time and offset: 2025-10-02T09:30+09:00."`);
});

test('a rule that has no words of its own yet', () => {
  expect(said(z.strictObject({ x: z.string().refine(() => false, { error: 'new-rule' }) }), { x: 'y' })).toMatchInlineSnapshot(`"[not-right] The value is not right (new-rule). Compare it with another record."`);
  expect(said(z.strictObject({ x: z.number().multipleOf(5) }), { x: 3 })).toMatchInlineSnapshot(`"[not-right] The value is not right (Invalid number: must be a multiple of 5). Compare it with another record."`);
  expect(said(z.strictObject({ x: z.union([z.boolean(), z.number()]) }), { x: 'y' })).toMatchInlineSnapshot(`"[not-right] The value is not right (Invalid input). Compare it with another record."`);
});

test('every code that a schema gives has words', () => {
  const folder = join(import.meta.dirname, '../../../src/schema');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
  const codes = new Set(texts.flatMap((text) => [...text.matchAll(/\b(?:error|message): '([a-z-]+)'/g)].map(([, code]) => code!)));
  expect(codes.size).toBeGreaterThan(10);
  for (const code of codes) expect(said(z.strictObject({ x: z.string().refine(() => false, { error: code }) }), { x: 'y' })).toMatch(new RegExp(`^\\[${code}\\]`));
});
