import { type ContentModel, type ContentRecord, isData } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { claimsOf, dateOf, editionDay, isOver, itemsOf } from '../record-facts.ts';

/** Years after which even the newest source of a record is old. */
export const OLD_AFTER_YEARS = 3;

/** What is over does not change, and a definition does not age: there, old sources are as they should be. */
function isSettled({ collection, facts }: ContentRecord): boolean {
  const { status, when } = facts!.data;
  if (collection === 'events') return !isData(when) || (when.state ?? 'held') === 'held';
  return collection === 'glossary' || (collection === 'good-practices' && status === 'ended') || (collection === 'organisations' && status === 'closed');
}

const datesOf = (record: ContentRecord): string[] =>
  [...itemsOf(record.facts!.data.sources).map(({ date }) => date), ...[...claimsOf(record).values()].map(({ asOf }) => asOf)].flatMap((date) => dateOf(date) ?? []);

/** The later of two dates, each as exact as it is; a year counts as its last day. */
const later = (a: string, b: string): string => (a.padEnd(10, '~') >= b.padEnd(10, '~') ? a : b);

function checkNewest(record: ContentRecord, today: string): Problem[] {
  const dates = datesOf(record);
  if (dates.length === 0 || isSettled(record)) return [];
  const newest = dates.reduce(later);
  const limit = `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
  return isOver(newest, limit) ? [problem(record.facts!.yaml.place(['sources'], 'key'), 'newest-source-old', { newest, years: OLD_AFTER_YEARS })] : [];
}

function checkClaims(record: ContentRecord, today: string): Problem[] {
  const { yaml } = record.facts!;
  return [...claimsOf(record)].flatMap(([id, { recheckBy }]) => {
    const due = dateOf(recheckBy);
    return due !== undefined && isOver(due, today) ? [problem(yaml.place(['claims', id, 'recheckBy']), 'recheck-due', { id, recheckBy: due })] : [];
  });
}

/** A source or a claim cannot be younger than the check of the record that holds it: a wrong key, mostly. */
function checkAhead(record: ContentRecord): Problem[] {
  const { yaml, data } = record.facts!;
  const checkedOn = dateOf(data.checkedOn);
  if (checkedOn === undefined) return [];
  const isAhead = (date: unknown): date is string => dateOf(date) !== undefined && isOver(checkedOn.slice(0, dateOf(date)!.length), dateOf(date)!);
  return [
    ...itemsOf(data.sources).flatMap(({ date }, index) => (isAhead(date) ? [problem(yaml.place(['sources', index, 'date']), 'date-ahead', { date: dateOf(date)!, checkedOn })] : [])),
    ...[...claimsOf(record)].flatMap(([id, { asOf }]) => (isAhead(asOf) ? [problem(yaml.place(['claims', id, 'asOf']), 'date-ahead', { date: dateOf(asOf)!, checkedOn })] : [])),
  ];
}

function checkAnnounced(record: ContentRecord, today: string): Problem[] {
  const when = record.facts!.data.when;
  if (record.collection !== 'events' || !isData(when) || when.state === undefined || when.state === 'held') return [];
  const last = dateOf(when.end) ?? dateOf(when.start);
  return last !== undefined && isOver(last, today) ? [problem(record.facts!.yaml.place(['when', 'state']), 'announced-past', { date: last })] : [];
}

/**
 * What time has overtaken, told from the day of the last check of the content (the newest `checkedOn`) and never from the
 * clock: the same content gives the same warnings.
 */
export function warnOfAge(model: ContentModel): Problem[] {
  const today = editionDay(model);
  if (today === '') return [];
  return model.records
    .filter(({ facts }) => facts)
    .flatMap((record) => [...checkNewest(record, today), ...checkClaims(record, today), ...checkAhead(record), ...checkAnnounced(record, today)]);
}
