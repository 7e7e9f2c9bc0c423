import type { Words } from './text-source.ts';

/** The words of a text as they are kept from run to run: those that stand in the file just so, by their place alone. */
export interface PackedWords {
  /** For each piece: its line, its column, how long it is, and what is true of it. */
  numbers: number[];
  /** The pieces that the file writes otherwise, with escapes for example; of these, the length counts for nothing. */
  others: string[];
}

const [FOREIGN, BEFORE, AFTER, OTHER] = [1, 2, 4, 8] as const;

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Packs words: without it, what is kept of a text would be the text once more. */
export function packWords(words: readonly Words[], text: string): PackedWords {
  const starts = lineStarts(text);
  const packed: PackedWords = { numbers: [], others: [] };
  for (const { value, line, column, isForeign, beforeElement, afterElement } of words) {
    const isOther = !text.startsWith(value, (starts[line - 1] ?? text.length) + column - 1);
    if (isOther) packed.others.push(value);
    packed.numbers.push(line, column, value.length, (isForeign ? FOREIGN : 0) + (beforeElement ? BEFORE : 0) + (afterElement ? AFTER : 0) + (isOther ? OTHER : 0));
  }
  return packed;
}

/** Gives the words that were packed. @param text the very text with which they were. */
export function unpackWords({ numbers, others }: PackedWords, text: string): Words[] {
  const starts = lineStarts(text);
  const words: Words[] = [];
  let other = 0;
  for (let index = 0; index < numbers.length; index += 4) {
    const [line, column, length, marks] = [numbers[index]!, numbers[index + 1]!, numbers[index + 2]!, numbers[index + 3]!];
    const from = starts[line - 1]! + column - 1;
    const one: Words = { value: marks & OTHER ? others[other++]! : text.slice(from, from + length), line, column };
    if (marks & FOREIGN) one.isForeign = true;
    if (marks & BEFORE) one.beforeElement = true;
    if (marks & AFTER) one.afterElement = true;
    words.push(one);
  }
  return words;
}
