import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { flanksOf } from './flanks.ts';
import { handOver } from './hand-over.ts';
import { assertNoAutolink, destinationAt, isPlain, mailAt, mailStart, pictureAt } from './leaves.ts';
import type { Source } from './source.ts';
import { tagAt } from './tags.ts';

/** Levels that components, links and bold words may have in one another. */
const MOST_LEVELS = 16;

/** Characters that mean something in the middle of a line, or may. */
const SIGNS = new Set([...'\\`*_[]<{}&~!@'].map((sign) => sign.charCodeAt(0)));
const isSign = Uint8Array.from({ length: 128 }, (_, code) => Number(SIGNS.has(code)));
const ESCAPED = /[!-/:-@[-`{-~]/;

/** What the words being read stand in. */
type Inside = { kind: 'block' } | { kind: 'tag'; name: string } | { kind: 'link' } | { kind: 'stars'; length: number };

/** Reads the words of one paragraph, heading or cell, from left to right and each character once. */
class InlineReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  #at: number;
  /** Whether the words stand in bold or slanted words, at any level. */
  #isStarred = false;
  #isLinked = false;
  #level = 0;

  constructor(source: Source, from: number, to: number) {
    this.#source = source;
    this.#text = source.text;
    this.#from = from;
    this.#to = to;
    this.#at = from;
  }

  /** Reads until what the words stand in ends; that end is left to the caller. */
  read(inside: Inside): PhrasingContent[] {
    if ((this.#level += 1) > MOST_LEVELS) handOver();
    const nodes: PhrasingContent[] = [];
    let start = this.#at;
    let copied = start;
    let value = '';
    const endText = () => {
      if (this.#at === start) return;
      assertNoAutolink(this.#text.slice(start, this.#at));
      nodes.push({ type: 'text', value: value + this.#text.slice(copied, this.#at), position: this.#source.position(start, this.#at) });
    };
    const beginText = () => {
      start = copied = this.#at;
      value = '';
    };
    for (; this.#at < this.#to; ) {
      const code = this.#text.charCodeAt(this.#at);
      if (code > 127 || isSign[code] === 0) {
        this.#at += 1;
        continue;
      }
      const sign = this.#text[this.#at]!;
      if (sign === '\\') {
        if (this.#at + 1 >= this.#to || !ESCAPED.test(this.#text[this.#at + 1]!)) handOver();
        value += this.#text.slice(copied, this.#at);
        copied = this.#at + 1;
        this.#at += 2;
      } else if (sign === '!' && this.#text[this.#at + 1] === '[') {
        endText();
        nodes.push(this.#leaf(pictureAt(this.#source, this.#at)));
        beginText();
      } else if (isPlain(sign, this.#text, this.#at, this.#from, this.#to)) {
        this.#at += 1;
      } else if (sign === '@') {
        if (this.#isLinked) handOver();
        this.#at = mailStart(this.#text, this.#at, Math.max(start, copied), this.#from);
        endText();
        nodes.push(this.#leaf(mailAt(this.#source, this.#at)));
        beginText();
      } else if (sign === '<') {
        if (this.#text[this.#at + 1] === '/') {
          if (inside.kind !== 'tag') handOver();
          break;
        }
        endText();
        nodes.push(this.#element());
        beginText();
      } else if (sign === '[') {
        endText();
        nodes.push(this.#link());
        beginText();
      } else if (sign === ']') {
        if (inside.kind !== 'link') handOver();
        break;
      } else if (sign === '*') {
        const length = this.#starsAt();
        if (inside.kind === 'stars') {
          if (inside.length !== length || !this.#flanks(length).closes) handOver();
          break;
        }
        endText();
        nodes.push(this.#starred(length));
        beginText();
      } else handOver();
    }
    if (this.#at >= this.#to && inside.kind !== 'block') handOver();
    endText();
    this.#level -= 1;
    return nodes;
  }

  /** Goes to the end of a node that was read whole. */
  #leaf<N extends PhrasingContent>(node: N): N {
    this.#at = node.position!.end.offset!;
    if (this.#at > this.#to) handOver();
    return node;
  }

  #element(): MdxJsxTextElement {
    const from = this.#at;
    const { name, kind, attributes, end } = tagAt(this.#source, from);
    if (end > this.#to) handOver();
    this.#at = end;
    let children: PhrasingContent[] = [];
    if (kind === 'open') {
      children = this.read({ kind: 'tag', name });
      const closing = tagAt(this.#source, this.#at);
      if (closing.kind !== 'close' || closing.name !== name || closing.end > this.#to) handOver();
      this.#at = closing.end;
    }
    return { type: 'mdxJsxTextElement', name, attributes, children, position: this.#source.position(from, this.#at) };
  }

  #link(): Link {
    // A link in a link is none; `[^` begins a footnote.
    if (this.#isLinked || this.#text[this.#at + 1] === '^') handOver();
    const from = this.#at;
    this.#at += 1;
    this.#isLinked = true;
    const children = this.read({ kind: 'link' });
    this.#isLinked = false;
    const { url, end } = destinationAt(this.#text, this.#at + 1);
    if (end > this.#to || children.length === 0) handOver();
    this.#at = end;
    return { type: 'link', title: null, url, children: children as Link['children'], position: this.#source.position(from, this.#at) };
  }

  #starsAt(): number {
    let end = this.#at;
    while (end < this.#to && this.#text[end] === '*') end += 1;
    return end - this.#at;
  }

  #flanks(length: number) {
    const end = this.#at + length;
    return flanksOf(this.#at > this.#from ? this.#text[this.#at - 1]! : '', end < this.#to ? this.#text[end]! : '');
  }

  /**
   * Bold or slanted words. Sure is only the plain case: a run that may open, then, in the same place and with nothing of the
   * kind between, a run of the same length that may close. Then no other pairing exists.
   */
  #starred(length: number): Strong | Emphasis {
    if (this.#isStarred || length > 2 || !this.#flanks(length).opens) handOver();
    const from = this.#at;
    this.#at += length;
    this.#isStarred = true;
    const children = this.read({ kind: 'stars', length });
    this.#isStarred = false;
    this.#at += length;
    return { type: length === 2 ? 'strong' : 'emphasis', children, position: this.#source.position(from, this.#at) };
  }
}

/** Reads the words between two offsets as the content of a paragraph, a heading or a cell. */
export function inlinesOf(source: Source, from: number, to: number): PhrasingContent[] {
  return new InlineReader(source, from, to).read({ kind: 'block' });
}
