import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import type { AnyRecord } from '#records/record.ts';

/** Digits turned around, so that the newest date sorts first. */
const newestFirst = (date: string) => date.replace(/\D/g, '').slice(0, 8).padEnd(8, '0').replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * A key that sorts records where no words say which is the best: by collection as in the menu, events newest first, chapters in
 * their order, the rest by slug.
 */
export function browseOrder(record: AnyRecord): string {
  const collection = String(COLLECTION_NAMES.indexOf(record.collection)).padStart(2, '0');
  const within = record.collection === 'events' ? newestFirst(record.facts.when.start) : 'order' in record.facts ? String(record.facts.order).padStart(4, '0') : '';
  return `c${collection} ${within} ${record.slug}`;
}
