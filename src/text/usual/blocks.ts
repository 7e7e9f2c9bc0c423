import type { BlockContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { handOver } from './hand-over.ts';
import { inlinesOf } from './inlines.ts';
import type { Source } from './source.ts';
import { tableAt } from './table.ts';
import { isLineOfTags, tagAt } from './tags.ts';

const HEADING = /(#{2,3}) (?=\S)/y;
const BULLET = /- (?=\S)/y;
const NUMBER = /(\d{1,9})\. (?=\S)/y;
/** What begins a line of plain words; never a sign with which a block of any kind could begin. */
const WORDS = /(?![#>+=~|{}\]&:`_^-]|\d{1,9}[.)](?: |\n|$)|\*(?!\*?[^\s*])|import\b|export\b)\S/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Reads blocks line by line. */
class BlockReader {
  readonly #source: Source;
  readonly #text: string;
  #line = 0;
  #isInside = false;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
  }

  /** Reads to the end; within a component to its closing tag, which is left to the caller. */
  read(): RootContent[] {
    const nodes: RootContent[] = [];
    for (; this.#line < this.#source.lines; ) {
      const at = this.#source.start(this.#line);
      if (this.#isBlank(this.#line)) this.#line += 1;
      else if (this.#isInside && this.#text.startsWith('</', at)) return nodes;
      else nodes.push(this.#block(at));
    }
    if (this.#isInside) handOver();
    return nodes;
  }

  #block(at: number): RootContent {
    const sign = this.#text[at];
    if (sign === '#') return this.#heading(at);
    if (sign === '|') return this.#table(at);
    if (sign === '-') return this.#list(BULLET);
    if (sign === '<' && isLineOfTags(this.#source, at)) return this.#component(at);
    return matchAt(NUMBER, this.#text, at) ? this.#list(NUMBER) : this.#paragraph(at);
  }

  #isBlank(line: number): boolean {
    return line >= this.#source.lines || this.#source.start(line) === this.#source.end(line);
  }

  #heading(at: number): Heading {
    const match = matchAt(HEADING, this.#text, at);
    const end = this.#source.end(this.#line);
    // Number signs at the end of a heading are no words.
    if (!match || this.#text[end - 1] === '#') handOver();
    this.#line += 1;
    return { type: 'heading', depth: match[1]!.length as 2 | 3, children: inlinesOf(this.#source, at + match[0].length, end), position: this.#source.position(at, end) };
  }

  #table(at: number): RootContent {
    const first = this.#line;
    while (this.#text[at] === '|' && !this.#isBlank(this.#line)) at = this.#source.start((this.#line += 1));
    if (!this.#isBlank(this.#line)) handOver();
    return tableAt(this.#source, first, this.#line);
  }

  /** A component on a line of its own: closed in itself, or around blocks. */
  #component(at: number): MdxJsxFlowElement {
    const { name, kind, attributes, end } = tagAt(this.#source, at);
    if (kind === 'close' || end !== this.#source.end(this.#line)) handOver();
    this.#line += 1;
    if (kind === 'alone' && !this.#isBlank(this.#line)) handOver();
    const children: RootContent[] = [];
    let last = end;
    if (kind === 'open') {
      if (name !== 'Note' || this.#isInside) handOver();
      this.#isInside = true;
      children.push(...this.read());
      this.#isInside = false;
      const closing = tagAt(this.#source, this.#source.start(this.#line));
      last = this.#source.end(this.#line);
      if (closing.name !== name || closing.end !== last || !this.#isBlank(this.#line + 1)) handOver();
      this.#line += 1;
    }
    return { type: 'mdxJsxFlowElement', name, attributes, children: children as BlockContent[], position: this.#source.position(at, last) };
  }

  /** A list of one level whose items have one line each, with or without empty lines between them. */
  #list(marker: RegExp): List {
    const items: ListItem[] = [];
    let spread = false;
    let start: number | null = null;
    for (;;) {
      const from = this.#source.start(this.#line);
      const match = matchAt(marker, this.#text, from);
      if (!match) break;
      if (items.length === 0 && match[1] !== undefined) start = Number(match[1]);
      items.push(this.#item(from, from + match[0].length));
      this.#line += 1;
      if (!this.#isBlank(this.#line)) continue;
      let next = this.#line;
      while (next < this.#source.lines && this.#isBlank(next)) next += 1;
      // Empty lines part items, if one follows; else they part the list from what comes then.
      if (next >= this.#source.lines || !matchAt(marker, this.#text, this.#source.start(next))) break;
      spread = true;
      this.#line = next;
    }
    if (items.length === 0 || !this.#isBlank(this.#line)) handOver();
    const position = { start: items[0]!.position!.start, end: items.at(-1)!.position!.end };
    return { type: 'list', ordered: start !== null, start, spread, children: items, position };
  }

  #item(from: number, words: number): ListItem {
    const end = this.#source.end(this.#line);
    this.#assertWords(words);
    const paragraph: Paragraph = { type: 'paragraph', children: inlinesOf(this.#source, words, end), position: this.#source.position(words, end) };
    return { type: 'listItem', spread: false, checked: null, children: [paragraph], position: this.#source.position(from, end) };
  }

  #paragraph(from: number): Paragraph {
    do {
      this.#assertWords(this.#source.start(this.#line));
      this.#line += 1;
    } while (!this.#isBlank(this.#line) && !this.#text.startsWith('</Note>\n', this.#source.start(this.#line)));
    const end = this.#source.end(this.#line - 1);
    return { type: 'paragraph', children: inlinesOf(this.#source, from, end), position: this.#source.position(from, end) };
  }

  /** Hands over unless plain words begin there, or a component that has words beside it. */
  #assertWords(at: number): void {
    if (!matchAt(WORDS, this.#text, at)) handOver();
    if (this.#text[at] === '<' && isLineOfTags(this.#source, at)) handOver();
  }
}

/** Reads a whole text as blocks. */
export function blocksOf(source: Source): RootContent[] {
  return new BlockReader(source).read();
}
