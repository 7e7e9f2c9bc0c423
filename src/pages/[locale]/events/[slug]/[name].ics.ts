import type { APIRoute } from 'astro';
import { eventCalendar, spanOf } from '#open-data/calendar.ts';
import { loadLinks } from '#records/links.ts';
import type { RecordOf } from '#records/record.ts';
import { calendarBasis } from '../../../../components/calendar-basis.ts';

/** One event whose day is known, beside its page. */
export async function getStaticPaths() {
  const { library } = await loadLinks();
  return library.all.flatMap((record) =>
    record.collection === 'events' && spanOf(record.facts.when)
      ? [{ params: { locale: record.locale, slug: record.slug, name: record.slug }, props: { event: record } }]
      : [],
  );
}

export const GET: APIRoute = async ({ props, site }) => {
  const event = props.event as RecordOf<'events'>;
  const text = eventCalendar(event, calendarBasis(await loadLinks(), event.locale, site!));
  return new Response(text ?? '', { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
