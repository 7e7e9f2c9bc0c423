import type { APIRoute } from 'astro';
import { revisionFile, type Revision } from '#open-data/revision-file.ts';
import { revisionsOf } from '#open-data/revisions.ts';
import { loadLinks } from '#records/links.ts';

/** Every text that was ever published, for ever. */
export async function getStaticPaths() {
  const { library, ledger, revision } = await loadLinks();
  const current = library.all.map((record) => ({ record, text: revision(record).text }));
  return revisionsOf(ledger, current).map((one) => ({ params: { hash: one.hash }, props: { revision: one } }));
}

export const GET: APIRoute = ({ props, site }) =>
  new Response(revisionFile(props.revision as Revision, site!), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
