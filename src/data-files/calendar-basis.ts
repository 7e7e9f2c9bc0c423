import type { Locale } from '#i18n/locales.ts';
import { findIn } from '#records/library.ts';
import { pathOf } from '#records/record.ts';
import type { CalendarBasis } from '#open-data/calendar.ts';
import type { Basis } from './basis.ts';

/** What the calendars of a language need to know of other records and of what was published when. */
export function calendarBasis({ library, ledger, site }: Basis, locale: Locale): CalendarBasis {
  return {
    site,
    cityName: (slug) => findIn(library, `cities/${slug}`, locale)?.text.title ?? slug,
    changedOn: (event) => {
      const written = ledger.of(pathOf(event), event.locale).at(-1)?.day ?? '';
      return written > event.checkedOn ? written : event.checkedOn;
    },
  };
}
