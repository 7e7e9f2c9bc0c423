import { revisionFile } from '#open-data/revision-file.ts';
import { revisionsOf } from '#open-data/revisions.ts';
import { revisionPath } from '#records/paths.ts';
import type { DataFileKind } from './data-file.ts';

/** Every text that was ever published, for ever. */
export const revisions: DataFileKind = ({ library, ledger, revision, site }) => {
  const current = library.all.map((record) => ({ record, text: revision(record).text }));
  return revisionsOf(ledger, current).map((one) => ({ path: revisionPath(one.hash), text: () => revisionFile(one, site) }));
};
