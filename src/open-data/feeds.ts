import { formatDate } from '#i18n/format.ts';
import { labelled } from '#i18n/names.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { collectionPath, FEED_FORMATS, feedPath, homePath, recordPath, revisionPath, type FeedFormat, type FeedSubject } from '#records/paths.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';
import type { Feed, FeedEntry } from '#open-data/feed.ts';
import type { Change, ChangeKind, Ledger } from '#open-data/ledger.ts';
import { stableUuid } from '#open-data/stable-id.ts';

/** Everything that one can follow. */
export const FEED_SUBJECTS: readonly FeedSubject[] = ['all', 'changes', ...COLLECTION_NAMES];

/** Every feed of the site, for lists of what there is. */
export const FEEDS: readonly { locale: Locale; subject: FeedSubject; format: FeedFormat; path: string }[] = LOCALES.flatMap((locale) =>
  FEED_SUBJECTS.flatMap((subject) => FEED_FORMATS.map((format) => ({ locale, subject, format, path: feedPath(locale, subject, format) }))),
);

export const FEED_TYPES: Record<FeedFormat, string> = { atom: 'application/atom+xml', rss: 'application/rss+xml' };

/** As many as a reader goes through; whoever needs all takes the datasets. */
const LIMITS = { records: 50, changes: 100 };

/** What a feed is made from. */
export interface FeedBasis {
  /** All records in all languages. */
  records: readonly AnyRecord[];
  ledger: Ledger;
  /** The day of the content, for a feed without entries. */
  edition: string;
  site: URL;
}

/** What a feed is of, for links on pages. */
export function feedName(subject: FeedSubject, locale: Locale): string {
  const t = translator(locale);
  if (subject === 'all') return t('feed.all');
  return subject === 'changes' ? t('feed.changes') : labelsIn(locale).collections[subject].plural;
}

/** What a feed is called where nothing else names the site. */
export function feedTitle(subject: FeedSubject, locale: Locale): string {
  const site = translator(locale)('site.title');
  return subject === 'all' ? site : labelled(site, feedName(subject, locale), locale);
}

const compareDays = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const newestFirst = (a: FeedEntry, b: FeedEntry) => compareDays(b.updated, a.updated);

/** Records with the days that the ledger knows of them; one that has not been published yet is not in any feed. */
function recordEntries(subject: FeedSubject, locale: Locale, { records, ledger, site }: FeedBasis): FeedEntry[] {
  const labels = labelsIn(locale).collections;
  return records
    .filter((record) => record.locale === locale && (subject === 'all' || record.collection === subject))
    .flatMap((record): FeedEntry[] => {
      const changes = ledger.of(pathOf(record), locale);
      const published = changes[0]?.day;
      // A check that found nothing to change is no news of the record: the feed of changes tells it.
      const updated = changes.findLast(({ kind }) => kind === 'new' || kind === 'revised')?.day;
      if (!published || !updated) return [];
      return [
        {
          id: `urn:uuid:${stableUuid(`${locale}/${pathOf(record)}`)}`,
          title: record.text.title,
          summary: record.text.summary,
          url: new URL(recordPath(locale, record), site).href,
          published,
          updated,
          category: { term: record.collection, label: labels[record.collection].plural },
        },
      ];
    });
}

function changeEntry(change: Change, record: AnyRecord | undefined, locale: Locale, site: URL): FeedEntry {
  const t = translator(locale);
  const collection = change.record.split('/')[0] as CollectionName;
  const told: Record<ChangeKind, () => string> = {
    new: () => record?.text.summary ?? change.title,
    revised: () => t('change.revised.text', { revision: change.revision }),
    rechecked: () => t('change.rechecked.text', { date: formatDate(change.checkedOn, locale) }),
    withdrawn: () => t('change.withdrawn.text'),
  };
  return {
    id: `urn:uuid:${stableUuid(`change/${change.day}/${change.kind}/${locale}/${change.record}/${change.hash}`)}`,
    title: labelled(t(`change.${change.kind}`), change.title, locale),
    summary: told[change.kind](),
    url: new URL(record ? recordPath(locale, record) : revisionPath(change.hash), site).href,
    published: change.day,
    updated: change.day,
    category: { term: collection, label: labelsIn(locale).collections[collection].plural },
  };
}

function changeEntries(locale: Locale, { records, ledger, site }: FeedBasis): FeedEntry[] {
  const now = new Map(records.filter((record) => record.locale === locale).map((record) => [pathOf(record), record]));
  const newest = ledger.changes.filter((change) => change.locale === locale).sort((a, b) => compareDays(b.day, a.day));
  return newest.slice(0, LIMITS.changes).map((change) => changeEntry(change, now.get(change.record), locale, site));
}

/** Puts a feed together, in one language. Its days are those of the ledger, never that of the build. */
export function feedOf(subject: FeedSubject, locale: Locale, basis: FeedBasis): Feed {
  const t = translator(locale);
  const isChanges = subject === 'changes';
  const entries = isChanges ? changeEntries(locale, basis) : recordEntries(subject, locale, basis).sort(newestFirst).slice(0, LIMITS.records);
  return {
    id: `urn:uuid:${stableUuid(`feed/${locale}/${subject}`)}`,
    locale,
    title: feedTitle(subject, locale),
    subtitle: subject === 'all' ? t('site.description') : isChanges ? t('feed.changes.text') : labelsIn(locale).collections[subject].intro,
    author: t('site.title'),
    rights: t('revision.licence'),
    page: new URL(subject === 'all' || isChanges ? homePath(locale) : collectionPath(locale, subject), basis.site).href,
    updated: entries[0]?.updated ?? basis.edition,
    entries,
  };
}
