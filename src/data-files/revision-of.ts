import { revisionHash, revisionText } from '#open-data/revision-text.ts';
import type { AnyRecord } from '#records/record.ts';
import { bodyOf } from '#records/text-of.ts';

/** All that a record says today, as one text, and the name of that text in addresses. */
export type RevisionOf = (record: AnyRecord) => { readonly text: string; hash: string };

/**
 * Gives the revision of each record. The names alone are kept: all texts together would take more room than the records.
 * @param root folder of the repository.
 */
export function revisionsOfToday(root = '.'): RevisionOf {
  const hashes = new Map<AnyRecord, string>();
  return (record) => {
    const textNow = () => revisionText(record, bodyOf(record, root));
    let hash = hashes.get(record);
    if (hash === undefined) hashes.set(record, (hash = revisionHash(textNow())));
    return { hash, get text() { return textNow(); } };
  };
}
