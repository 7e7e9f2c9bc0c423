import { revisionHash, revisionText } from '#open-data/revision-text.ts';
import type { AnyRecord } from '#records/record.ts';
import { bodyOf } from '#records/text-of.ts';

/** All that a record says today, as one text, and the name of that text in addresses. */
export type RevisionOf = (record: AnyRecord) => { text: string; hash: string };

/**
 * Makes the revision of each record once, when it is first asked for.
 * @param root folder of the repository.
 */
export function revisionsOfToday(root = '.'): RevisionOf {
  const known = new Map<AnyRecord, { text: string; hash: string }>();
  return (record) => {
    let one = known.get(record);
    if (!one) {
      const text = revisionText(record, bodyOf(record, root));
      known.set(record, (one = { text, hash: revisionHash(text) }));
    }
    return one;
  };
}
