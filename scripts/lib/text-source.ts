import type { Nodes } from 'mdast';
import { guardText, type Refusal } from '#text/guard.ts';
import { outlineOf, type Outline } from '#text/outline.ts';
import { parseText, TextSyntaxError } from '#text/parse.ts';
import { problem, type Problem } from './problem.ts';
import { textFault } from './text-faults.ts';
import { limitFault } from './text-limits.ts';

/** A piece of plain words of a text, with where it begins. */
export interface Words {
  value: string;
  line: number;
  column: number;
  /** Whether it stands in `<Foreign>`: words of another language. */
  isForeign?: true;
  /** Whether bold words, a link or a component stand right after it, or right before. */
  beforeElement?: true;
  afterElement?: true;
}

/** All that the checks need to know of one text. */
export interface TextSource {
  /** Set if the text could not be parsed; all else is empty then. */
  fault?: Problem;
  refusals: Refusal[];
  outline: Outline;
  prose: Words[];
  /** Whether anything but blanks stands in it. */
  isEmpty: boolean;
}

/** Gives the place in the file of a place in the text. */
export type Shift = (line: number, column: number) => { line: number; column: number };

const NOTHING: Outline = { headings: [], claims: [], terms: [], links: [], images: [] };

const isElement = (node: Nodes | undefined): boolean => node !== undefined && node.type !== 'text' && node.type !== 'break';

/** Levels that lists, quotes and components in one another may have. */
const MOST_LEVELS = 50;

/** @throws {RangeError} if the text is nested deeper than any page can show. */
function proseOf(node: Nodes, isForeign = false, prose: Words[] = [], level = 0): Words[] {
  if (level > MOST_LEVELS) throw new RangeError('nested too deeply');
  if (!('children' in node)) return prose;
  const inside = isForeign || ('name' in node && node.name === 'Foreign');
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'text') {
      proseOf(child, inside, prose, level + 1);
      continue;
    }
    const { line, column } = child.position?.start ?? { line: 1, column: 1 };
    prose.push({
      value: child.value, line, column,
      ...(inside && { isForeign: true }),
      ...(isElement(node.children[index + 1]) && { beforeElement: true }),
      ...(isElement(node.children[index - 1]) && { afterElement: true }),
    });
  }
  return prose;
}

function faultOf(error: unknown, body: string, file: string): Problem | undefined {
  // Quotes in quotes in quotes: the stack of the parser ends before they do.
  if (error instanceof RangeError || /call stack/.test(String(error))) return problem({ file, line: 1, column: 1 }, 'too-deep', {});
  return error instanceof TextSyntaxError ? textFault(error, body, { file, line: error.line, column: error.column }) : undefined;
}

/**
 * Reads one text: parses it once and keeps what checks need.
 * @param shift for a text that stands inside YAML; the body of an MDX file needs none, its lines are true.
 */
export function readText(file: string, body: string, shift?: Shift): TextSource {
  const isEmpty = body.trim() === '';
  const moved = <T extends { line: number; column: number }>(one: T): T => (shift ? { ...one, ...shift(one.line, one.column) } : one);
  const limit = limitFault(file, body);
  if (limit) return { fault: moved(limit), refusals: [], outline: NOTHING, prose: [], isEmpty };
  try {
    const tree = parseText(body);
    const outline = outlineOf(tree);
    return {
      refusals: guardText(tree).map(moved),
      outline: {
        headings: outline.headings.map(moved),
        claims: outline.claims.map(moved),
        terms: outline.terms.map(moved),
        links: outline.links.map(moved),
        images: outline.images.map(moved),
      },
      prose: proseOf(tree).map(moved),
      isEmpty,
    };
  } catch (error) {
    const fault = faultOf(error, body, file);
    if (!fault) throw error;
    return { fault: moved(fault), refusals: [], outline: NOTHING, prose: [], isEmpty };
  }
}
