import { createHash } from 'node:crypto';
import { parseFeed } from '@rowanmanning/feed-parser';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { spanOf } from '#open-data/calendar.ts';
import { FEEDS } from '#open-data/feeds.ts';
import { readLedger, type Ledger } from '#open-data/ledger.ts';
import { RULE } from '#open-data/revision-file.ts';
import { revisionHash, revisionText } from '#open-data/revision-text.ts';
import { readLibrary } from '#records/entry-files.ts';
import type { Library } from '#records/library.ts';
import { bibliographyPath, calendarPath, cardsPath, eventCalendarPath, feedPath, organisationCardPath, recordPath, revisionPath, termBasePath } from '#records/paths.ts';
import { pathOf, type AnyRecord } from '#records/record.ts';
import { bodyOf } from '#records/text-of.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { assertBuilt, filesOf, originOf, read as readFile, readPages, root } from './lib/built-site.ts';
import type { PageFacts } from './lib/page-facts.ts';
import { tbxFaults } from '#open-data/tbx-model.ts';

let library: Library;
let ledger: Ledger;
let pages: PageFacts[];
let origin = '';
let files: Set<string>;
const hashes = new Map<AnyRecord, string>();

beforeAll(() => {
  assertBuilt();
  library = readLibrary(root);
  ledger = readLedger(root);
  pages = readPages();
  origin = originOf(pages);
  files = new Set(filesOf('**/*').map((file) => `/${file}`));
  for (const record of library.all) hashes.set(record, revisionHash(revisionText(record, bodyOf(record, root))));
});

const read = (path: string) => readFile(path.slice(1));
const recordsIn = <C extends CollectionName>(collection: C, locale: Locale) =>
  library.all.filter((record): record is Extract<AnyRecord, { collection: C }> => record.collection === collection && record.locale === locale);
const answers = (address: string) => {
  const { origin: host, pathname } = new URL(address);
  return host === origin && (files.has(decodeURI(pathname)) || files.has(`${decodeURI(pathname)}index.html`));
};
const addressOf = (record: AnyRecord) => `${origin}${recordPath(record.locale, record)}`;
const sorted = (values: readonly unknown[]) => [...values].sort();

describe('every address of the site in what other programs take', () => {
  test('answers', () => {
    const outputs = [...files].filter((file) => /\.(?:ics|vcf|ris|bib|csl\.json|tbx)$|\/(?:atom|rss)\.xml$|^\/(?:glossary|revisions)\//.test(file));
    expect(outputs.length).toBeGreaterThan(library.all.length);
    const address = new RegExp(`${origin.replaceAll('.', '\\.')}/[^\\s"'<>;|,}\\\\]*`, 'g');
    const dead = outputs.flatMap((file) =>
      [...new Set(read(file).replaceAll('\r\n ', '').match(address) ?? [])].filter((found) => !answers(found)).map((found) => `${file}: ${found}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('feeds', () => {
  test.each(FEEDS)('$path is read by a feed parser and holds what the ledger and the records say', ({ locale, subject, path }) => {
    const feed = parseFeed(read(path));
    expect(feed.self).toBe(origin + path);
    expect(feed.language).toBe(locale);
    const known = (record: AnyRecord) => ledger.of(pathOf(record), locale).some(({ kind }) => kind === 'new' || kind === 'revised');
    if (subject === 'changes') {
      const changes = ledger.changes.filter((change) => change.locale === locale);
      expect(feed.items).toHaveLength(Math.min(100, changes.length));
      for (const item of feed.items) expect(changes.some(({ title }) => item.title?.endsWith(title)), item.title ?? '').toBe(true);
    } else {
      const records = library.all.filter((record) => record.locale === locale && (subject === 'all' || record.collection === subject) && known(record));
      expect(feed.items).toHaveLength(Math.min(50, records.length));
      const byAddress = new Map(records.map((record) => [addressOf(record), record]));
      for (const { url, title, description } of feed.items) {
        expect(byAddress.get(url ?? '')?.text).toMatchObject({ title });
        expect(description).toBe(byAddress.get(url!)!.text.summary);
      }
    }
    const days = feed.items.map(({ updated, published }) => (updated ?? published)!.toISOString());
    expect(days).toEqual(sorted(days).reverse());
    expect(days.every((day) => ledger.changes.some((change) => day === `${change.day}T00:00:00.000Z`))).toBe(true);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test.each(FEEDS.filter(({ format }) => format === 'atom'))('$path has what RFC 4287 asks of a feed and of its entries', ({ path, locale }) => {
    const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => ['entry', 'link'].includes(name) }).parse(read(path)) as { feed: Record<string, never> };
    const links = feed.link as unknown as Record<string, string>[];
    expect(feed).toMatchObject({ '@xmlns': 'http://www.w3.org/2005/Atom', '@xml:lang': locale, id: expect.stringMatching(/^urn:uuid:/), title: expect.any(String), author: { name: expect.any(String) } });
    expect(links.filter((link) => link['@rel'] === 'self').map((link) => [link['@type'], link['@href']])).toEqual([['application/atom+xml', origin + path]]);
    for (const entry of (feed.entry ?? []) as Record<string, unknown>[]) {
      expect(entry).toMatchObject({ id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/), title: expect.any(String), updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/), summary: { '@type': 'text', '#text': expect.any(String) } });
    }
  });

  test('pages name those that concern them', () => {
    for (const locale of LOCALES) {
      const head = (path: string) => read(`${path}index.html`).split('</head>')[0]!;
      for (const subject of ['all', 'changes'] as const) expect(head(`/${locale}/`)).toContain(`href="${feedPath(locale, subject, 'atom')}"`);
      for (const collection of COLLECTION_NAMES) expect(head(`/${locale}/${collection}/`)).toContain(`href="${feedPath(locale, collection, 'atom')}"`);
    }
  });
});

describe('calendars', () => {
  const eventsIn = (path: string) => new ICAL.Component(ICAL.parse(read(path)) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  test.each(LOCALES)('in “%s” hold every event whose day is known, as its record says', (locale) => {
    const dated = recordsIn('events', locale).filter(({ facts }) => spanOf(facts.when));
    const all = eventsIn(calendarPath(locale));
    expect(sorted(all.map(({ summary }) => summary))).toEqual(sorted(dated.map(({ text }) => text.title)));
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(dated.length);
    for (const record of dated) {
      const [one, ...others] = eventsIn(eventCalendarPath(locale, record.slug));
      expect(others).toEqual([]);
      const { start, end = start } = record.facts.when;
      const last = new Date(Date.parse(end.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
      if (start.length === 10) expect([one!.startDate.isDate, one!.startDate.toString(), one!.endDate.toString()]).toEqual([true, start, last]);
      expect([one!.summary, one!.sequence]).toEqual([record.text.title, record.revision]);
      expect(one!.description).toContain(record.text.summary);
      expect(String(one!.component.getFirstPropertyValue('url'))).toBe(addressOf(record));
      expect(all.find(({ uid }) => uid === one!.uid)?.component.toString()).toBe(one!.component.toString());
    }
  });

  test('pages of events whose day is not known say so, the others lead to their file', () => {
    const wrong = library.all.filter((record) => {
      if (record.collection !== 'events') return false;
      const leads = pages.find(({ path }) => path === recordPath(record.locale, record))?.links.some(({ href }) => href.endsWith('.ics'));
      return leads !== (spanOf(record.facts.when) !== undefined);
    });
    expect(wrong.map(pathOf)).toEqual([]);
  });
});

describe('contact cards', () => {
  const cardsIn = (path: string) => read(path).split(/(?<=END:VCARD\r\n)/).map((card) => new ICAL.Component(ICAL.parse(card) as never));

  test.each(LOCALES)('in “%s” hold every organisation with its names in all languages', (locale) => {
    const records = recordsIn('organisations', locale);
    const cards = cardsIn(cardsPath(locale));
    expect(cards).toHaveLength(records.length);
    const nameOf = (card: ICAL.Component) => card.getAllProperties('fn').find((name) => name.getFirstParameter('language') === locale)?.getFirstValue();
    expect(sorted(cards.map(nameOf))).toEqual(sorted(records.map(({ text }) => text.title)));
    for (const record of records) {
      const [card] = cardsIn(organisationCardPath(locale, record.slug));
      const names = Object.fromEntries(card!.getAllProperties('fn').map((name) => [name.getFirstParameter('language'), name.getFirstValue()]));
      expect(names).toEqual(Object.fromEntries(record.locales.map((other) => [other, library.find(pathOf(record), other)!.text.title])));
      expect(String(card!.getFirstPropertyValue('note'))).toContain(record.text.summary);
      expect(card!.getFirstPropertyValue('url') ?? undefined).toBe(record.facts.website);
    }
  });
});

describe('references', () => {
  const expected = (records: readonly AnyRecord[]) => sorted(records.map((record) => `${record.text.title} ${origin}${revisionPath(hashes.get(record)!)}`));

  test.each(LOCALES.flatMap((locale) => COLLECTION_NAMES.map((collection) => ({ locale, collection }))))('$locale $collection: all records, in three forms', ({ locale, collection }) => {
    const wanted = expected(recordsIn(collection, locale));
    const csl = JSON.parse(read(bibliographyPath(locale, collection, 'csl.json'))) as { title: string; URL: string }[];
    expect(sorted(csl.map(({ title, URL: url }) => `${title} ${url}`))).toEqual(wanted);
    const bib = plugins.input.chain(read(bibliographyPath(locale, collection, 'bib')), { forceType: '@biblatex/text', generateGraph: false } as never) as unknown as typeof csl;
    expect(sorted(bib.map(({ title, URL: url }) => `${title} ${url}`))).toEqual(wanted);
    const ris = read(bibliographyPath(locale, collection, 'ris')).split('ER  - ').slice(0, -1);
    expect(sorted(ris.map((one) => `${/^TI {2}- (.*)\r$/m.exec(one)?.[1]} ${/^UR {2}- (.*)\r$/m.exec(one)?.[1]}`))).toEqual(wanted);
  });

  test('each page cites the address of the text it shows', () => {
    const wrong = library.all.filter((record) => !read(`${recordPath(record.locale, record)}index.html`).includes(revisionPath(hashes.get(record)!)));
    expect(wrong.map(pathOf)).toEqual([]);
  });
});

describe('texts that were published', () => {
  test('all stand at their address, byte for byte, with the texts of today', () => {
    const wanted = new Map([...ledger.texts, ...library.all.map((record) => [hashes.get(record)!, revisionText(record, bodyOf(record, root))] as const)]);
    expect(sorted(filesOf('revisions/*'))).toEqual(sorted([...wanted.keys()].map((hash) => revisionPath(hash).slice(1))));
    for (const [hash, text] of wanted) {
      const file = read(revisionPath(hash));
      const body = file.slice(file.indexOf(`\n${RULE}\n`) + RULE.length + 2);
      expect(body === text, hash).toBe(true);
      expect(createHash('sha256').update(body).digest('hex').startsWith(hash)).toBe(true);
    }
  });

  test('the ledger names each text once and its days run forward', () => {
    const kept = ledger.changes.filter(({ text }) => text !== undefined).map(({ hash }) => hash);
    expect(new Set(kept).size).toBe(kept.length);
    expect(ledger.changes.filter(({ hash }) => !ledger.texts.has(hash))).toEqual([]);
    const days = ledger.changes.map(({ day }) => day);
    expect(days).toEqual(sorted(days));
  });
});

describe('the glossary for translators', () => {
  test('as TBX keeps to the content model and holds every term in every language', () => {
    const xml = read(termBasePath('tbx'));
    const options = { ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false };
    expect(tbxFaults(new XMLParser({ ...options, preserveOrder: true }).parse(xml) as Record<string, unknown>[])).toEqual([]);
    const { tbx } = new XMLParser({ ...options, isArray: (name) => ['conceptEntry', 'langSec', 'termSec'].includes(name) }).parse(xml) as {
      tbx: { text: { body: { conceptEntry: { '@id': string; langSec: { '@xml:lang': Locale; descripGrp: { descrip: { '#text': string } }; termSec: { term: string }[] }[] }[] } } };
    };
    const found = tbx.text.body.conceptEntry.flatMap((entry) =>
      entry.langSec.map((section) => [entry['@id'].slice(2), section['@xml:lang'], section.termSec[0]!.term, section.descripGrp.descrip['#text']].join('\t')),
    );
    const wanted = LOCALES.flatMap((locale) => recordsIn('glossary', locale).map(({ slug, text }) => [slug, locale, text.title, text.summary].join('\t')));
    expect(sorted(found)).toEqual(sorted(wanted));
  });

  test('as CSV holds the same, with the readings', () => {
    const rows = parseCsv(readFile(termBasePath('csv').slice(1)), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(recordsIn('glossary', 'it').length);
    for (const locale of LOCALES) {
      for (const { slug, text } of recordsIn('glossary', locale)) {
        const row = rows.find(({ id }) => id === slug)!;
        expect([row[locale], row[`${locale}_definition`], ...(locale === 'ja' ? [row.ja_reading] : [])]).toEqual([text.title, text.summary, ...(locale === 'ja' ? [text.reading ?? ''] : [])]);
      }
    }
  });
});
