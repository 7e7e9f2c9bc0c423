import { factsSchema } from '#schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { marksIn } from '#schema/marks.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';

/** Who names whom in the facts, both ways, without repeats, in order of first mention. */
export interface Graph {
  from: ReadonlyMap<RecordPath, readonly RecordPath[]>;
  to: ReadonlyMap<RecordPath, readonly RecordPath[]>;
}

const schemas = new Map(COLLECTION_NAMES.map((name) => [name, factsSchema(name)]));

/** The records that a record's facts name, in order, without repeats. */
export function referencesOf(record: { collection: CollectionName; facts: unknown }): RecordPath[] {
  const found = marksIn(schemas.get(record.collection)!, record.facts).flatMap(({ mark, value }) =>
    mark.kind === 'record' ? [(mark.collection === '*' ? value : `${mark.collection}/${value}`) as RecordPath] : [],
  );
  return [...new Set(found)];
}

/** Draws the graph of all references from the originals. */
export function graphOf(originals: readonly AnyRecord[]): Graph {
  const from = new Map<RecordPath, RecordPath[]>();
  const to = new Map<RecordPath, RecordPath[]>();
  for (const record of originals) {
    const path = pathOf(record);
    const references = referencesOf(record).filter((target) => target !== path);
    from.set(path, references);
    for (const target of references) {
      const list = to.get(target);
      if (list) list.push(path);
      else to.set(target, [path]);
    }
  }
  return { from, to };
}
