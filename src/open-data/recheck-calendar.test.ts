import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { recheckCalendar } from '#open-data/recheck-calendar.ts';

const calendar = recheckCalendar({
  name: '再確認の予定',
  description: 'Statements; with a comma, and a \\ backslash',
  url: 'https://site.example/ja/how-we-work/freshness/',
  language: 'ja',
  edition: '2026-11-22',
  days: [
    { day: '2026-12-31', summary: '記述2件の再確認', records: [{ title: '名古屋市、中部; 圏', url: 'https://site.example/ja/cities/nagoya/', claims: '記述2件' }] },
    { day: '2028-02-29', summary: 'b', records: [] },
  ],
});

test('another program reads the same out of it', () => {
  const read = new ICAL.Component(ICAL.parse(calendar));
  const events = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ uid, summary, startDate, endDate }) => [uid, summary, startDate.toString(), startDate.isDate, endDate.toString()])).toEqual([
    ['recheck-2026-12-31-ja@site.example', '記述2件の再確認', '2026-12-31', true, '2027-01-01'],
    ['recheck-2028-02-29-ja@site.example', 'b', '2028-02-29', true, '2028-03-01'],
  ]);
  expect(events[0]!.description).toBe('名古屋市、中部; 圏 – 記述2件\nhttps://site.example/ja/cities/nagoya/\n\nhttps://site.example/ja/how-we-work/freshness/');
  expect(String(read.getFirstPropertyValue('x-wr-calname'))).toBe('再確認の予定');
});

test('it bears no clock and no local time', () => {
  expect(calendar.match(/^DTSTAMP.*$/gm)).toEqual(['DTSTAMP:20261122T000000Z', 'DTSTAMP:20261122T000000Z']);
  expect(calendar).not.toMatch(/TZID|VTIMEZONE|X-WR-TIMEZONE|LAST-MODIFIED|CREATED/);
  expect(calendar.match(/^PRODID.*$/m)?.[0]).toBe('PRODID:-//site.example//recheck//JA');
});

test('lines end and are folded as the standard has it', () => {
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(calendar).not.toMatch(/[^\r]\n/);
});
