import { compareWords } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { AnyRecord } from '#records/record.ts';

/** Sorts records as readers of a language expect their collection: events newest first, chapters by order, the rest by name. */
export function sortRecords<R extends AnyRecord>(records: readonly R[], locale: Locale): R[] {
  const byName = compareWords(locale);
  const nameOf = (record: R) => record.text.reading ?? record.text.title;
  return [...records].sort((a, b) => {
    if (a.collection === 'events' && b.collection === 'events') {
      return b.facts.when.start.localeCompare(a.facts.when.start, 'en') || byName(a.slug, b.slug);
    }
    if ('order' in a.facts && 'order' in b.facts) return a.facts.order - b.facts.order || byName(a.slug, b.slug);
    return byName(nameOf(a), nameOf(b)) || byName(a.slug, b.slug);
  });
}
