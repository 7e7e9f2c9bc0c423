/** Puts words of the record between curly quotes, so that readers see where they begin and end. */
export const quoted = (text: string): string => `“${cut(text, 160)}”`;

/** The values a field may have, in one line. */
export const listed = (values: readonly string[]): string => values.join(', ');

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The question that offers the closest right value, with a space after it; nothing if no value is close. */
export const closest = (near: string | undefined): string => (near === undefined ? '' : `Did you mean ${quoted(near)}? `);

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A long finding in short: its beginning, on one line. */
export const ellipsis = (text: string): string => cut(text.replaceAll(/\s+/g, ' ').trim(), 60);

/** The same words as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
