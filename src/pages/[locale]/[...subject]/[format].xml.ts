import type { APIRoute } from 'astro';
import { FEEDS, FEED_TYPES, feedOf } from '#open-data/feeds.ts';
import { atomFeed, rssFeed } from '#open-data/feed.ts';
import { loadLinks } from '#records/links.ts';

/** Atom and RSS: all records, the changes, and each collection, in each language. */
export function getStaticPaths() {
  return FEEDS.map((feed) => ({ params: { locale: feed.locale, subject: feed.subject === 'all' ? undefined : feed.subject, format: feed.format }, props: { feed } }));
}

export const GET: APIRoute = async ({ props, site }) => {
  const { subject, locale, format, path } = props.feed as (typeof FEEDS)[number];
  const { library, ledger, edition } = await loadLinks();
  const feed = feedOf(subject, locale, { records: library.all, ledger, edition, site: site! });
  const write = format === 'atom' ? atomFeed : rssFeed;
  return new Response(write(feed, new URL(path, site).href), { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
};
