import { LOCALES, type Locale } from '#i18n/locales.ts';
import { columnWords, type Column, type ColumnType } from '#open-data/columns.ts';
import { DATASET_NAMES, datasetColumns, datasetFiles, datasetWords, makeFile } from '#open-data/datasets.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE, PUBLISHER } from '#open-data/publisher.ts';
import { openDataWords } from '#open-data/words.ts';
import { openDataPath } from '#records/paths.ts';

/** Types of a table schema (Frictionless). */
const TYPES: Record<ColumnType, string> = { string: 'string', number: 'number', integer: 'integer', boolean: 'boolean', date: 'date', any: 'any', json: 'object' };

const fieldOf = (column: Column, locale: Locale) => {
  const { name, description } = columnWords(column, locale);
  return { name: column.name, type: TYPES[column.type], title: name, ...(description && { description }) };
};

/** A description of every CSV file and of its columns, in the language of the file: a Data Package with table schemas. */
export function dataPackage(publication: Publication): object {
  const { title, description } = openDataWords('en').catalog;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'torino-nagoya',
    title,
    description,
    homepage: new URL(openDataPath('en'), publication.site).href,
    version: publication.edition,
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE.url, title: LICENCE.name }],
    contributors: [{ title: PUBLISHER.names.en, roles: ['publisher'] }],
    resources: datasetFiles(DATASET_NAMES, LOCALES)
      .filter(({ format }) => format === 'csv')
      .map((file) => {
        const { bytes, sha256 } = makeFile(file, publication);
        const words = datasetWords(file.name, file.locale);
        return {
          name: `${file.name}-${file.locale}`,
          title: words.title,
          description: words.description,
          path: new URL(file.path, publication.site).href,
          scheme: 'https',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          languages: [file.locale],
          bytes,
          hash: `sha256:${sha256}`,
          dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
          schema: { fields: datasetColumns(file.name).map((column) => fieldOf(column, file.locale)), missingValues: [''] },
        };
      }),
  };
}
