import type { YAMLError } from 'yaml';
import { type Place, problem, type Problem } from './problem.ts';

const firstWord = (text: string): string => /^["']?([^\s:"']+)/.exec(text)?.[1] ?? text.slice(0, 1);

/** What the reader did not expect: mostly what follows a quote, a bracket or a margin that is wrong. */
function unexpected(place: Place, message: string, before: string, here: string): Problem | undefined {
  if (/^Unexpected ,/.test(message)) return problem(place, 'yaml-comma', {});
  if (/block-seq-ind/.test(message)) return problem(place, 'yaml-list-line', {});
  if (/[>|]\S*\s*$/.test(before)) return problem(place, 'yaml-block-start', {});
  if (/["']/.test(before)) return problem(place, 'yaml-quote', {});
  if (/^[[\]{}]/.test(here)) return problem(place, 'yaml-bracket', {});
  return /scalar at node end/.test(message) ? problem(place, 'yaml-indent', {}) : undefined;
}

function missing(place: Place, message: string): Problem | undefined {
  if (/quote/.test(message)) return problem(place, 'yaml-quote', {});
  if (/need to be followed by map values/.test(message)) return problem(place, 'yaml-not-a-field', {});
  if (/,/.test(message)) return problem(place, 'yaml-comma', {});
  return /flow|[[\]{}]/i.test(message) ? problem(place, 'yaml-bracket', {}) : undefined;
}

/** A line that a Japanese keyboard, or text pasted from elsewhere, has put out of order without anybody seeing it. */
const FULL_WIDTH_COLON = /^\s*(?:- )?[\w-]+：/u;
const ODD_INDENT = /^ *(?=[\u00A0\u2000-\u200A\u202F\u3000])/u;
const ODD_GAP = /^\s*(?:- )?[\w-]+:(?=[\u00A0\u2000-\u200A\u202F\u3000])/u;

/** Looks for such a line where the reader stumbled, or just above. */
function typed(text: string, offset: number, at: (offset: number) => Place): Problem | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  for (const from of [start, text.lastIndexOf('\n', start - 2) + 1]) {
    const line = /^.*/.exec(text.slice(from))![0];
    const colon = FULL_WIDTH_COLON.exec(line);
    if (colon) return problem(at(from + colon[0].length - 1), 'yaml-full-width-colon', {});
    const space = ODD_INDENT.exec(line) ?? ODD_GAP.exec(line);
    if (space) return problem(at(from + space[0].length), 'yaml-odd-space', {});
  }
  return undefined;
}

/**
 * Turns an error of the YAML reader into a problem in words for people who do not know YAML.
 * @param all the errors of the file: two at one place tell more than one.
 * @param at gives the place of an offset of the text.
 */
export function yamlFault(error: YAMLError, all: readonly YAMLError[], text: string, at: (offset: number) => Place): Problem {
  const offset = error.pos[0];
  const place = at(offset);
  const here = text.slice(offset, offset + 40);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const message = error.message.replaceAll(/\s+/g, ' ').replace(/[.:]\s*$/, '');
  const visible = ['MISSING_CHAR', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY'].includes(error.code) ? typed(text, offset, at) : undefined;
  if (visible) return visible;
  const broken = problem(place, 'yaml-broken', { message });
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return problem(place, 'yaml-duplicate-key', { key: firstWord(here) });
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
      return problem(place, 'yaml-key', {});
    case 'TAB_AS_INDENT':
      return problem(place, 'yaml-tab', {});
    case 'BLOCK_AS_IMPLICIT_KEY': {
      // `title: Torino: a city` on one line is a field in a value; over two lines the second is too far from the margin.
      const isLong = all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset);
      return isLong ? problem(at(text.indexOf('\n', offset) + 1), 'yaml-indent', {}) : problem(place, 'yaml-colon', {});
    }
    case 'BLOCK_IN_FLOW':
      return problem(place, 'yaml-comma', {});
    case 'BAD_SCALAR_START':
      return problem(place, 'yaml-special-start', {});
    case 'BAD_DQ_ESCAPE':
      return problem(place, 'yaml-quote', {});
    case 'MULTILINE_IMPLICIT_KEY':
      return problem(place, 'yaml-not-a-field', {});
    case 'BAD_INDENT':
      return problem(place, /end with a/.test(message) ? 'yaml-bracket' : 'yaml-indent', {});
    case 'RESOURCE_EXHAUSTION':
      // How deep is too deep for the reader depends on the machine; the place must not.
      return problem({ ...place, line: 1, column: 1 }, 'too-deep', {});
    case 'MISSING_CHAR':
      return missing(place, message) ?? broken;
    case 'UNEXPECTED_TOKEN':
      return unexpected(place, message, before, here) ?? broken;
    default:
      return broken;
  }
}
