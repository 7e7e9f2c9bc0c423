import type { DataCatalog, Dataset } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { DATASET_NAMES, datasetFiles, datasetWords, FORMAT_FACTS } from '#open-data/datasets.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE, PUBLISHER } from '#open-data/publisher.ts';
import { datasetId } from '#open-data/record-graph.ts';
import { openDataWords } from '#open-data/words.ts';
import { openDataPath } from '#records/paths.ts';

/** The catalogue as schema.org tells it, for the page about the datasets: search engines of data read it there. */
export function pageGraph(locale: Locale, publication: Pick<Publication, 'edition' | 'site'>): DataCatalog {
  const { title, description } = openDataWords(locale).catalog;
  const absolute = (path: string) => new URL(path, publication.site).href;
  const creator = { '@type': 'Organization' as const, name: PUBLISHER.names[locale] };
  const dataset = DATASET_NAMES.map((name): Dataset => ({
    '@type': 'Dataset',
    '@id': datasetId(name, locale, publication.site),
    ...(() => {
      const words = datasetWords(name, locale);
      return { name: words.title, description: words.description };
    })(),
    inLanguage: locale,
    license: LICENCE.url,
    dateModified: publication.edition,
    creator,
    distribution: datasetFiles([name], [locale]).map(({ path, format }) => ({ '@type': 'DataDownload', encodingFormat: FORMAT_FACTS[format].mediaType, contentUrl: absolute(path) })),
  }));
  return { '@type': 'DataCatalog', '@id': absolute(openDataPath(locale)), url: absolute(openDataPath(locale)), name: title, description, inLanguage: locale, license: LICENCE.url, dateModified: publication.edition, creator, dataset };
}
