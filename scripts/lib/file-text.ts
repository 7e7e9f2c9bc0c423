import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from './problem.ts';

/** Kilobytes that a file of text may have. The longest chapter has a third of it; beyond it, somebody pasted something. */
export const MOST_TEXT_KB = 128;

/**
 * Reads a file as text.
 * @returns the text, without byte-order mark and with `\n` at the ends of lines, or the problem that stands in the way.
 */
export function readFileText(root: string, file: string): { text: string } | { problem: Problem } {
  const place = { file, line: 1, column: 1 };
  // Asked before it is opened: a file of many gigabytes would end the check instead of being refused by it.
  const { size } = statSync(join(root, file));
  if (size > MOST_TEXT_KB * 1024) return { problem: problem(place, 'file-too-large', { size: Math.ceil(size / 1024), most: MOST_TEXT_KB }) };
  const bytes = readFileSync(join(root, file));
  // Tested, then decoded: in a third of the time of a decoder that throws.
  if (!isUtf8(bytes)) return { problem: problem(place, 'not-utf8', {}) };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return text.trim() === '' ? { problem: problem(place, 'empty-file', {}) } : { text };
}
