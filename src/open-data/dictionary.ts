import type { Locale } from '#i18n/locales.ts';
import { columnWords, type Column } from '#open-data/columns.ts';
import { datasetColumns, datasetRows, type DatasetName } from '#open-data/datasets.ts';
import type { Publication } from '#open-data/publication.ts';
import { openDataWords } from '#open-data/words.ts';
import { isCollectionName } from '#schema/collection-names.ts';

/** What the dictionary says of one field: of all the columns that it takes in the CSV file. */
export interface Entry {
  /** Its path in the JSON of a row. */
  path: string;
  name: string;
  meaning: string;
  columns: readonly { name: string; type: string }[];
  /** The closed list that the value is from, with labels; absent for free values. */
  values?: readonly { id: string; label: string }[];
  /** From the first row that has one; absent while no record does. */
  example?: string;
}

const MOST = 60;

/** The beginning of a long value; cut between characters, so that no half of a pair stands alone. */
const shortened = (value: string) => {
  const letters = [...value];
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : value;
};

function exampleOf(column: Column, rows: readonly Parameters<Column['cell']>[0][]): string | undefined {
  for (const row of rows) {
    const cell = column.cell(row);
    if (cell !== undefined && cell !== '') return shortened(String(cell));
  }
  return undefined;
}

/** Where a column of the tables of claims and sources stands in the JSON of a collection. */
const inRow = (table: string, path: string) => (path.startsWith('record.') ? path.slice('record.'.length) : `${table}.${path}`);

/** The dictionary of a dataset in a language: every field with its columns, its meaning, its type and an example. */
export function dictionaryOf(name: DatasetName, locale: Locale, publication: Publication): Entry[] {
  const rows = datasetRows(name, locale, publication);
  const { types } = openDataWords(locale);
  const byPath = Map.groupBy(datasetColumns(name), ({ path }) => path);
  return [...byPath].map(([path, columns]) => {
    const words = columns[0]!.words(locale);
    const described = columns.length === 1 ? columnWords(columns[0]!, locale).description : [words.description, columns[0]!.isList ? openDataWords(locale).list : ''].filter(Boolean).join(locale === 'ja' ? '' : ' ');
    // A label says more than an id, a value in words more than a number.
    const example = exampleOf(columns.find(({ facet }) => facet === 'label' || facet === 'title' || facet === 'claimText') ?? columns[0]!, rows);
    const list = columns.find(({ values }) => values);
    return {
      ...(list && { values: list.values!.map((id) => ({ id, label: list.labels!(locale)[id] ?? id })) }),
      path: isCollectionName(name) ? path : inRow(name, path),
      name: words.name,
      meaning: described,
      columns: columns.map((column) => ({ name: column.name, type: types[column.type] })),
      ...(example !== undefined && { example }),
    };
  });
}
