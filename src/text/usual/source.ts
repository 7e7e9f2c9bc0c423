import type { Root } from 'mdast';

/** Where a node stands, as trees of unist tell it. */
type Position = NonNullable<Root['position']>;

/** A text with its lines: turns offsets into the places that nodes of a tree bear. */
export class Source {
  readonly text: string;
  /** Where each line begins, and, as a last one, where a line after the text would begin. */
  readonly #starts: number[] = [0];
  /** The line that was asked for last: the next place is mostly on it or on the one after. */
  #line = 0;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    this.#starts.push(text.length + 1);
  }

  /** How many lines there are: one more than there are line breaks. */
  get lines(): number {
    return this.#starts.length - 1;
  }

  /** The offset at which a line begins, counted from 0. */
  start(line: number): number {
    return this.#starts[line]!;
  }

  /** The offset behind the last character of a line. */
  end(line: number): number {
    return this.#starts[line + 1]! - 1;
  }

  /** Line and column, from 1, of an offset. */
  point(offset: number): Position['start'] {
    while (this.#starts[this.#line]! > offset) this.#line -= 1;
    while (this.#starts[this.#line + 1]! <= offset) this.#line += 1;
    return { line: this.#line + 1, column: offset - this.#starts[this.#line]! + 1, offset };
  }

  position(from: number, to: number): Position {
    return { start: this.point(from), end: this.point(to) };
  }
}
