import { Composer, type Document, isScalar, LineCounter, type Node, type Pair, Parser, visit } from 'yaml';
import { type Place, problem, type Problem } from './problem.ts';
import { yamlFault } from './yaml-faults.ts';

/** YAML as it was read: the tree, unless something forbids to use it, and what is wrong with it. */
export interface ParsedYaml {
  document?: Document.Parsed;
  problems: Problem[];
  at: (offset: number) => Place;
  /** The offsets at which lines begin. */
  lineStarts: readonly number[];
}

// The names of JavaScript's own machinery: harmless to a careful reader, and no record needs them.
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const FORBIDDEN = { alias: 'yaml-anchor', anchor: 'yaml-anchor', tag: 'yaml-tag', directive: 'yaml-directive' } as const;

/** Where such a thing can begin: not within a word, as in 24% and R&D, for which most texts would be searched in vain. */
const MAY_BE_FORBIDDEN = /(?:^|[\s[\]{},:?"'-])[&*!%]/m;

interface Token {
  type: keyof typeof FORBIDDEN;
  offset: number;
  source: string;
}

const isForbidden = (value: object): value is Token => 'type' in value && typeof value.type === 'string' && Object.hasOwn(FORBIDDEN, value.type);

/** Every part of the tokens of a text, at any depth. */
function* partsOf(tokens: readonly unknown[]): Generator<object> {
  const waiting: unknown[] = [...tokens];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    yield next;
    for (const inner of Object.values(next)) waiting.push(inner);
  }
}

/** Finds what records do not use, before anything is resolved: so no alias is ever unfolded and no tag applied. */
const forbiddenTokens = (tokens: readonly unknown[]): Token[] => [...partsOf(tokens)].filter(isForbidden);

/** The offset of the last quoted value. */
function lastQuoted(tokens: readonly unknown[]): number | undefined {
  const quoted = [...partsOf(tokens)].filter((part): part is Token => 'type' in part && /-quoted-scalar$/.test(String(part.type)));
  return quoted.length === 0 ? undefined : Math.max(...quoted.map(({ offset }) => offset));
}

/** Names and values that a file may have. The fullest record has about 2,000; what reads them takes minutes for a hundred thousand. */
export const MOST_VALUES = 5000;

/** Tells at little cost whether a text could hold more than that: between any two values stands one of these signs. */
export function mayHoldTooMany(text: string): boolean {
  if (text.length < 2 * MOST_VALUES) return false;
  let signs = 0;
  for (const sign of text) if (sign === ':' || sign === ',' || sign === '\n') signs += 1;
  return signs >= MOST_VALUES;
}

/** The offset of the first value beyond what a file may have. */
function valueTooMany(tokens: readonly unknown[]): number | undefined {
  const offsets: number[] = [];
  for (const part of partsOf(tokens)) {
    if ('type' in part && 'offset' in part && 'source' in part && /scalar$/.test(String(part.type))) offsets.push(Number(part.offset));
  }
  return offsets.length > MOST_VALUES ? offsets.sort((a, b) => a - b)[MOST_VALUES] : undefined;
}

/** Levels that nested values may have. The deepest fact of a schema has seven. */
const MOST_LEVELS = 50;

function treeProblems(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Collection(_: unknown, __: unknown, ancestors: readonly unknown[]) {
      if (ancestors.length <= MOST_LEVELS) return undefined;
      problems.push(problem({ ...at(0), line: 1, column: 1 }, 'too-deep', {}));
      return visit.BREAK;
    },
    Pair(_: unknown, pair: Pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const place = at((pair.key as Node | null)?.range?.[0] ?? 0);
      if (RESERVED_KEYS.has(key)) problems.push(problem(place, 'reserved-key', { key }));
      if (key === '<<') problems.push(problem(place, 'yaml-merge-key', {}));
    },
  });
  return problems;
}

/**
 * Parses YAML 1.2 with the core schema: a date stays a string, `no` stays a word.
 * Refused, because no record needs it and because of what it can do to a reader: anchors and aliases, tags, directives,
 * merge keys, names of JavaScript's own machinery, a second document.
 * @param file path of the file, for the places.
 * @param text the YAML, with the line numbers of the file.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const result = (problems: Problem[], document?: Document.Parsed): ParsedYaml => ({ document, problems, at, lineStarts: lines.lineStarts });
  try {
    const tokens = [...new Parser(lines.addNewLine).parse(text)];
    const forbidden = MAY_BE_FORBIDDEN.test(text) ? forbiddenTokens(tokens) : [];
    if (forbidden.length > 0) return result(forbidden.map(({ type, offset, source }) => problem(at(offset), FORBIDDEN[type], { found: source.trim() })));

    const tooMany = valueTooMany(tokens);
    if (tooMany !== undefined) return result([problem(at(tooMany), 'too-many-values', { most: MOST_VALUES })]);

    const composer = new Composer({ version: '1.2', schema: 'core', merge: false, stringKeys: true, uniqueKeys: true, strict: true });
    const [document, second] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
    if (!document) return result([]);
    for (const error of document.errors) {
      // A quote that is never closed swallows the rest of the file: its place is where it opens.
      if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) error.pos = [lastQuoted(tokens) ?? error.pos[0], error.pos[1]];
    }
    const faults = document.errors.map((error) => yamlFault(error, document.errors, text, at));
    const twice = faults.filter((fault) => fault.code === 'yaml-duplicate-key');
    // What follows a fault of syntax is mostly its consequence: only the first is told.
    const first = faults.find((fault) => fault.code !== 'yaml-duplicate-key');
    const fatal = [...(second ? [problem(at(second.range[0]), 'yaml-many-documents', {})] : []), ...(first ? [first] : []), ...(first?.code === 'too-deep' ? [] : treeProblems(document, at))];
    return result([...twice, ...fatal], fatal.length === 0 ? document : undefined);
  } catch (error) {
    // Brackets in brackets in brackets: the stack of the reader ends before they do.
    if (error instanceof RangeError) return result([problem({ file, line: 1, column: 1 }, 'too-deep', {})]);
    throw error;
  }
}
