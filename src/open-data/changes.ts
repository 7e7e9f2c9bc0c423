import { pathOf, type AnyRecord } from '#records/record.ts';
import type { Change, Ledger } from '#open-data/ledger.ts';
import { revisionHash } from '#open-data/revision-text.ts';

/** A record with its text as `revisionText` gives it. */
export interface Current {
  record: AnyRecord;
  text: string;
}

function changeOf({ record, text }: Current, ledger: Ledger): Pick<Change, 'kind' | 'hash'> | undefined {
  const last = ledger.of(pathOf(record), record.locale).at(-1);
  const hash = revisionHash(text);
  if (!last || last.kind === 'withdrawn') return { kind: 'new', hash };
  if (last.hash !== hash) return { kind: 'revised', hash };
  return last.checkedOn < record.checkedOn ? { kind: 'rechecked', hash } : undefined;
}

/**
 * What has changed since the ledger was last written: new records and languages, texts or facts that say something else, records
 * that somebody checked again, records that are no more.
 * @param day to write the changes down under.
 * @returns the lines to add, in the order of the records, then what was withdrawn.
 */
export function changesSince(ledger: Ledger, current: readonly Current[], day: string): Change[] {
  const seen = new Set(ledger.texts.keys());
  const present = new Set(current.map(({ record }) => `${record.locale}/${pathOf(record)}`));
  const made = current.flatMap((one): Change[] => {
    const { record, text } = one;
    const change = changeOf(one, ledger);
    if (!change) return [];
    const isKept = seen.has(change.hash);
    seen.add(change.hash);
    const { locale, checkedOn, translation } = record;
    return [{ day, kind: change.kind, record: pathOf(record), locale, revision: translation.ofRevision, checkedOn, hash: change.hash, title: record.text.title, ...(!isKept && { text }) }];
  });
  const last = new Map(ledger.changes.map((change) => [`${change.locale}/${change.record}`, change]));
  const gone = [...last].flatMap(([key, change]): Change[] => {
    if (present.has(key) || change.kind === 'withdrawn') return [];
    const { text: _, ...rest } = change;
    return [{ ...rest, day, kind: 'withdrawn' }];
  });
  return [...made, ...gone];
}
