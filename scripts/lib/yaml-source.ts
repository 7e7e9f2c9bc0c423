import { isMap, isPair, isScalar, isSeq, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import type { Place } from './problem.ts';
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';

/** The way to a value in the facts: names of fields and numbers of list items. */
export type FieldPath = readonly (string | number)[];

/** Writes a path as editors read it: `partners[0].organisation`. */
export function fieldName(path: FieldPath): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));
const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** The offset of a field's name or value; of the deepest level that exists, if the field does not. */
function offsetOf(document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === String(step));
      if (!pair) break;
      const key = startOf(pair.key) ?? offset;
      const isEmpty = isScalar(pair.value) && pair.value.source === '';
      offset = (isLast && part === 'key') || isEmpty ? key : (startOf(pair.value) ?? key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** The path of a node, from its ancestors: a pair gives its key, a list the number of what follows. */
export function pathOf(ancestors: readonly unknown[]): FieldPath {
  return ancestors.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [keyOf(node)];
    if (isSeq(node)) return [node.items.indexOf(ancestors[index + 1])];
    return [];
  });
}

/** The path of the innermost field whose name or value covers an offset. */
function pathAt(document: Document.Parsed, offset: number): FieldPath {
  let path: FieldPath = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const from = startOf(pair.key) ?? 0;
      const to = (pair.value as Node | null)?.range?.[1] ?? (pair.key as Node).range?.[1] ?? from;
      if (offset < from || offset >= to) return visit.SKIP;
      path = pathOf([...ancestors, pair]);
      return undefined;
    },
  });
  return path;
}

/** The YAML of a file as people see it: where each value stands. Parsed when it is first asked, as most files have no problem. */
export class YamlSource {
  readonly file: string;
  readonly #text: () => string;
  #parsed: ParsedYaml | undefined;
  /** Whether places are not wanted: then nothing is parsed for them, and all of them are the beginning of the file. */
  isRough = false;

  /** @param text gives the YAML with the line numbers of the file. */
  constructor(file: string, text: () => string) {
    this.file = file;
    this.#text = text;
  }

  /** The parsed YAML, with its faults. */
  get parsed(): ParsedYaml {
    return (this.#parsed ??= parseYaml(this.file, this.#text()));
  }

  /** Where a field stands: its name or its value. What does not exist is placed at the deepest level that does. */
  place(path: FieldPath, part: 'key' | 'value' = 'value'): Place {
    const field = fieldName(path);
    if (this.isRough) return { file: this.file, line: 1, column: 1, field };
    const { document, at } = this.parsed;
    return { ...(document ? at(offsetOf(document, path, part)) : { file: this.file, line: 1, column: 1 }), field };
  }

  /** The value at a path, with how it is written. */
  scalar(path: FieldPath): Scalar | undefined {
    const node = this.parsed.document?.getIn([...path], true);
    return isScalar(node) ? node : undefined;
  }

  /** The field in whose name or value a place of the file lies. */
  fieldAt(line: number, column: number): string | undefined {
    const { document, lineStarts } = this.parsed;
    const start = lineStarts[line - 1];
    return document && start !== undefined ? fieldName(pathAt(document, start + column - 1)) : undefined;
  }
}
