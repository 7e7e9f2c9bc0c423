import type { Scalar } from 'yaml';
import type { Shift } from './text-source.ts';

/**
 * Tells where the lines of a text stand in the file, if the text is a value in YAML.
 * A block with `|` keeps its lines, so every place is true. A block with `>` joins lines: each line of the value is sought
 * among the lines of the block. A value on one line begins after its quote.
 * @param at gives line and column of an offset of the file.
 */
export function scalarShift(scalar: Scalar, source: string, at: (offset: number) => { line: number; column: number }): Shift {
  const [from, to] = scalar.range ?? [0, 0];
  const start = at(from);
  if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') {
    const quote = scalar.type === 'PLAIN' ? 0 : 1;
    return (line, column) => (line === 1 ? { line: start.line, column: start.column + quote + column - 1 } : { line: start.line, column: start.column });
  }
  const lines = source.slice(from, to).split('\n').slice(1);
  const indent = Math.min(...lines.filter((one) => one.trim() !== '').map((one) => one.length - one.trimStart().length));
  if (scalar.type === 'BLOCK_LITERAL') return (line, column) => ({ line: start.line + line, column: indent + column });

  // A folded block: walk its lines as YAML folds them, and note for each line of the value what was joined to make it.
  const value: { at: number; column: number }[][] = [[]];
  let length = 0;
  for (const [index, one] of lines.entries()) {
    const words = one.slice(indent);
    if (words.trim() === '') {
      value.push([]);
      length = 0;
      continue;
    }
    if (value.at(-1)!.length > 0) length += 1;
    value.at(-1)!.push({ at: index, column: length });
    length += words.length;
  }
  return (line, column) => {
    const piece = value[line - 1]?.findLast((one) => one.column < column);
    return piece ? { line: start.line + 1 + piece.at, column: indent + column - piece.column } : { line: start.line, column: start.column };
  };
}
