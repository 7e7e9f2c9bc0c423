import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '#records/entry-files.ts';
import { basisOf } from './basis.ts';
import { dataFacts, dataFactsOf, keepDataFacts } from './facts.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(resolve(import.meta.dirname, '../../tests/fixtures/content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const file = () => join(root, '.build', 'data-facts.json');
const basis = () => basisOf(readLibrary(root), root);

test('pages find what was left for the same content, in whatever order it is read', () => {
  const facts = dataFactsOf(basis());
  expect(dataFacts(readLibrary(root), root)).toEqual(facts);
  keepDataFacts(basis());
  const marked = readFileSync(file(), 'utf8').replace(/"rows":\d+/, '"rows":4711');
  writeFileSync(file(), marked);
  const { all, find } = readLibrary(root);
  expect(Object.values(dataFacts({ all: all.toReversed(), find }, root).datasets)[0]!.rows).toBe(4711);
});

test('what was left for other content is not told', () => {
  keepDataFacts(basis());
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(/"rows":\d+/g, '"rows":4711'));
  const record = readLibrary(root).all.find(({ collection }) => collection === 'cities')!;
  writeFileSync(join(root, record.file), `${readFileSync(join(root, record.file), 'utf8')}\nUna frase in più.\n`);
  const now = dataFacts(readLibrary(root), root);
  expect(now).toEqual(dataFactsOf(basis()));
  expect(JSON.stringify(now)).not.toContain('4711');
});
