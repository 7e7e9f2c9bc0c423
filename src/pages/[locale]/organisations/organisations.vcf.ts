import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { loadLinks } from '#records/links.ts';
import { listIn } from '#records/load.ts';
import { cardOf } from '../../../components/organisation-cards.ts';

/** The address cards of all organisations of a language in one file. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = async ({ props, site }) => {
  const { library } = await loadLinks();
  const organisations = listIn(library, 'organisations', props.locale as Locale).filter(({ locale }) => locale === props.locale);
  const cards = organisations.map((organisation) => cardOf(organisation, library, site!));
  return new Response(cards.join(''), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
