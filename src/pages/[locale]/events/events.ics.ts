import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { eventsCalendar } from '#open-data/calendar.ts';
import { loadLinks } from '#records/links.ts';
import { listIn } from '#records/load.ts';
import { calendarBasis } from '../../../components/calendar-basis.ts';

/** All events of a language as a calendar. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = async ({ props, site }) => {
  const locale = props.locale as Locale;
  const links = await loadLinks();
  const events = listIn(links.library, 'events', locale).filter((event) => event.locale === locale);
  return new Response(eventsCalendar(events, locale, calendarBasis(links, locale, site!)), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
