import { LOCALES } from '#i18n/locales.ts';
import { organisationCard, versionsOf } from '#open-data/vcard.ts';
import { findIn, listIn, type Library } from '#records/library.ts';
import { cardsPath, organisationCardPath } from '#records/paths.ts';
import { pathOf, type RecordOf } from '#records/record.ts';
import type { DataFileKind } from './data-file.ts';

/** The address card of an organisation, with what it takes from other records. */
function cardOf(organisation: RecordOf<'organisations'>, library: Library, site: URL): string {
  const { facts, locale } = organisation;
  return organisationCard(organisation, {
    site,
    versions: versionsOf(organisation, (other) => library.find(pathOf(organisation), other) as RecordOf<'organisations'> | undefined),
    city: facts.city && findIn(library, `cities/${facts.city}`, locale)?.text.title,
  });
}

/** The address card of each organisation, beside its page, and those of a language in one file. */
export const addressCards: DataFileKind = ({ library, site }) =>
  LOCALES.flatMap((locale) => {
    const organisations = listIn(library, 'organisations', locale).filter((organisation) => organisation.locale === locale);
    return [
      { path: cardsPath(locale), text: () => organisations.map((organisation) => cardOf(organisation, library, site)).join('') },
      ...organisations.map((organisation) => ({ path: organisationCardPath(locale, organisation.slug), text: () => cardOf(organisation, library, site) })),
    ];
  });
