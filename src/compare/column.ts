/** One line of a cell. */
export interface Line {
  /** Words and references, safe HTML. */
  html: string;
  /** What the line says, without its language: lines of the same key say the same. */
  key: string;
}

/** What one record says to one row. */
export interface Cell {
  lines: Line[];
  /** Who says so: publisher, date and certainty, as list items; empty if no claim stands behind the cell. */
  grounds: string;
}

/** One source of a record, as the list under the table shows it. */
export interface ColumnSource {
  /** Its number on the record's page. */
  number: number;
  html: string;
}

/**
 * A record as one column of a comparison, in one language: plain data, made at build, so that the page of a usual set and
 * the script that builds a table of any choice show the same.
 */
export interface Column {
  slug: string;
  /** The name of the record as plain text. */
  title: string;
  /** The name as HTML, with its language if it is not the page's. */
  heading: string;
  href: string;
  /** By row. A row that is left out is not on record. */
  cells: Record<string, Cell>;
  /** The record that the sources belong to: columns may share one. */
  home: { id: string; title: string };
  sources: ColumnSource[];
}

/** The anchor of a source in the list under the table. */
export const sourceAnchor = (home: string, number: number) => `${home}-source-${number}`;
