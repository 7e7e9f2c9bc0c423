import { tbx, termTable, termVersions } from '#open-data/term-base.ts';
import { termBasePath } from '#records/paths.ts';
import type { DataFileKind } from './data-file.ts';

/** The glossary in all languages, for those who translate. */
export const termBase: DataFileKind = ({ library, edition, site }) => {
  const terms = () => termVersions(library.all.filter((record) => record.collection === 'glossary'));
  return [
    { path: termBasePath('tbx'), text: () => tbx(terms(), edition, site) },
    { path: termBasePath('csv'), text: () => termTable(terms(), site) },
  ];
};
