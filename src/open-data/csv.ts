import { stringify } from 'csv-stringify/sync';
import type { Column } from '#open-data/columns.ts';
import type { Fields } from '#open-data/public-form.ts';

// What spreadsheets take for the beginning of a formula (OWASP, “CSV injection”); Japanese ones read the full-width signs too.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before what looks like one. Numbers stay numbers. */
export const disarmed = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * Writes rows as a CSV file (RFC 4180): commas, CRLF, and UTF-8 with its mark, without which Excel in Japan reads Shift_JIS.
 * @param rows one object a line; `columns` read them.
 */
export function csvFile(columns: readonly Column[], rows: readonly Fields[]): string {
  const lines = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? disarmed(value) : (value ?? '');
    }),
  );
  return stringify([columns.map(({ name }) => name), ...lines], { bom: true, record_delimiter: 'windows' });
}
