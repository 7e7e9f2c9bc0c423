import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MARKS, markdownTable, withTables } from './readme-tables.ts';
import { type Figures, readResults, type Results } from './results.ts';
import { buildTables, growthTable } from './results-tables.ts';

const root = resolve(import.meta.dirname, '../../../..');
const figures = (more: Partial<Figures>): Figures => ({ tool: 'hugo', pages: 300, state: 'clean', day: '2026-11-23', runs: 1, wall: 1, cpu: 2, memory: 4e8, load: 1, files: 1234, bytes: 2.5e6, ...more });
const results = (builds: Figures[]): Results => ({
  machine: { processor: 'Some', processors: 2, memory: 24, system: 'Linux 6.1', node: '26.10.0' },
  tools: { hugo: { name: 'Hugo', versions: { hugo: '0.111.3' }, search: 'none' } },
  builds,
  views: [],
});

test('shows each state, whether a change gives what a clean build gives, and what failed', () => {
  const [row] = buildTables(results([figures({}), figures({ state: 'change', wall: 0.5, cpu: 0.7 }), figures({ state: 'again', differing: 1500 })]))[0]!.rows;
  expect(row).toEqual(['Hugo', 'none', '1.0 / 2.0', '–', '0.5 / 0.7', 'no, 1,500 files', '400', '1,234', '2.5', '1', '1.0']);
  expect(buildTables(results([figures({ runs: 0, fault: 'stopped after 5 s' })]))[0]!.rows[0]![2]).toBe('stopped after 5 s');
});

test('computes the growth from one size to the next', () => {
  const { head, rows } = growthTable(results([figures({}), figures({ pages: 3000, cpu: 20 }), figures({ pages: 9000, cpu: 180 })]));
  expect(head).toEqual(['', '300 → 3,000', '3,000 → 9,000']);
  expect(rows).toEqual([['Hugo', '1.00', '2.00']]);
});

test('writes Markdown in which no word can end a cell', () => {
  expect(markdownTable({ title: 'T', head: ['', 's'], rows: [['a|b', '1']] })).toBe('**T**\n\n|  | s |\n|---|--:|\n| a\\|b | 1 |');
});

test('replaces what stands between the marks and nothing else', () => {
  const readme = `# One\n${MARKS[0]}\nold\n${MARKS[1]}\n# Two\n`;
  const once = withTables(readme, results([figures({})]));
  expect(once).toMatch(/^# One\n[^]*\| Hugo \| none \|[^]*\n# Two\n$/);
  expect(once).not.toContain('old');
  expect(withTables(once, results([figures({})]))).toBe(once);
  expect(() => withTables('# One\n', results([]))).toThrow('no place for the tables');
});

test('the README shows the figures of bench-results.json as they are', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(withTables(readme, readResults(join(root, 'bench-results.json'))!)).toBe(readme);
});
