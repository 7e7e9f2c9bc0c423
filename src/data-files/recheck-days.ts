import { formatDate } from '#i18n/format.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { recheckCalendar } from '#open-data/recheck-calendar.ts';
import { dueDays, dueReport } from '#records/due-checks.ts';
import { freshnessCalendarPath, recordPath, upkeepPath } from '#records/paths.ts';
import type { Basis } from './basis.ts';
import type { DataFileKind } from './data-file.ts';

function calendarIn(locale: Locale, { library, edition, site }: Basis): string {
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, site).href;
  return recheckCalendar({
    name: `${t('site.name')} – ${t('page.freshness')}`,
    description: t('freshness.lead', { date: formatDate(edition, locale) }),
    url: absolute(upkeepPath(locale, 'freshness')),
    language: locale,
    edition,
    days: dueDays(dueReport(library, edition, locale).due).map(({ day, count, records }) => ({
      day,
      summary: labelled(t('site.name'), t('freshness.event', { count }), locale),
      records: records.map(({ record, claims }) => ({
        title: record.text.title,
        url: absolute(recordPath(record.locale, record)),
        claims: t('freshness.claims', { count: claims.length }),
      })),
    })),
  });
}

/** The days by which statements must be checked again, as a calendar in each language. */
export const recheckDays: DataFileKind = (basis) => LOCALES.map((locale) => ({ path: freshnessCalendarPath(locale), text: () => calendarIn(locale, basis) }));
