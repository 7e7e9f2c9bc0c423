import type { Locale } from '#i18n/locales.ts';
import type { Claim } from '#schema/claims.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { ownerOf, OWNERS, type Owner } from '#schema/owners.ts';
import { listIn, type Library } from '#records/library.ts';
import { claimsOf, pathOf, type AnyRecord } from '#records/record.ts';

/** When a statement must be checked again, seen from a day. */
export const DUE_STATES = ['overdue', 'this-month', 'next-months', 'later'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** A statement that has a day by which it must be checked again. */
export interface DueClaim {
  record: AnyRecord;
  id: string;
  claim: Claim;
  recheckBy: string;
  owner: Owner;
  state: DueState;
}

/** How long ago a record was last checked as a whole. */
export const AGES = ['three-months', 'six-months', 'year', 'older'] as const;
export type Age = (typeof AGES)[number];

export interface CheckedRecord {
  record: AnyRecord;
  owner: Owner;
  age: Age;
}

/** Months since year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whole months from one day to a later one: from 31 January to 30 April two, to 1 May three. */
const monthsBetween = (from: string, to: string) => monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);

/** On the day itself there is still time: only the next one is late, as the pages of the records say too. */
export function dueState(recheckBy: string, today: string): DueState {
  if (recheckBy < today) return 'overdue';
  const months = monthOf(recheckBy) - monthOf(today);
  return months === 0 ? 'this-month' : months <= 3 ? 'next-months' : 'later';
}

/** How long before a day a record was checked. */
export function ageOf(checkedOn: string, today: string): Age {
  const months = monthsBetween(checkedOn, today);
  return months < 3 ? 'three-months' : months < 6 ? 'six-months' : months < 12 ? 'year' : 'older';
}

/** What is to be looked at. */
export interface CheckChoice {
  collections?: readonly CollectionName[];
  owner?: Owner;
}

/** What is due, and how old the rest is, seen from a day. */
export interface DueReport {
  today: string;
  /** Sorted by day, then by owner, then by record in the order of the menu. */
  due: readonly DueClaim[];
  /** How many statements of each collection have no day: what does not change, or what nobody has thought of. */
  undated: ReadonlyMap<CollectionName, number>;
  /** Every record; the one whose check lies longest back first. */
  checked: readonly CheckedRecord[];
}

/**
 * Gathers what must be checked again.
 * @param today a command gives the day of its reader, a page that of the edition.
 * @param locale the language in which records are told, where they are written in it.
 */
export function dueReport(library: Library, today: string, locale: Locale, { collections = COLLECTION_NAMES, owner }: CheckChoice = {}): DueReport {
  const records = collections.flatMap((name): readonly AnyRecord[] => listIn(library, name, locale)).filter((record) => !owner || ownerOf(record) === owner);
  const due = records.flatMap((record) =>
    Object.entries(claimsOf(record)).flatMap(([id, claim]): DueClaim[] =>
      claim.recheckBy ? [{ record, id, claim, recheckBy: claim.recheckBy, owner: ownerOf(record), state: dueState(claim.recheckBy, today) }] : [],
    ),
  );
  const undated = new Map<CollectionName, number>();
  for (const record of records) {
    const count = Object.values(claimsOf(record)).filter((claim) => !claim.recheckBy).length;
    undated.set(record.collection, (undated.get(record.collection) ?? 0) + count);
  }
  return {
    today,
    // Both sorts are stable, so records keep the order of the menu.
    due: due.sort((a, b) => (a.recheckBy < b.recheckBy ? -1 : a.recheckBy > b.recheckBy ? 1 : OWNERS.indexOf(a.owner) - OWNERS.indexOf(b.owner))),
    undated,
    checked: records
      .map((record) => ({ record, owner: ownerOf(record), age: ageOf(record.checkedOn, today) }))
      .sort((a, b) => (a.record.checkedOn < b.record.checkedOn ? -1 : a.record.checkedOn > b.record.checkedOn ? 1 : 0)),
  };
}

/** The statements of one record that fall due on one day. */
export interface DueRecord {
  record: AnyRecord;
  owner: Owner;
  claims: readonly DueClaim[];
}

/** A day on which something falls due. */
export interface DueDay {
  day: string;
  state: DueState;
  records: readonly DueRecord[];
  /** How many statements. */
  count: number;
}

/** Puts what is due together by day and by record, in its order. */
export function dueDays(due: readonly DueClaim[]): DueDay[] {
  return [...Map.groupBy(due, ({ recheckBy }) => recheckBy)].map(([day, ofDay]) => ({
    day,
    state: ofDay[0]!.state,
    count: ofDay.length,
    records: [...Map.groupBy(ofDay, ({ record }) => pathOf(record)).values()].map((claims) => ({ record: claims[0]!.record, owner: claims[0]!.owner, claims })),
  }));
}
