import type { APIRoute } from 'astro';
import { llmsIndex } from '#open-data/language-models.ts';
import { loadLinks } from '#records/links.ts';
import { listIn } from '#records/load.ts';

/** The way into the site for language models. */
export const GET: APIRoute = async ({ site }) => {
  const { library, edition } = await loadLinks();
  return new Response(llmsIndex({ recordsIn: (collection, locale) => listIn(library, collection, locale).filter((record) => record.locale === locale), edition, site: site! }), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
