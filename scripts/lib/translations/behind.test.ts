import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { TRANSLATED_LOCALES, TRANSLATION_STATES, translationRows } from '#records/translation-states.ts';
import { behindOf } from './behind.ts';
import { TRANSLATION_PRINTERS } from './report.ts';

const fixtures = resolve(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'content');
const practice = 'content/good-practices/shared-workshop/index.it.mdx';
const term = 'content/glossary/living-lab.yaml';
let root: string;

const git = (...args: string[]) => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: root, encoding: 'utf8' });
  expect(stderr && status !== 0 ? stderr : '').toBe('');
};
const commit = (words: string) => {
  git('add', '-A');
  git('commit', '-qm', words);
};
function change(file: string, ...pairs: [RegExp | string, string][]): void {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of pairs) {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    text = changed;
  }
  writeFileSync(join(root, file), text);
}
const behind = () => {
  // One of the fixtures is outdated from the start.
  const rows = translationRows(readLibrary(root)).filter(({ original }) => original.slug !== 'torino');
  return rows.flatMap((row) => row.cells.filter(({ state }) => state === 'outdated').map((cell) => [row.original.slug, cell.locale, behindOf(root, row, cell)] as const));
};
const NEXT: [RegExp, string] = [/^revision: 1$/m, 'revision: 2'];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'behind-'));
  cpSync(fixtures, join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('from the history of the repository', () => {
  beforeEach(() => {
    git('init', '-q');
    commit('first');
  });

  test('a paragraph rewritten and one added, also before they are committed', () => {
    change(practice, [/^summary: .*$/m, 'summary: Un altro riassunto.']);
    change(practice, [/\s*$/, '\n\nUn paragrafo in più.\n']);
    change(practice, NEXT);
    const [english, japanese] = behind();
    expect(english).toMatchObject(['shared-workshop', 'en', { from: 'history', distance: { paragraphs: 1, fields: ['summary'] } }]);
    const last = readFileSync(join(root, practice), 'utf8').trimEnd().split('\n').length;
    expect(english![2]!.distance.lines).toEqual([last]);
    expect(japanese![2]).toEqual(english![2]);
    commit('second');
    expect(behind()[0]![2]).toEqual(english![2]);
  });

  test('what was put right without a new number is not counted', () => {
    change(practice, [/^title: .*$/m, 'title: Un titolo corretto']);
    commit('a slip of the pen');
    change(practice, NEXT);
    commit('second');
    expect(behind()[0]).toMatchObject(['shared-workshop', 'en', { from: 'history', distance: { paragraphs: 0, fields: [], lines: [] } }]);
  });

  test('a data record is compared by its fields', () => {
    change(term, NEXT, [/^( {2}summary: ).*$/m, '$1Altre parole.']);
    expect(behind()[0]).toMatchObject(['living-lab', 'en', { from: 'history', distance: { fields: ['summary'] } }]);
  });

  test('a file that was broken on the way, or a revision left out, does no harm', () => {
    writeFileSync(join(root, practice), '---\n: [\n---\n');
    commit('broken');
    git('checkout', '-q', 'HEAD~1', '--', practice);
    change(practice, [/^revision: 1$/m, 'revision: 3'], [/\s*$/, '\n\nAltro.\n']);
    commit('third');
    expect(behind()[0]![2]).toMatchObject({ from: 'history', distance: { paragraphs: 1 } });
    change('content/good-practices/shared-workshop/index.en.mdx', ['ofRevision: 1', 'ofRevision: 2']);
    expect(behind()[0]![2]).toMatchObject({ from: 'shape', why: 'never-committed', distance: { paragraphs: 1 } });
  });

  test('history that is cut short says so', () => {
    change(practice, NEXT);
    commit('second');
    const whole = root;
    root = mkdtempSync(join(tmpdir(), 'behind-shallow-'));
    git('clone', '-q', '--depth', '1', `file://${whole}`, '.');
    expect(behind()[0]![2]).toMatchObject({ from: 'shape', why: 'shallow', distance: { paragraphs: 0, fields: [] } });
    rmSync(whole, { recursive: true });
  });
});

describe('without history', () => {
  test('the shape tells the least that differs', () => {
    change(practice, NEXT, [/\s*$/, '\n\nUn paragrafo in più.\n']);
    expect(behind()[0]).toMatchObject(['shared-workshop', 'en', { from: 'shape', why: 'no-git', distance: { paragraphs: 1, fields: [] } }]);
  });

  test.each(LOCALES)('and where only words changed, it says in %s that it cannot be known', (speak) => {
    change(practice, NEXT, [/^summary: .*$/m, 'summary: Un altro riassunto.']);
    const rows = translationRows(readLibrary(root));
    const print = (format: keyof typeof TRANSLATION_PRINTERS) =>
      TRANSLATION_PRINTERS[format]({ rows, locales: TRANSLATED_LOCALES, states: TRANSLATION_STATES, behind: (row, cell) => behindOf(root, row, cell) }, speak);
    const words = { it: 'non si può sapere', en: 'cannot be known', ja: '分かりません' }[speak];
    expect(print('text')).toContain(words);
    expect(print('markdown')).toContain(words);
    const json = JSON.parse(print('json')) as { translations: { record: string; state: string; why?: string }[] };
    expect(json.translations.filter(({ record, state }) => record === 'good-practices/shared-workshop' && state === 'outdated')).toMatchObject([{ why: 'no-git', paragraphs: 0 }, { why: 'no-git', paragraphs: 0 }]);
  });
});
