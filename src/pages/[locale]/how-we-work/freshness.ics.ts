import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { formatDate } from '#i18n/format.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { recheckCalendar } from '#open-data/recheck-calendar.ts';
import { dueDays, dueReport } from '#records/due-checks.ts';
import { loadLinks } from '#records/links.ts';
import { recordPath, upkeepPath } from '#records/paths.ts';

/** The days by which statements must be checked again, as a calendar in each language. */
export async function getStaticPaths() {
  const { library, keyOfList } = await loadLinks();
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale }, cacheKey: keyOfList(library.all) }));
}

export const GET: APIRoute = async ({ props, site }) => {
  const { locale } = props as { locale: Locale };
  const t = translator(locale);
  const { library, edition } = await loadLinks();
  const absolute = (path: string) => new URL(path, site).href;
  const body = recheckCalendar({
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
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
