import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { checkContent, type CheckResult } from '../scripts/lib/check-content.ts';
import { PRINTERS } from '../scripts/lib/printers/printers.ts';
import { problemLine, sentenceOf } from '../scripts/lib/printers/report.ts';
import { FILES, type Mistake, MISTAKES } from './lib/seeded-mistakes.ts';

const root = resolve(import.meta.dirname, '..');

/** Where a mistake must be found. */
interface Expected {
  file: string;
  line: number;
  field: string | undefined;
  code: string;
}

let folder: string;
let result: CheckResult;
const expected: Expected[] = [];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
const recordOf = (file: string): string => file.split('/').slice(0, 3).join('/').replace(/\.yaml$/, '');
const patternOf = ({ collections, version }: Mistake): string[] => collections.map((name) => (version === 'yaml' ? `content/${name}/*.yaml` : `content/${name}/*/index.${version}.mdx`));

/** Makes a mistake in the first record that allows it and that holds no other, so that none hides another. */
function plant(mistake: Mistake, taken: Set<string>): Expected {
  const files = patternOf(mistake).flatMap((pattern) => globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/')).sort());
  for (const file of files) {
    if (taken.has(recordOf(file))) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const match = mistake.pattern.exec(text);
    if (!match) continue;
    // What a mistake needs of the record it stands in: a source that exists.
    const source = /^sources:\n {2}- \{ id: ([\w-]+)/m.exec(text)?.[1] ?? '';
    const changed = text.replace(mistake.pattern, mistake.replacement).replace('sources: []', `sources: [${source}]`);
    if (changed === text) throw new Error(`“${mistake.name}” changes nothing in ${file}.`);
    writeFileSync(join(folder, file), changed);
    taken.add(recordOf(file));
    const field = typeof mistake.field === 'function' ? mistake.field(match, text) : mistake.field;
    return { file, line: lineOf(text, match.index) + mistake.below, field, code: mistake.code };
  }
  throw new Error(`No record is left for “${mistake.name}”.`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeded-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  // What the check has read already it need not read again.
  const readings = join(root, '.build/check-readings.bin');
  if (existsSync(readings)) cpSync(readings, join(folder, '.build/check-readings.bin'));
  const taken = new Set<string>(['content/cities/torino']);
  for (const mistake of MISTAKES) expected.push(plant(mistake, taken));
  for (const { file, text, code, at } of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    expected.push({ file: at ?? file, line: 1, field: undefined, code });
  }
  result = checkContent(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = ({ file, line, field, code }: Expected): string => `${file}:${line} ${field ?? ''} [${code}]`;

test('there are more than sixty, in every collection', () => {
  expect(expected.length).toBeGreaterThanOrEqual(60);
  for (const collection of COLLECTION_NAMES) expect(expected.filter(({ file }) => file.startsWith(`content/${collection}/`)).length, collection).toBeGreaterThan(1);
});

test('one run finds every one of them, in its file, line and field, and nothing else', () => {
  // A record that has only an empty translation also lacks its original.
  const found = result.problems.filter(({ code }) => code !== 'original-missing').map((one) => shown({ ...one, field: one.field }));
  expect(found.sort()).toEqual(expected.map(shown).sort());
});

test.for([...LOCALES])('each is told in %s, in words for people', (locale) => {
  for (const one of result.problems) {
    const said = sentenceOf(one, locale);
    expect(said, one.code).not.toMatch(/undefined|\[object|NaN|\$\{/);
    // The name of a kind of problem is for programs; a word that is such a name (“html”, “empty”) is not meant.
    if (one.code.includes('-')) expect(said, one.code).not.toContain(one.code);
    if (locale !== 'en') expect(said, one.code).not.toBe(sentenceOf(one, 'en'));
    if (locale === 'ja') expect(said, one.code).toMatch(/[ぁ-ん].*(?:。|：.+|か。|）)$/);
    else expect(said, one.code).toMatch(/[.?)]$/);
    expect(problemLine(one, locale)).toContain(`${one.file}:${one.line}:${one.column} `);
  }
});

test('each is shown in its line, with a mark under it', () => {
  const output = PRINTERS.text(result, { locale: 'it' }).split('\n');
  const marked = result.problems.filter((one) => {
    const index = output.indexOf(problemLine(one, 'it'));
    expect(index, one.code).toBeGreaterThanOrEqual(0);
    return output[index + 1]?.startsWith(`${String(one.line).padStart(5)} | `) && /^ +\| *\^+$/.test(output[index + 2] ?? '');
  });
  expect(marked.length).toBeGreaterThan(result.problems.length * 0.85);
});

test('no false alarm: the real content has no problem', () => {
  expect(checkContent(root).problems.map((one) => problemLine(one, 'en'))).toEqual([]);
});
