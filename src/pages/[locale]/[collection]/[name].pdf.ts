import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { LOCALES } from '#i18n/locales.ts';
import { dossierFiles, fileOf } from '#records/dossiers.ts';
import { wholeDossierPath } from '#records/paths.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';

/** The PDF of a whole collection, beside its list. */
export function getStaticPaths() {
  const files = dossierFiles();
  return LOCALES.flatMap((locale) =>
    COLLECTION_NAMES.flatMap((collection) => {
      const file = files.get(wholeDossierPath(locale, collection));
      return file ? [{ params: { locale, collection, name: collection }, props: { file: fileOf(file) } }] : [];
    }),
  );
}

export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(readFileSync(String(props.file))), { headers: { 'Content-Type': 'application/pdf' } });
