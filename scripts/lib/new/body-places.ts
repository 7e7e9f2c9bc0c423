import type { Nodes, Parents } from 'mdast';
import { parseText } from '#text/parse.ts';
import { plainText } from '#text/plain.ts';
import { placeFor } from '../places.ts';

/** Blocks that hold words directly; lists, quotes, tables and notes hold such blocks. */
const HOLDS_WORDS = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell']);

/** A run of words in the source: a paragraph, a heading, a cell of a table. */
export interface Run {
  start: number;
  end: number;
  line: number;
  text: string;
}

function collect(node: Nodes, body: string, runs: Run[]): void {
  if (!('children' in node)) return;
  if (!HOLDS_WORDS.has(node.type)) {
    for (const child of (node as Parents).children) collect(child as Nodes, body, runs);
    return;
  }
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position];
  if (!first || !last) return;
  const [start, end] = [first.start.offset!, last.end.offset!];
  runs.push({ start, end, line: first.start.line, text: body.slice(start, end) });
}

/** The runs of words of a text, in order: what a translator replaces one by one. */
export function runsOf(body: string): Run[] {
  const runs: Run[] = [];
  collect(parseText(body), body, runs);
  return runs;
}

const hasWords = ({ text }: Run): boolean => /\p{L}/u.test(plainText(parseText(text))) || /!\[/.test(text);

/** Marks each run of words of a text as a place to be filled; components, links and the shape of the text stay. */
export function markedBody(body: string): string {
  let marked = body;
  for (const run of runsOf(body).filter(hasWords).toReversed()) marked = marked.slice(0, run.start) + placeFor(run.text) + marked.slice(run.end);
  return marked;
}
