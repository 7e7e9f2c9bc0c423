import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Locale } from '#i18n/locales.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { calendarPath, collectionPath, eventCalendarPath, recordPath } from '#records/paths.ts';
import { labelOf, pathOf, type RecordOf } from '#records/record.ts';
import { labelsIn } from '#schema/labels.ts';
import { stableUuid } from '#open-data/stable-id.ts';

type Event = RecordOf<'events'>;

/** What the calendars need beside the events. */
export interface CalendarBasis {
  site: URL;
  /** The name of a city in the reader's language. */
  cityName: (slug: string) => string;
  /** The day of the last change of an event: of its text or, if that is later, of its check. */
  changedOn: (event: Event) => string;
}

/** When an event was, as a calendar can tell it. */
export type Span = { isAllDay: true; start: string; end: string } | { isAllDay: false; start: string; end?: string };

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const utc = (instant: string): string => new Date(instant).toISOString();

/**
 * The span of an event, if its day is known: whole days with the day after the last (RFC 5545, 3.6.1: DTEND is not part of the
 * event), or instants in universal time, which are right on days when clocks change.
 * @returns `undefined` if only a month or a year is on record: any day would be a false one.
 */
export function spanOf({ start, end }: Event['facts']['when']): Span | undefined {
  if (start.length < 10 || (end !== undefined && end.length < 10)) return undefined;
  const isInstant = (moment: string) => moment.includes('T');
  if (isInstant(start) && (end === undefined || isInstant(end))) return { isAllDay: false, start: utc(start), ...(end && { end: utc(end) }) };
  // A day at one end and an hour at the other: the days are sure. The day of an instant is that of its place, as it is written.
  return { isAllDay: true, start: start.slice(0, 10), end: dayAfter((end ?? start).slice(0, 10)) };
}

function locationOf(event: Event, { cityName }: CalendarBasis): string {
  const { cities = [], venues = [], online } = event.facts.place;
  const places = [...venues.map((id) => labelOf(event, id)), ...cities.map(cityName), ...(online ? [translator(event.locale)('fact.online')] : [])];
  return places.join(event.locale === 'ja' ? '、' : ', ');
}

function eventData(event: Event, span: Span, basis: CalendarBasis) {
  const { locale, facts, text } = event;
  const labels = labelsIn(locale);
  const url = new URL(recordPath(locale, event), basis.site).href;
  const changed = `${basis.changedOn(event)}T00:00:00Z`;
  const { state } = facts.when;
  const t = translator(locale);
  const told = state === 'held' ? '' : `${t(state === 'announced' ? 'calendar.announced' : 'calendar.proposed')}\n\n`;
  return {
    // The same in all languages: whoever takes two of them has the event once.
    id: stableUuid(pathOf(event)),
    // Of the record, not of its translation: facts that changed reach every language.
    sequence: event.revision,
    stamp: changed,
    lastModified: changed,
    start: span.start,
    ...(span.end && { end: span.end }),
    allDay: span.isAllDay,
    summary: text.title,
    description: `${told}${text.summary}\n\n${url}`,
    location: locationOf(event, basis) || null,
    url,
    categories: [labels.eventKinds[facts.kind], ...(facts.themes ?? []).map((theme) => labels.themes[theme])].map((name) => ({ name })),
    // That something was announced does not tell that it took place.
    status: state === 'held' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function calendar(events: readonly Event[], locale: Locale, path: string, name: string, description: string | null, basis: CalendarBasis): string {
  const made = ical({
    prodId: `//Torino–Nagoya//events//${locale.toUpperCase()}`,
    name,
    description,
    url: new URL(collectionPath(locale, 'events'), basis.site).href,
    source: new URL(path, basis.site).href,
  });
  for (const event of events) {
    const span = spanOf(event.facts.when);
    if (span) made.createEvent(eventData(event, span, basis));
  }
  // RFC 5545, 3.1: the last line ends like the others.
  return `${made.toString().trimEnd()}\r\n`;
}

/** Every event of a language whose day is known, past ones too, as iCalendar (RFC 5545, RFC 7986). */
export function eventsCalendar(events: readonly Event[], locale: Locale, basis: CalendarBasis): string {
  const t = translator(locale);
  const dated = events.filter((event) => spanOf(event.facts.when)).length;
  const name = labelled(t('site.title'), labelsIn(locale).collections.events.plural, locale);
  return calendar(events, locale, calendarPath(locale), name, t('calendar.extent', { dated, count: events.length }), basis);
}

/** One event as a calendar of its own; `undefined` if its day is not known. */
export function eventCalendar(event: Event, basis: CalendarBasis): string | undefined {
  if (!spanOf(event.facts.when)) return undefined;
  return calendar([event], event.locale, eventCalendarPath(event.locale, event.slug), event.text.title, null, basis);
}
