import type { APIRoute } from 'astro';
import { publicationFrom } from '../../../components/open-data.ts';
import { DATASET_NAMES, datasetFiles, FORMAT_FACTS, makeFile, type DatasetFile } from '#open-data/datasets.ts';
import { loadLinks } from '#records/links.ts';
import { isCollectionName } from '#schema/collection-names.ts';

/** Every file of every dataset. A row names other records, so it changes with their names; the tables hold all records. */
export async function getStaticPaths() {
  const { library, keyOfList } = await loadLinks();
  return DATASET_NAMES.flatMap((name) => {
    const records = library.all.filter(({ collection }) => !isCollectionName(name) || collection === name);
    return datasetFiles([name]).map((file) => ({
      params: { locale: file.locale, name, format: file.format },
      props: { file },
      cacheKey: keyOfList(records),
    }));
  });
}

export const GET: APIRoute = async ({ props }) => {
  const { file } = props as { file: DatasetFile };
  const { text } = makeFile(file, publicationFrom(await loadLinks()));
  return new Response(text, { headers: { 'Content-Type': `${FORMAT_FACTS[file.format].mediaType}; charset=utf-8` } });
};
