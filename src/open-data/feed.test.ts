import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed, rssFeed, type Feed } from '#open-data/feed.ts';

const hostile = 'A & B: <script>alert(1)</script> ]]> "x" \'y\' &amp; 試行「」';
const feed: Feed = {
  id: 'urn:uuid:0',
  locale: 'ja',
  title: 'トリノ・名古屋 & <b>',
  subtitle: '副題 <i>',
  author: 'サイト',
  rights: 'CC BY 4.0',
  page: 'https://example.org/ja/?a=1&b=2',
  updated: '2026-11-23',
  entries: [
    { id: 'urn:uuid:1', title: hostile.replace(' &amp;', ''), summary: hostile, url: 'https://example.org/ja/a/?x=1&y="2"', published: '2026-11-01', updated: '2026-11-23', category: { term: 'events', label: '行事 & 会' } },
    { id: 'urn:uuid:2', title: '二', summary: '要約', url: 'https://example.org/ja/b/', published: '2026-10-01', updated: '2026-10-01', category: { term: 'cities', label: '都市' } },
  ],
};
const self = 'https://example.org/ja/atom.xml';

describe.each([
  ['Atom', atomFeed(feed, self)],
  ['RSS', rssFeed(feed, self)],
])('%s', (format, xml) => {
  const read = parseFeed(xml);

  it('is read back as it was given', () => {
    expect(read.self).toBe(self);
    expect(read.language).toBe('ja');
    expect(read.title).toBe(feed.title);
    expect(read.items.map(({ id, url, title }) => ({ id, url, title }))).toEqual(
      feed.entries.map(({ id, url, title }) => ({ id, url: new URL(url).href, title })),
    );
    expect(read.items.map(({ updated, published }) => (updated ?? published)?.toISOString())).toEqual(['2026-11-23T00:00:00.000Z', '2026-10-01T00:00:00.000Z']);
  });

  it('holds no markup: what looks like it stays words', () => {
    expect(xml).not.toContain('<script>');
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml) as { feed?: { entry: { summary: { '#text': string } }[] }; rss?: { channel: { item: { description: string }[] } } };
    const summary = format === 'Atom' ? parsed.feed!.entry[0]!.summary['#text'] : parsed.rss!.channel.item[0]!.description;
    // Readers of RSS take a description for HTML: there the words must still be escaped after the XML is read.
    expect(summary).toBe(format === 'Atom' ? hostile : hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  });
});

it('an empty feed is still a feed', () => {
  for (const write of [atomFeed, rssFeed]) expect(parseFeed(write({ ...feed, entries: [] }, self)).items).toEqual([]);
});
