import { LOCALES } from '#i18n/locales.ts';
import { eventCalendar, eventsCalendar, spanOf } from '#open-data/calendar.ts';
import { listIn } from '#records/library.ts';
import { calendarPath, eventCalendarPath } from '#records/paths.ts';
import { calendarBasis } from './calendar-basis.ts';
import type { DataFileKind } from './data-file.ts';

/** Each event whose day is known, beside its page, and all events of a language. */
export const calendars: DataFileKind = (basis) =>
  LOCALES.flatMap((locale) => {
    const events = listIn(basis.library, 'events', locale).filter((event) => event.locale === locale);
    const own = calendarBasis(basis, locale);
    return [
      { path: calendarPath(locale), text: () => eventsCalendar(events, locale, own) },
      ...events.filter(({ facts }) => spanOf(facts.when)).map((event) => ({ path: eventCalendarPath(locale, event.slug), text: () => eventCalendar(event, own) ?? '' })),
    ];
  });
