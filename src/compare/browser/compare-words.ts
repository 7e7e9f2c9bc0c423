import type { CompareKind } from '../kinds.ts';
import type { Row, TableWords } from '../table-html.ts';

/** The words of the page that the script needs, in the reader's language. `{name}` is filled in. */
export interface CompareWords {
  table: TableWords;
  rows: Partial<Record<CompareKind, Row[]>>;
  /** With `{names}`. */
  title: string;
  shown: string;
  /** How two, three and four names are joined: `{a}`, `{b}`, `{c}`, `{d}`. */
  and: readonly [string, string, string];
  tooFew: string;
  failed: string;
}

/** Joins two to four names as the language does. */
export function joined(names: readonly string[], { and }: Pick<CompareWords, 'and'>): string {
  const pattern = and[names.length - 2] ?? and[2];
  return pattern.replace(/\{([abcd])\}/g, (_, letter: string) => names['abcd'.indexOf(letter)] ?? '');
}
