import type { Code, ParamsOf } from './sentence.ts';

/** Where a problem stands. Lines and columns count from 1; the path is relative to the root of the repository. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The field of the facts or of the words, `partners[0].organisation`; absent if the place is in a text or is the file itself. */
  field?: string;
}

/** Something in the content that the site does not let in. `sentence` puts it into words. */
export type Problem = { [C in Code]: Place & { code: C; params: ParamsOf<C> } }[Code];

/** Makes a problem. */
export function problem<C extends Code>(place: Place, code: C, params: ParamsOf<C>): Problem {
  return { ...place, code, params } as Problem;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by file, line and column, then by what is left, so that the same input gives the same output on every machine. */
export function inOrder(a: Problem, b: Problem): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.field ?? '', b.field ?? '') ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}
