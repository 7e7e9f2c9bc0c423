import type { Root } from 'mdast';
import type { Labels } from '#schema/labels.ts';
import { labelOf, type AnyRecord } from '#records/record.ts';
import { outlineOf } from '#text/outline.ts';

const isNamed = (item: unknown): item is { id: string; claim: string } =>
  typeof item === 'object' && item !== null && 'id' in item && 'claim' in item && typeof item.claim === 'string';

/** What the facts call the claims that their tables and lists show: the label of the step, the result, the indicator. */
function namesInFacts(record: AnyRecord, labels: Labels): Map<string, string> {
  const lists = Object.values(record.facts).filter(Array.isArray) as unknown[][];
  const names = new Map(lists.flat().filter(isNamed).map(({ id, claim }) => [claim, labelOf(record, id)]));
  if (record.collection === 'cities') {
    for (const [indicator, claim] of Object.entries(record.facts.figures)) names.set(claim, labels.indicators[indicator as keyof Labels['indicators']]);
  }
  return names;
}

/**
 * The claims of a record in words, by id: the words of the first place in the text that states it, else what the facts call
 * it with its value. A claim that has neither words nor value is left out.
 * @param values the values of the claims as readers see them.
 * @param tree of its text.
 */
export function statementsOf(record: AnyRecord, labels: Labels, values: ReadonlyMap<string, { value?: string }>, tree: Root): Map<string, string> {
  const names = namesInFacts(record, labels);
  const placed = new Map<string, string>();
  for (const { id, words } of outlineOf(tree).claims) if (!placed.get(id)) placed.set(id, words);
  const statements = new Map<string, string>();
  for (const [id, { value }] of values) {
    const statement = placed.get(id) || [names.get(id), value].filter(Boolean).join(record.locale === 'ja' ? '：' : ': ');
    if (statement) statements.set(id, statement);
  }
  return statements;
}
