import { catalogJsonLd, catalogTurtle } from '#open-data/catalog-files.ts';
import { dataPackage } from '#open-data/data-package.ts';
import { datasetFiles, makeFile } from '#open-data/datasets.ts';
import { datasetSchema } from '#open-data/json-schema.ts';
import { catalogPath, DATA_PACKAGE_PATH, datasetSchemaPath } from '#records/paths.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import type { DataFileKind } from './data-file.ts';

const json = (value: object) => `${JSON.stringify(value)}\n`;

/** Every file of every dataset, their schemas, the catalogue for portals, and the description of the CSV files. */
export const datasets: DataFileKind = ({ publication, site }) => [
  ...datasetFiles().map((file) => ({ path: file.path, text: () => makeFile(file, publication).text })),
  ...COLLECTION_NAMES.map((name) => ({ path: datasetSchemaPath(name), text: () => `${JSON.stringify(datasetSchema(name, site), null, 1)}\n` })),
  { path: catalogPath('ttl'), text: () => catalogTurtle(publication) },
  { path: catalogPath('jsonld'), text: () => json(catalogJsonLd(publication)) },
  { path: DATA_PACKAGE_PATH, text: () => json(dataPackage(publication)) },
];
