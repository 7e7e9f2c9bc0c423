/** A number with at most that many decimals; “–” for what could not be measured. */
export const shown = (value: number, decimals = 0): string => (Number.isFinite(value) ? value.toFixed(decimals) : '–');

/** Bytes as kB (1,000 bytes) with one decimal. */
export const kilobytes = (bytes: number): string => shown(bytes / 1000, 1);

/** Prints a table: words to the left, the rest, which are figures, to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd();
  console.log(`\n${title}\n`);
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(`  ${line(row)}`);
}
