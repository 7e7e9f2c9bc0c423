import { parse } from 'yaml';
import type { Data } from '#admin/form-data.ts';

/** How our files write what is new: short things in one line, a list of things one line each, words by id one line each. */

/** Keys whose things stand one under the other rather than between braces. */
const IN_BLOCK = new Set(['claims', 'labels', 'comparison', 'path', 'cells', 'it', 'en', 'ja']);
/** Keys whose words are always quoted. */
const QUOTED = new Set(['url', 'archived']);
/** From this width on, a list of words stands one under the other. */
const WIDEST = 120;

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
export const quoted = (text: string): string => JSON.stringify(text);

/** Whether words mean themselves without quotation marks, both between brackets and after a key. */
function isPlain(text: string): boolean {
  if (/[\n\r\t]|^[\s'"&*!|>%@`#?-]|^\s|\s$|[[\]{},]|: |:$| #/.test(text)) return false;
  try {
    return (parse(`[${text}]`) as unknown[])[0] === text && (parse(`k: ${text}`) as Data).k === text;
  } catch {
    return false;
  }
}

/** One word, number or truth. */
export function scalar(value: unknown, isQuoted = false): string {
  if (typeof value !== 'string') return String(value);
  return isQuoted || !isPlain(value) ? quoted(value) : value;
}

/** A value in one line. */
export function inLine(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => inLine(item)).join(', ')}]`;
  if (!isData(value)) return scalar(value, QUOTED.has(key));
  const pairs = Object.entries(value).map(([name, inner]) => `${scalar(name)}: ${inLine(inner, name)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** An item of a list, with its dash. */
export function itemLines(item: unknown, indent: string): string {
  if (!isData(item) || !('cells' in item)) return `${indent}- ${inLine(item)}\n`;
  const lines = Object.entries(item).map(([key, value]) => pairLines(key, value, `${indent}  `)).join('');
  return `${indent}- ${lines.slice(indent.length + 2)}`;
}

/** A key with its value, as lines of a file. */
export function pairLines(key: string, value: unknown, indent = ''): string {
  const head = `${indent}${scalar(key)}:`;
  if (isData(value) && IN_BLOCK.has(key) && Object.keys(value).length > 0) {
    return `${head}\n${Object.entries(value).map(([name, inner]) => pairLines(name, inner, `${indent}  `)).join('')}`;
  }
  if (Array.isArray(value) && value.length > 0) {
    const oneLine = `${head} ${inLine(value)}`;
    if (!value.some(isData) && oneLine.length <= WIDEST) return `${oneLine}\n`;
    return `${head}\n${value.map((item) => itemLines(item, `${indent}  `)).join('')}`;
  }
  if (typeof value === 'string' && value.includes('\n')) return `${head} |-\n${value.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`)).join('\n')}\n`;
  return `${head} ${inLine(value, key)}\n`;
}
