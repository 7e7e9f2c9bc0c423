import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { dossierFiles, fileOf } from '#records/dossiers.ts';
import { loadLinks } from '#records/links.ts';
import { dossierPath } from '#records/paths.ts';

/** The PDF of a record, beside its page. */
export async function getStaticPaths() {
  const files = dossierFiles();
  const { library } = await loadLinks();
  return library.all.flatMap((record) => {
    const file = files.get(dossierPath(record.locale, record));
    const { locale, collection, slug } = record;
    return file ? [{ params: { locale, collection, slug, name: slug }, props: { file: fileOf(file) } }] : [];
  });
}

export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(readFileSync(String(props.file))), { headers: { 'Content-Type': 'application/pdf' } });
