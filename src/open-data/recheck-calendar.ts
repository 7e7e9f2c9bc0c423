import ical, { ICalEventTransparency } from 'ical-generator';

/** A day by which statements must be checked again. */
export interface CheckDay {
  /** `2026-12-31` */
  day: string;
  summary: string;
  records: readonly { title: string; url: string; claims: string }[];
}

/** What the calendar says of itself. */
export interface RecheckCalendar {
  name: string;
  description: string;
  /** Of the page that shows the same. */
  url: string;
  /** Language of the words. */
  language: string;
  /** The day of the edition: the calendar was made from what was known then. */
  edition: string;
  days: readonly CheckDay[];
}

/**
 * The days by which statements must be checked again, as iCalendar (RFC 5545): one event a day, all day long, which takes nobody's
 * time. The same records give the same bytes: the stamp is the day of the edition, and an event keeps its id from edition to edition.
 */
export function recheckCalendar({ name, description, url, language, edition, days }: RecheckCalendar): string {
  const { host } = new URL(url);
  const calendar = ical({ name, description, url, prodId: `//${host}//recheck//${language.toUpperCase()}` });
  for (const { day, summary, records } of days) {
    calendar.createEvent({
      id: `recheck-${day}-${language}@${host}`,
      // All-day events are read in UTC, so a day stays that day.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(`${edition}T00:00:00Z`),
      summary,
      description: [...records.map((record) => `${record.title} – ${record.claims}\n${record.url}`), url].join('\n\n'),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
