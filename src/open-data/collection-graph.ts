import type { Dataset, DefinedTermSet, Thing } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { LICENCE, PUBLISHER } from '#open-data/publisher.ts';
import type { Publication } from '#open-data/publication.ts';
import { datasetId, recordGraph } from '#open-data/record-graph.ts';
import { collectionPath, datasetPath } from '#records/paths.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';

/** A whole collection in a language as one JSON-LD document: the dataset, then every record. */
export function collectionGraph(collection: CollectionName, locale: Locale, publication: Publication): { '@context': string; '@graph': Thing[] } {
  const { plural, intro } = labelsIn(locale).collections[collection];
  const records = publication.records(collection, locale);
  const absolute = (path: string) => new URL(path, publication.site).href;
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': datasetId(collection, locale, publication.site),
    name: plural,
    description: intro,
    url: datasetId(collection, locale, publication.site),
    inLanguage: locale,
    license: LICENCE.url,
    dateModified: publication.edition,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER.names[locale] },
    distribution: ['json', 'csv', 'jsonld'].map((format) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(datasetPath(locale, collection, format)),
      encodingFormat: format === 'csv' ? 'text/csv' : format === 'json' ? 'application/json' : 'application/ld+json',
    })),
  };
  const terms: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': `${absolute(collectionPath(locale, collection))}#terms`,
    name: plural,
    description: intro,
    inLanguage: locale,
    license: LICENCE.url,
  };
  const nodes = records.flatMap((record) => recordGraph(record, publication) as Thing[]);
  return { '@context': 'https://schema.org', '@graph': [dataset, ...(collection === 'glossary' ? [terms] : []), ...nodes] };
}
