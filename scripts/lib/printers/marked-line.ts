import { widthOf } from '../display-width.ts';
import { withoutControls } from './visible.ts';

/** Columns of a terminal that a line may take, and how many of them stand before the place. */
const MOST = 96;
const BEFORE = 36;
// No single character: terminals do not agree on how wide it is.
const CUT = '...';
const TAB = '    ';

interface Cell {
  shown: string;
  width: number;
  /** Where the character begins and ends in the line. */
  at: number;
  end: number;
}

function cellsOf(line: string): Cell[] {
  let at = 0;
  return [...line].map((character) => {
    const shown = character === '\t' ? TAB : withoutControls(character);
    const begin = at;
    at += character.length;
    return { shown, width: character === '\t' ? TAB.length : widthOf(shown), at: begin, end: at };
  });
}

const widthOfAll = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** The cells around a place that fit on a line. */
function windowOf(cells: readonly Cell[], place: number): { from: number; to: number } {
  if (widthOfAll(cells) <= MOST) return { from: 0, to: cells.length };
  let from = Math.min(place, cells.length);
  for (let width = 0; from > 0 && width < BEFORE; from -= 1) width += cells[from - 1]!.width;
  let to = from;
  for (let width = 0; to < cells.length && width + cells[to]!.width <= MOST; to += 1) width += cells[to]!.width;
  return { from, to };
}

/**
 * The line of a file with its number, and under it a mark at a place. Japanese characters count twice, a tab is shown as
 * four blanks, and of a very long line only what stands around the place is shown.
 * @param column of the place, from 1, in characters as JavaScript counts them.
 * @param length how many characters are marked.
 */
export function markedLine(line: string, number: number, column: number, length: number): string {
  const cells = cellsOf(line);
  const start = cells.findIndex(({ end }) => end > column - 1);
  const place = start < 0 ? cells.length : start;
  const { from, to } = windowOf(cells, place);
  const shown = cells.slice(from, to);
  const marked = shown.filter(({ at }) => at >= (cells[place]?.at ?? Infinity) && at < column - 1 + length);
  const prefix = from > 0 ? CUT : '';
  const gutter = `${String(number).padStart(5)} | `;
  const text = prefix + shown.map((cell) => cell.shown).join('') + (to < cells.length ? CUT : '');
  const blanks = ' '.repeat(prefix.length + widthOfAll(cells.slice(from, place)));
  return [(gutter + text).trimEnd(), `${' '.repeat(5)} | ${blanks}${'^'.repeat(Math.max(1, widthOfAll(marked)))}`].join('\n');
}
