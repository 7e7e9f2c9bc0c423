import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { handOver } from './hand-over.ts';
import { inlinesOf } from './inlines.ts';
import type { Source } from './source.ts';

const RULE = /^\|(?: *:?-+:? *\|)+$/;

const alignOf = (cell: string): AlignType => {
  const rule = cell.trim();
  if (rule.startsWith(':')) return rule.endsWith(':') ? 'center' : 'left';
  return rule.endsWith(':') ? 'right' : null;
};

function cellAt(source: Source, from: number, to: number, isLast: boolean): TableCell {
  const { text } = source;
  // The bar before a cell is part of it; the bar behind only of the last.
  let [first, last] = [from + 1, to];
  while (first < last && text[first] === ' ') first += 1;
  while (last > first && text[last - 1] === ' ') last -= 1;
  return { type: 'tableCell', children: inlinesOf(source, first, last) as TableCell['children'], position: source.position(from, isLast ? to + 1 : to) };
}

function rowAt(source: Source, line: number, columns: number): TableRow {
  const [from, to] = [source.start(line), source.end(line)];
  const words = source.text.slice(from, to);
  // An escaped bar is no end of a cell.
  if (!words.startsWith('|') || !words.endsWith('|') || words.includes('\\')) handOver();
  const cells: TableCell[] = [];
  for (let at = from; at < to - 1; ) {
    const next = source.text.indexOf('|', at + 1);
    cells.push(cellAt(source, at, next, next === to - 1));
    at = next;
  }
  if (cells.length !== columns) handOver();
  return { type: 'tableRow', children: cells, position: source.position(from, to) };
}

/** Reads the lines from one to before another as a table, each line of which begins and ends with a bar. */
export function tableAt(source: Source, line: number, end: number): Table {
  const rule = end - line < 2 ? '' : source.text.slice(source.start(line + 1), source.end(line + 1));
  if (!RULE.test(rule)) handOver();
  const align = rule.slice(1, -1).split('|').map(alignOf);
  const rows = [rowAt(source, line, align.length)];
  for (let next = line + 2; next < end; next += 1) rows.push(rowAt(source, next, align.length));
  return { type: 'table', align, children: rows, position: source.position(source.start(line), source.end(end - 1)) };
}
