import { growthTable, buildTables, stepTables, type Table, viewTable } from './results-tables.ts';
import type { Results } from './results.ts';

/** Between these lines of the README the tables stand. */
export const MARKS = ['<!-- bench: begin -->', '<!-- bench: end -->'] as const;

const cell = (words: string) => words.replaceAll('|', '\\|');

/** A table in Markdown: words to the left, the rest, which are figures, to the right. */
export function markdownTable({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**`, '', line(head), `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join('\n');
}

/** What the README says of the speed, from the figures alone. */
export function readmeText(results: Results): string {
  const { machine, tools, builds, views } = results;
  const days = [...new Set([...builds, ...views].map(({ day }) => day))].sort();
  const where = `Measured on ${days.join(', ')} on ${machine.processors} processors (${machine.processor}), ${machine.memory} GB, ${machine.system}, Node ${machine.node}. “load” is that of the machine when a build began: where it is above the number of processors, read the CPU seconds only.`;
  const largest = Math.max(...builds.map(({ pages }) => pages));
  const tables = [...buildTables(results), growthTable(results), ...stepTables({ ...results, builds: builds.filter(({ pages, tool }) => pages === largest && tool.startsWith('ours')) }), viewTable(results)];
  const versions = Object.values(tools).map(({ name, versions: own }) => `${name}: ${Object.entries(own).map(([what, version]) => `${what} ${version}`).join(', ')}`).join('; ');
  return [where, ...tables.filter(({ rows }) => rows.length > 0).map(markdownTable), `Versions: ${versions}.`].join('\n\n');
}

/**
 * Puts the tables into a README.
 * @throws if the marks are not there, each once and in their order.
 */
export function withTables(readme: string, results: Results): string {
  const [before, rest, ...more] = readme.split(MARKS[0]);
  const [old, after, ...evenMore] = (rest ?? '').split(MARKS[1]);
  if (old === undefined || after === undefined || more.length + evenMore.length > 0) throw new Error(`The README has no place for the tables: ${MARKS.join(' … ')}.`);
  return `${before}${MARKS[0]}\n${readmeText(results)}\n${MARKS[1]}${after}`;
}
