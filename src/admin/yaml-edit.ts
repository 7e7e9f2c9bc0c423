import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Data } from '#admin/form-data.ts';
import { inLine, isData, itemLines, pairLines, quoted, scalar } from '#admin/house-yaml.ts';

/**
 * Brings a YAML text to say something else, and leaves every byte of what it said already: comments, order, quotation marks,
 * lines that nobody touched. So a change in the form reads as the same change made by hand.
 */

/** Whether two values say the same; the order of keys says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isData(one)) return one === other;
  return isData(other) && Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

const startOf = (node: unknown): number => (node as { range: [number, number, number] }).range[0];
const endOf = (node: unknown): number => (node as { range: [number, number, number] }).range[1];
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Cuts a block into pieces, one for each start; comments go with what follows them. */
function pieces(text: string, starts: number[], from: number, end: number): string[] {
  const cuts = starts.map((start, index) => {
    if (index === 0) return from;
    let cut = lineStart(text, start);
    const floor = lineStart(text, starts[index - 1]!);
    while (cut > floor && /^\s*#/.test(text.slice(lineStart(text, cut - 1), cut))) cut = lineStart(text, cut - 1);
    return cut;
  });
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1] ?? end));
}

/** A remark at the end of a line. */
function remarkAfter(text: string, node: unknown): string {
  const newline = text.indexOf('\n', endOf(node));
  return /^[ \t]+#.*$/.exec(text.slice(endOf(node), newline === -1 ? undefined : newline))?.[0] ?? '';
}

/** Where the block under a key begins: the line after it. */
const blockStart = (text: string, key: unknown): number => text.indexOf('\n', endOf(key)) + 1;

/** The comment lines at the head of a piece. */
const remarks = (piece: string): string => /^(?:[ \t]*(?:#.*)?\n)*/.exec(piece)![0];

/** The end of a block: the start of the line after its last one. */
function blockEnd(text: string, node: unknown): number {
  const at = Math.min((node as { range: [number, number, number] }).range[2], text.length);
  const last = text.slice(0, at).trimEnd().length;
  const newline = text.indexOf('\n', Math.max(last, endOf(node) - 1));
  return newline === -1 ? text.length : Math.min(newline + 1, Math.max(at, last + 1));
}

/** Keys of a new value in the order of the file, each new one after the one that goes before it. */
function keysInOrder(old: string[], wanted: string[]): string[] {
  const order = old.filter((key) => wanted.includes(key));
  wanted.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = wanted.slice(0, index).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

/** Which old item each new one was: the same one, else the one with its id, else none. */
function origins(old: unknown[], wanted: unknown[]): (number | undefined)[] {
  const free = new Set(old.keys());
  const take = (fits: (item: unknown) => boolean): number | undefined => {
    const found = [...free].find((index) => fits(old[index]));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const found = wanted.map((item) => take((one) => same(one, item)));
  const nameOf = (item: unknown) => (isData(item) ? (item.id ?? item.organisation ?? item.claim ?? item.source) : undefined);
  return wanted.map((item, index) => found[index] ?? (nameOf(item) === undefined ? undefined : take((one) => nameOf(one) === nameOf(item))));
}

/** A value between brackets or alone, as it stood where it says the same. */
function editInLine(text: string, node: unknown, old: unknown, wanted: unknown, key: string): string {
  if (same(old, wanted)) return text.slice(startOf(node), endOf(node));
  if (isMap(node) && node.flow && isData(old) && isData(wanted)) {
    const pairs = new Map((node.items as Pair[]).map((pair) => [keyOf(pair), pair]));
    const parts = keysInOrder([...pairs.keys()], Object.keys(wanted)).map((name) => {
      const pair = pairs.get(name);
      return `${scalar(name)}: ${pair ? editInLine(text, pair.value, old[name], wanted[name], name) : inLine(wanted[name], name)}`;
    });
    return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
  }
  if (isSeq(node) && node.flow && Array.isArray(old) && Array.isArray(wanted)) {
    const from = origins(old, wanted);
    return `[${wanted.map((item, index) => (from[index] === undefined ? inLine(item) : editInLine(text, node.items[from[index]], old[from[index]], item, ''))).join(', ')}]`;
  }
  const wasQuoted = isScalar(node) && node.type === Scalar.QUOTE_DOUBLE && typeof wanted === 'string';
  return wasQuoted ? quoted(wanted) : inLine(wanted, key);
}

function editItems(text: string, node: YAMLSeq, from: number, old: unknown[], wanted: unknown[], indent: string): string {
  const kept = pieces(text, node.items.map(startOf), from, blockEnd(text, node));
  const was = origins(old, wanted);
  return wanted.map((item, index) => {
    const origin = was[index];
    if (origin === undefined) return itemLines(item, indent);
    if (same(old[origin], item)) return kept[origin]!;
    const inner = node.items[origin];
    const isInLine = !(isMap(inner) && !inner.flow);
    return remarks(kept[origin]!) + (isInLine ? `${indent}- ${editInLine(text, inner, old[origin], item, '')}${remarkAfter(text, inner)}\n` : itemLines(item, indent));
  }).join('');
}

function editPair(text: string, pair: Pair, old: unknown, wanted: unknown, indent: string): string {
  const [key, { value }] = [keyOf(pair), pair];
  const head = `${indent}${scalar(key)}:`;
  if (isMap(value) && !value.flow && isData(old) && isData(wanted)) return `${head}\n${editPairs(text, value, blockStart(text, pair.key), old, wanted, `${indent}  `)}`;
  if (isSeq(value) && !value.flow && Array.isArray(old) && Array.isArray(wanted)) {
    const dash = text.slice(lineStart(text, startOf(value.items[0])), startOf(value.items[0])).replace(/-\s*$/, '');
    return `${head}\n${editItems(text, value, blockStart(text, pair.key), old, wanted, dash)}`;
  }
  const isInLine = isMap(value) || isSeq(value) || (isScalar(value) && value.type !== Scalar.BLOCK_LITERAL && value.type !== Scalar.BLOCK_FOLDED);
  const isShort = typeof wanted !== 'string' || !wanted.includes('\n');
  return isInLine && isShort && (isMap(value) === isData(wanted)) ? `${head} ${editInLine(text, value, old, wanted, key)}${remarkAfter(text, value)}\n` : pairLines(key, wanted, indent);
}

function editPairs(text: string, node: YAMLMap, from: number, old: Data, wanted: Data, indent: string): string {
  const pairs = node.items as Pair[];
  const kept = pieces(text, pairs.map((pair) => startOf(pair.key)), from, blockEnd(text, node));
  // What says nothing that would have to be said (an empty list) stays where it stands.
  const isSilent = (key: string) => old[key] === undefined && wanted[key] === undefined;
  const all = [...pairs.map(keyOf).filter((key) => isSilent(key)), ...Object.keys(wanted)];
  return keysInOrder(pairs.map(keyOf), all).map((key) => {
    const at = pairs.findIndex((pair) => keyOf(pair) === key);
    if (at === -1) return pairLines(key, wanted[key], indent);
    if (same(old[key], wanted[key])) return kept[at]!.replace(/\n*$/, '\n');
    if (old[key] === undefined || !isPair(pairs[at])) return pairLines(key, wanted[key], indent);
    return remarks(kept[at]!) + editPair(text, pairs[at], old[key], wanted[key], indent);
  }).join('');
}

/**
 * Edits a YAML text.
 * @param text as the file has it; empty for a new one.
 * @param old what it says, in the form in which `wanted` says it.
 * @param wanted what it is to say; its keys in the order in which new ones are to stand.
 */
export function editYaml(text: string, old: Data, wanted: Data): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow || contents.items.length === 0) return Object.entries(wanted).map(([key, value]) => pairLines(key, value)).join('');
  return editPairs(text, contents, 0, old, wanted, '');
}
