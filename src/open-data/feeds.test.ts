import { describe, expect, it } from 'vitest';
import { FEEDS, feedOf, type FeedBasis } from '#open-data/feeds.ts';
import { ledgerOf, type Change } from '#open-data/ledger.ts';
import type { AnyRecord } from '#records/record.ts';

const site = new URL('https://example.org');
const record = (slug: string, collection = 'cities', locale = 'it'): AnyRecord =>
  ({ collection, slug, locale, text: { title: `Titolo ${slug}`, summary: `Riassunto ${slug}` }, facts: {}, checkedOn: '2026-11-22' }) as unknown as AnyRecord;
const change = (day: string, kind: Change['kind'], slug: string, more: Partial<Change> = {}): Change =>
  ({ day, kind, record: `cities/${slug}`, locale: 'it', revision: 1, checkedOn: day, hash: `${slug}${day}`, title: `Titolo ${slug}`, text: slug, ...more });
const basis = (records: AnyRecord[], changes: Change[]): FeedBasis => ({ records, ledger: ledgerOf(changes), edition: '2026-11-22', site });

describe('the feed of a collection', () => {
  const changes = [
    change('2026-11-01', 'new', 'a'),
    change('2026-11-02', 'new', 'b'),
    change('2026-11-03', 'revised', 'a', { revision: 2 }),
    change('2026-11-09', 'rechecked', 'b'),
    change('2026-11-04', 'new', 'a', { locale: 'en' }),
  ];
  const feed = feedOf('cities', 'it', basis([record('b'), record('a'), record('never-published'), record('c', 'events'), record('a', 'cities', 'en')], changes));

  it('has the records of its language that were published, newest change first', () => {
    expect(feed.entries.map(({ title, published, updated }) => [title, published, updated])).toEqual([
      ['Titolo a', '2026-11-01', '2026-11-03'],
      ['Titolo b', '2026-11-02', '2026-11-02'],
    ]);
    expect(feed.updated).toBe('2026-11-03');
    expect(feed.entries[0]).toMatchObject({ url: 'https://example.org/it/cities/a/', summary: 'Riassunto a', category: { term: 'cities' } });
  });

  it('keeps the id of an entry when the record changes, and has another in each language', () => {
    const before = feedOf('cities', 'it', basis([record('a')], changes.slice(0, 1)));
    expect(before.entries[0]!.id).toBe(feed.entries[0]!.id);
    expect(feedOf('cities', 'en', basis([record('a', 'cities', 'en')], changes)).entries[0]!.id).not.toBe(feed.entries[0]!.id);
  });

  it('is dated by the content where nothing was published yet', () => {
    expect(feedOf('cities', 'it', basis([record('a')], []))).toMatchObject({ entries: [], updated: '2026-11-22' });
  });

  it('holds no more than one goes through', () => {
    const slugs = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const many = feedOf('cities', 'it', basis(slugs.map((slug) => record(slug)), slugs.map((slug, index) => change(`2026-10-${String((index % 28) + 1).padStart(2, '0')}`, 'new', slug))));
    expect(many.entries).toHaveLength(50);
    expect(many.entries[0]!.updated).toBe('2026-10-28');
  });
});

describe('the feed of changes', () => {
  const changes = [
    change('2026-11-01', 'new', 'a'),
    change('2026-11-02', 'revised', 'a', { revision: 2 }),
    change('2026-11-03', 'rechecked', 'a', { checkedOn: '2026-11-03' }),
    change('2026-11-04', 'withdrawn', 'gone', { hash: '0123456789abcdef' }),
    change('2026-11-05', 'new', 'a', { locale: 'ja' }),
  ];
  const { entries } = feedOf('changes', 'it', basis([record('a')], changes));

  it('tells each change of its language in words, newest first', () => {
    expect(entries.map(({ title, summary }) => [title, summary])).toEqual([
      ['Ritirata: Titolo gone', 'La pagina non c’è più. L’ultimo testo pubblicato resta leggibile.'],
      ['Ricontrollata: Titolo a', 'Ricontrollata sulle fonti il 3 novembre 2026: nulla da cambiare.'],
      ['Modificata: Titolo a', 'Il testo o i fatti sono cambiati (revisione 2).'],
      ['Nuova scheda: Titolo a', 'Riassunto a'],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
  });

  it('leads to the page, or to the last text of what is no longer there', () => {
    expect(entries.map(({ url }) => url.slice(site.href.length))).toEqual(['revisions/0123456789abcdef.txt', 'it/cities/a/', 'it/cities/a/', 'it/cities/a/']);
  });
});

it('every feed has an address of its own', () => {
  expect(new Set(FEEDS.map(({ path }) => path)).size).toBe(3 * 10 * 2);
});
