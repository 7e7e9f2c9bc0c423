import type { APIRoute } from 'astro';
import { datasetSchema } from '#open-data/json-schema.ts';
import { SITE_URL } from '#records/site-url.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';

/** The JSON Schema of each dataset. It follows from code alone, so Astro's module graph knows when it changes. */
export function getStaticPaths() {
  return COLLECTION_NAMES.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(datasetSchema(params.name as CollectionName, new URL(SITE_URL)), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
