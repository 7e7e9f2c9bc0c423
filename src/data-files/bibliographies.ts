import { LOCALES } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { BIBLIOGRAPHIES } from '#open-data/bibliography.ts';
import { citationOf } from '#open-data/citation.ts';
import { listIn } from '#records/library.ts';
import { BIBLIOGRAPHY_FORMATS, bibliographyPath } from '#records/paths.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import type { DataFileKind } from './data-file.ts';

/** References to all records of a collection, beside its list. */
export const bibliographies: DataFileKind = ({ library, revision, site }) =>
  LOCALES.flatMap((locale) => {
    const t = translator(locale);
    const names = { site: t('site.title'), author: t('site.name') };
    return COLLECTION_NAMES.flatMap((collection) => {
      const records = listIn(library, collection, locale).filter((record) => record.locale === locale);
      return BIBLIOGRAPHY_FORMATS.map((format) => ({
        path: bibliographyPath(locale, collection, format),
        text: () => BIBLIOGRAPHIES[format](records.map((record) => citationOf(record, names, revision(record).hash, site))),
      }));
    });
  });
