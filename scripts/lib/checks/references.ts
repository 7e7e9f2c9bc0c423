import { COLLECTION_NAMES, isCollectionName } from '#schema/collection-names.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import type { ContentModel, ContentRecord } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import { claimsOf, marksOf, slugsOf, sourceIds } from '../record-facts.ts';

type Finding = (place: Place) => Problem;

/** What is wrong with a reference to a record. Its place is sought only if something is. */
function recordFinding(record: ContentRecord, target: string, value: string, slugs: Map<string, Set<string>>): Finding | undefined {
  const parts = value.split('/');
  const [collection, slug] = target === '*' ? [parts[0] ?? '', parts[1] ?? ''] : [target, value];
  if (!ID_PATTERN.test(slug) || (target === '*' && parts.length !== 2)) return undefined;
  if (!isCollectionName(collection)) return (place) => problem(place, 'no-collection', { found: collection, near: nearest(collection, COLLECTION_NAMES) });
  if (collection === record.collection && slug === record.slug) return (place) => problem(place, 'self-reference', {});
  const known = slugs.get(collection)!;
  if (known.has(slug)) return undefined;
  const near = nearest(slug, known);
  return (place) => problem(place, 'no-record', { collection, slug, near: near && target === '*' ? `${collection}/${near}` : near });
}

function ownFinding(kind: 'source' | 'claim', id: string, known: readonly string[], owner: string | undefined): Finding | undefined {
  if (!ID_PATTERN.test(id)) return undefined;
  if (!known.includes(id)) return (place) => problem(place, kind === 'source' ? 'no-source' : 'no-claim', { id, near: nearest(id, known) });
  return kind === 'claim' && owner === id ? (place) => problem(place, 'self-dispute', {}) : undefined;
}

/** Every reference in the facts must lead to a record, a source or a claim that exists. */
export function checkReferences(model: ContentModel): Problem[] {
  const slugs = slugsOf(model);
  return model.records.flatMap((record) => {
    const known = { claim: [...claimsOf(record).keys()], source: sourceIds(record) };
    return marksOf(record).flatMap(({ mark, value, path }): Problem[] => {
      if (mark.kind === 'label') return [];
      const owner = path[0] === 'claims' ? String(path[1]) : undefined;
      const finding = mark.kind === 'record' ? recordFinding(record, mark.collection, value, slugs) : ownFinding(mark.kind, value, known[mark.kind], owner);
      return finding ? [finding(record.facts!.yaml.place(path))] : [];
    });
  });
}
