import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { BIBLIOGRAPHIES } from '#open-data/bibliography.ts';
import { citationOf } from '#open-data/citation.ts';
import { loadLinks } from '#records/links.ts';
import { listIn } from '#records/load.ts';
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat } from '#records/paths.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';

/** References to all records of a collection, beside its list. */
export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    COLLECTION_NAMES.flatMap((collection) =>
      BIBLIOGRAPHY_FORMATS.map((format) => ({ params: { locale, collection, bibliography: `${collection}.${format}` }, props: { locale, collection, format } })),
    ),
  );

const TYPES: Record<BibliographyFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

export const GET: APIRoute = async ({ props, site }) => {
  const { locale, collection, format } = props as { locale: Locale; collection: CollectionName; format: BibliographyFormat };
  const { library, revision } = await loadLinks();
  const t = translator(locale);
  const names = { site: t('site.title'), author: t('site.name') };
  const records = listIn(library, collection, locale).filter((record) => record.locale === locale);
  const citations = records.map((record) => citationOf(record, names, revision(record).hash, site!));
  return new Response(BIBLIOGRAPHIES[format](citations), { headers: { 'Content-Type': `${TYPES[format]}; charset=utf-8` } });
};
