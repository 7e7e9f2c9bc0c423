import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import { eventCalendar } from '#open-data/calendar.ts';
import { atomFeed } from '#open-data/feed.ts';
import { organisationCard } from '#open-data/vcard.ts';
import type { RecordOf } from '#records/record.ts';

/** Words as a line of a record may hold them: any sign but the control characters, which the check refuses, trimmed. */
const words = fc
  .array(fc.oneof(fc.constantFrom(...'名古屋トリノぱ𠮷é–«»;,:\\"\'<>&^|{}%=+-@ '), fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join('').replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '');
const site = new URL('https://example.org');
const base = { slug: 'x', locale: 'it', checkedOn: '2026-11-22', revision: 1, translation: { kind: 'original', ofRevision: 1 }, locales: ['it'], file: '', digest: '' };

test('a calendar gives back whatever words an event holds', () => {
  fc.assert(
    fc.property(words, words, (title, summary) => {
      const event = { ...base, collection: 'events', facts: { kind: 'ceremony', when: { start: '2022-11-09', state: 'held' }, place: {}, claims: {}, sources: [] }, text: { title, summary } } as unknown as RecordOf<'events'>;
      const text = eventCalendar(event, { site, cityName: (slug) => slug, changedOn: () => '2026-11-22' })!;
      const read = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')!);
      expect(read.summary).toBe(title);
      expect(read.description).toBe(`${summary}\n\nhttps://example.org/it/events/x/`);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a contact card gives back whatever words an organisation holds', () => {
  fc.assert(
    fc.property(words, words, (title, summary) => {
      const organisation = { ...base, collection: 'organisations', facts: { kind: 'agency', country: 'IT', status: 'active', claims: {}, sources: [] }, text: { title, summary } } as unknown as RecordOf<'organisations'>;
      const text = organisationCard(organisation, { site, versions: [organisation] });
      const read = new ICAL.Component(ICAL.parse(text) as never);
      expect(read.getFirstPropertyValue('fn')).toBe(title);
      expect(read.getFirstPropertyValue('note')).toBe(summary);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a feed gives back whatever words a record holds', () => {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });
  fc.assert(
    fc.property(words, words, (title, summary) => {
      const entry = { id: 'urn:uuid:1', title, summary, url: 'https://example.org/a/', published: '2026-11-22', updated: '2026-11-22', category: { term: 'cities', label: 'Città' } };
      const xml = atomFeed({ id: 'urn:uuid:0', locale: 'it', title, subtitle: summary, author: 'x', rights: 'y', page: 'https://example.org/it/', updated: '2026-11-22', entries: [entry] }, 'https://example.org/it/atom.xml');
      const { feed } = parser.parse(xml) as { feed: { title: string; entry: { title: string; summary: { '#text': string } } } };
      expect([feed.title, feed.entry.title, feed.entry.summary['#text']]).toEqual([title, title, summary]);
      expect(parseFeed(xml).items).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
