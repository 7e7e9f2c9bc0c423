import { atomFeed, rssFeed } from '#open-data/feed.ts';
import { feedOf, FEEDS } from '#open-data/feeds.ts';
import type { DataFileKind } from './data-file.ts';

/** Atom and RSS: all records, the changes, and each collection, in each language. */
export const feeds: DataFileKind = ({ library, ledger, edition, site }) =>
  FEEDS.map(({ subject, locale, format, path }) => ({
    path,
    text: () => {
      const feed = feedOf(subject, locale, { records: library.all, ledger, edition, site });
      return (format === 'atom' ? atomFeed : rssFeed)(feed, new URL(path, site).href);
    },
  }));
