import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';
import { xmlDocument, type Element } from '#open-data/xml.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** Absolute and for ever: `urn:uuid:…`. */
  id: string;
  title: string;
  /** Plain words, no markup. */
  summary: string;
  url: string;
  /** Days, `2026-11-23`. */
  published: string;
  updated: string;
  category: { term: string; label: string };
}

/** A feed, whatever it is written as. Addresses are absolute. */
export interface Feed {
  id: string;
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** The page that shows the same to readers. */
  page: string;
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

// We know days, not hours: the day begins at midnight, universal time.
const instantOf = (day: string) => `${day}T00:00:00Z`;
const rfc822 = (day: string) => new Date(instantOf(day)).toUTCString();

/**
 * Writes a feed as Atom (RFC 4287). The package `feed` was tried and left: it can only mark summaries as HTML, gives the feed no
 * language, its link to itself no type, and breaks on `]]>`.
 * @param self the absolute address of the feed.
 */
export function atomFeed(feed: Feed, self: string): string {
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.locale,
      id: feed.id,
      title: feed.title,
      subtitle: feed.subtitle,
      updated: instantOf(feed.updated),
      author: { name: feed.author, uri: new URL(`/${feed.locale}/`, self).href },
      rights: feed.rights,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': feed.locale, '@href': feed.page },
      ],
      entry: feed.entries.map(
        (entry): Element => ({
          id: entry.id,
          title: entry.title,
          updated: instantOf(entry.updated),
          published: instantOf(entry.published),
          link: { '@rel': 'alternate', '@hreflang': feed.locale, '@href': entry.url },
          category: { '@term': entry.category.term, '@label': entry.category.label },
          summary: { '@type': 'text', '#': entry.summary },
        }),
      ),
    },
  });
}

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Readers take a description for HTML, so it is escaped as such. */
export function rssFeed(feed: Feed, self: string): string {
  return xmlDocument({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      channel: {
        title: feed.title,
        link: feed.page,
        description: escapeHtml(feed.subtitle),
        language: feed.locale,
        copyright: feed.rights,
        lastBuildDate: rfc822(feed.updated),
        'atom:link': { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.entries.map(
          (entry): Element => ({
            title: entry.title,
            link: entry.url,
            guid: { '@isPermaLink': 'false', '#': entry.id },
            pubDate: rfc822(entry.updated),
            category: entry.category.label,
            description: escapeHtml(entry.summary),
          }),
        ),
      },
    },
  });
}
