import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '#i18n/locales.ts';
import type { RecordPath } from '#records/record.ts';
import { revisionHash } from '#open-data/revision-text.ts';

/** Where what has been published is written down, from the root of the repository: a file for each time that something was. */
export const LEDGER_FOLDER = 'revisions';

export const CHANGE_KINDS = ['new', 'revised', 'rechecked', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A line of the ledger: something that happened to a record in one language. */
export interface Change {
  /** The day on which it was written down, when the site with it was published. */
  day: string;
  kind: ChangeKind;
  record: RecordPath;
  locale: Locale;
  /** The revision that the words render. */
  revision: number;
  /** The day of the last check against the sources. */
  checkedOn: string;
  /** Names the text: see `revisionHash`. */
  hash: string;
  title: string;
  /** The text itself, the first time that it is published. */
  text?: string;
}

/** All changes, oldest first, and every text that was ever published. */
export interface Ledger {
  changes: readonly Change[];
  texts: ReadonlyMap<string, string>;
  /** What happened to a record in a language, oldest first. */
  of(record: RecordPath, locale: Locale): readonly Change[];
}

/** Puts changes together. Pure. */
export function ledgerOf(changes: readonly Change[]): Ledger {
  const byRecord = Map.groupBy(changes, ({ record, locale }) => `${locale}/${record}`);
  return {
    changes,
    texts: new Map(changes.flatMap(({ hash, text }) => (text === undefined ? [] : [[hash, text] as const]))),
    of: (record, locale) => byRecord.get(`${locale}/${record}`) ?? [],
  };
}

function readLine(line: string, file: string, number: number): Change {
  const at = `${LEDGER_FOLDER}/${file}:${number}`;
  let change: Change;
  try {
    change = JSON.parse(line) as Change;
  } catch {
    throw new Error(`${at} is not JSON. These files are written by “npm run revisions”: take back what was changed by hand.`);
  }
  const isWhole = /^\d{4}-\d\d-\d\d$/.test(change.day) && CHANGE_KINDS.includes(change.kind) && isLocale(change.locale) && change.record.includes('/');
  if (!isWhole) throw new Error(`${at} lacks a day, a kind, a record or a language.`);
  if (change.text !== undefined && revisionHash(change.text) !== change.hash) {
    throw new Error(`${at} holds a text that is not the one it was published as: its fingerprint is ${revisionHash(change.text)}, not ${change.hash}.`);
  }
  return change;
}

/**
 * Reads the ledger of a repository; it is empty before the first publication.
 * @param root folder of the repository.
 * @throws if a line is malformed or a text is not the one that was published.
 */
export function readLedger(root = '.'): Ledger {
  const folder = join(root, LEDGER_FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort() : [];
  return ledgerOf(
    files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8').split('\n').flatMap((line, index) => (line === '' ? [] : [readLine(line, file, index + 1)])),
    ),
  );
}
