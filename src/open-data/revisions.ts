import type { Change, Ledger } from '#open-data/ledger.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';
import type { Revision } from '#open-data/revision-file.ts';
import { revisionHash } from '#open-data/revision-text.ts';

const known = ({ record, locale, revision, hash, title, day }: Change) => ({ record, locale, revision, hash, title, day });

/**
 * Every text that has an address: all that were ever published, and those of today that have not been written down yet.
 * @param current the records with their texts as `revisionText` gives them.
 */
export function revisionsOf(ledger: Ledger, current: readonly { record: AnyRecord; text: string }[]): Revision[] {
  const today = new Map(current.map(({ record, text }) => [`${record.locale}/${pathOf(record)}`, revisionHash(text)]));
  const first = new Map<string, Change>();
  for (const change of ledger.changes) if (change.kind !== 'withdrawn' && !first.has(change.hash)) first.set(change.hash, change);
  const published = [...first.values()].map((change): Revision => {
    const now = today.get(`${change.locale}/${change.record}`);
    return { ...known(change), text: ledger.texts.get(change.hash) ?? '', now: now === undefined ? 'withdrawn' : now === change.hash ? 'this' : 'later' };
  });
  const unpublished = current.flatMap(({ record, text }): Revision[] => {
    const hash = revisionHash(text);
    if (first.has(hash)) return [];
    return [{ record: pathOf(record), locale: record.locale, revision: record.translation.ofRevision, hash, title: record.text.title, text, now: 'this' }];
  });
  return [...published, ...unpublished];
}

/** The earlier texts of a record, newest first, for its page. */
export function earlierRevisions(ledger: Ledger, record: AnyRecord, hash: string): Change[] {
  const changes = ledger.of(pathOf(record), record.locale).filter((change) => change.hash !== hash && change.kind !== 'withdrawn' && change.kind !== 'rechecked');
  return [...new Map(changes.map((change) => [change.hash, change])).values()].reverse();
}
