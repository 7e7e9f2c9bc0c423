import type { APIRoute } from 'astro';
import { loadLinks } from '#records/links.ts';
import type { RecordOf } from '#records/record.ts';
import { cardOf } from '../../../../components/organisation-cards.ts';

/** The address card of an organisation, beside its page. */
export async function getStaticPaths() {
  const { library } = await loadLinks();
  return library.all.flatMap((record) =>
    record.collection === 'organisations' ? [{ params: { locale: record.locale, slug: record.slug, name: record.slug }, props: { organisation: record } }] : [],
  );
}

export const GET: APIRoute = async ({ props, site }) => {
  const { library } = await loadLinks();
  return new Response(cardOf(props.organisation as RecordOf<'organisations'>, library, site!), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
