import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { eventCalendar, eventsCalendar, spanOf, type CalendarBasis } from '#open-data/calendar.ts';
import type { RecordOf } from '#records/record.ts';

type Event = RecordOf<'events'>;
type When = Event['facts']['when'];

const basis: CalendarBasis = { site: new URL('https://example.org'), cityName: (slug) => ({ nagoya: '名古屋' })[slug] ?? slug, changedOn: () => '2026-11-22' };
const event = (when: Partial<When> & { start: string }, slug = 'one'): Event =>
  ({
    collection: 'events', slug, locale: 'ja', checkedOn: '2026-11-22', revision: 3,
    facts: { kind: 'ceremony', themes: ['governance'], when: { state: 'held', ...when }, place: { cities: ['nagoya'], venues: ['hall'], online: true }, claims: {}, sources: [] },
    text: { title: `${'姉妹都市提携二十周年記念'.repeat(6)}; a, b\\c`, summary: '一行目です。改行はありません; はい, 「」', labels: { hall: '市役所, 本庁舎' } },
    translation: { kind: 'current', ofRevision: 3 }, locales: ['it', 'ja'], file: '', digest: '',
  }) as unknown as Event;
const readEvents = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const readBack = (when: Parameters<typeof event>[0]) => readEvents(eventCalendar(event(when), basis)!)[0]!;

describe('spanOf', () => {
  it.each<[string, Partial<When> & { start: string }, unknown]>([
    ['a day', { start: '2022-11-09' }, { isAllDay: true, start: '2022-11-09', end: '2022-11-10' }],
    ['days', { start: '2022-11-09', end: '2022-11-11' }, { isAllDay: true, start: '2022-11-09', end: '2022-11-12' }],
    ['the last day of a year', { start: '2024-12-31' }, { isAllDay: true, start: '2024-12-31', end: '2025-01-01' }],
    ['a leap day', { start: '2024-02-28', end: '2024-02-29' }, { isAllDay: true, start: '2024-02-28', end: '2024-03-01' }],
    ['a month', { start: '2025-03' }, undefined],
    ['a year', { start: '2014' }, undefined],
    ['a day until some month', { start: '2022-02-01', end: '2023-10' }, undefined],
    ['a year until a day', { start: '2022', end: '2022-11-30' }, undefined],
    ['a day until an hour', { start: '2025-10-01', end: '2025-10-02T00:30+09:00' }, { isAllDay: true, start: '2025-10-01', end: '2025-10-03' }],
    ['an hour of Nagoya', { start: '2025-10-02T09:30+09:00', timeZone: 'Asia/Tokyo' }, { isAllDay: false, start: '2025-10-02T00:30:00.000Z' }],
  ])('%s', (_, when, span) => {
    expect(spanOf({ state: 'held', ...when } as When)).toEqual(span);
  });
});

describe('instants', () => {
  // Clocks in Italy go forward on 30 March 2025 at 02:00 (01:00 UTC) and back on 26 October 2025 at 03:00 (01:00 UTC).
  it.each([
    ['before the spring change', '2025-03-30T01:30+01:00', '2025-03-30T03:30+02:00', 'Europe/Rome', '2025-03-30T00:30:00Z', 3600],
    ['across the autumn change', '2025-10-26T02:30+02:00', '2025-10-26T02:30+01:00', 'Europe/Rome', '2025-10-26T00:30:00Z', 3600],
    ['a whole night across it', '2025-10-25T20:00+02:00', '2025-10-26T08:00+01:00', 'Europe/Rome', '2025-10-25T18:00:00Z', 13 * 3600],
    ['in Japan, which has no summer time', '2025-03-30T08:00+09:00', '2025-03-30T09:00+09:00', 'Asia/Tokyo', '2025-03-29T23:00:00Z', 3600],
  ])('%s', (_, start, end, timeZone, utc, seconds) => {
    const read = readBack({ start, end, timeZone });
    expect(read.startDate.isDate).toBe(false);
    expect(read.startDate.toJSDate().toISOString()).toBe(new Date(utc).toISOString());
    expect(read.duration.toSeconds()).toBe(seconds);
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(read.startDate.toJSDate());
    expect(wall).toBe(start.slice(11, 16));
  });
});

describe('an event', () => {
  it('is read back as its record says', () => {
    const one = event({ start: '2022-11-09', end: '2022-11-11' });
    const read = readEvents(eventCalendar(one, basis)!)[0]!;
    expect(read.summary).toBe(one.text.title);
    expect(read.description).toBe(`${one.text.summary}\n\nhttps://example.org/ja/events/one/`);
    expect(read.location).toBe('市役所, 本庁舎、名古屋、オンライン');
    expect([read.startDate.isDate, read.startDate.toString(), read.endDate.toString()]).toEqual([true, '2022-11-09', '2022-11-12']);
    expect(read.sequence).toBe(3);
    const value = (name: string) => String(read.component.getFirstPropertyValue(name));
    expect(value('status')).toBe('CONFIRMED');
    expect(value('dtstamp')).toBe('2026-11-22T00:00:00Z');
    expect(value('last-modified')).toBe('2026-11-22T00:00:00Z');
    expect(value('url')).toBe('https://example.org/ja/events/one/');
    expect(read.component.getFirstProperty('categories')!.getValues()).toHaveLength(2);
  });

  it('of which nobody says that it took place is tentative, and says why', () => {
    const announced = readBack({ start: '2025-01-25', state: 'announced' });
    expect(announced.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(announced.description).toMatch(/^予告のみです/);
    expect(readBack({ start: '2025-01-25', state: 'proposed' }).component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('has no line above 75 octets, none cut within a character, and ends each as the format asks', () => {
    const text = eventCalendar(event({ start: '2022-11-09' }), basis)!;
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n').slice(0, -1);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n') || line.includes('\uFFFD'))).toEqual([]);
  });

  it('whose day is not known is in no calendar, which says so', () => {
    const events = [event({ start: '2022-11-09' }), event({ start: '2014' }, 'two')];
    expect(eventCalendar(events[1]!, basis)).toBeUndefined();
    const text = eventsCalendar(events, 'ja', basis);
    expect(readEvents(text)).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain('全2件のうち、日にちが分かっている1件です。');
  });
});
