import type { APIRoute } from 'astro';
import { publicationFrom } from '../../components/open-data.ts';
import { catalogJsonLd, catalogTurtle } from '#open-data/catalog-files.ts';
import { dataPackage } from '#open-data/data-package.ts';
import type { Publication } from '#open-data/publication.ts';
import { loadLinks } from '#records/links.ts';

const json = (value: object) => `${JSON.stringify(value)}\n`;

/** What belongs to no language: the catalogue for portals, and the description of the CSV files. */
const FILES: Readonly<Record<string, { mediaType: string; write: (publication: Publication) => string }>> = {
  'catalog.ttl': { mediaType: 'text/turtle; charset=utf-8', write: catalogTurtle },
  'catalog.jsonld': { mediaType: 'application/ld+json', write: (publication) => json(catalogJsonLd(publication)) },
  'datapackage.json': { mediaType: 'application/json', write: (publication) => json(dataPackage(publication)) },
};

export async function getStaticPaths() {
  const { library, keyOfList } = await loadLinks();
  return Object.keys(FILES).map((name) => ({ params: { name }, cacheKey: keyOfList(library.all) }));
}

export const GET: APIRoute = async ({ params }) => {
  const { mediaType, write } = FILES[params.name!]!;
  return new Response(write(publicationFrom(await loadLinks())), { headers: { 'Content-Type': mediaType } });
};
