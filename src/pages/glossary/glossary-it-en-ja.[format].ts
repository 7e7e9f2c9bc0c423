import type { APIRoute } from 'astro';
import { tbx, termTable, termVersions } from '#open-data/term-base.ts';
import { loadLinks } from '#records/links.ts';
import { TERM_BASE_FORMATS } from '#records/paths.ts';

/** The glossary in all languages, for those who translate. */
export const getStaticPaths = () => TERM_BASE_FORMATS.map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params, site }) => {
  const { library, edition } = await loadLinks();
  const terms = termVersions(library.all.filter((record) => record.collection === 'glossary'));
  return params.format === 'tbx'
    ? new Response(tbx(terms, edition, site!), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
    : new Response(termTable(terms, site!), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
