/** The columns that a text takes in a terminal: a wide character takes two. https://www.unicode.org/reports/tr11/ */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(character) ? 2 : 1), 0);
}

/** Sets rows under each other; numbers stand at the right of their column. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, widthOf(String(cell)))), []);
  const isNumeric = widths.map((_, index) => rows.slice(1).every((row) => typeof row[index] === 'number') && rows.length > 1);
  return rows
    .map((row) =>
      row
        .map((cell, index) => {
          const space = ' '.repeat(widths[index]! - widthOf(String(cell)));
          return isNumeric[index] ? `${space}${cell}` : `${cell}${space}`;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Text inside a table of Markdown: what would end its cell or begin markup is disarmed. */
export const cellText = (text: string | number): string => String(text).replaceAll(/\s+/g, ' ').replaceAll(/[\\|`*_[\]<>]/g, '\\$&');

/** A table in Markdown; cells are taken as they are. */
export function markdownTable([head = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
