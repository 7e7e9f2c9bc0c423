import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { llmsIn } from '#open-data/language-models.ts';
import { loadLinks } from '#records/links.ts';
import { listIn } from '#records/load.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** Every record of a language for language models. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props, site }) => {
  const { library, edition } = await loadLinks();
  return new Response(llmsIn(props.locale, { recordsIn: (collection, locale) => listIn(library, collection, locale).filter((record) => record.locale === locale), edition, site: site! }), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
