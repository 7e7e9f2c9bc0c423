import { organisationCard, versionsOf } from '#open-data/vcard.ts';
import { findIn, type Library } from '#records/load.ts';
import { pathOf, type RecordOf } from '#records/record.ts';

/** The address card of an organisation, with what it takes from other records. */
export function cardOf(organisation: RecordOf<'organisations'>, library: Library, site: URL): string {
  const { facts, locale } = organisation;
  return organisationCard(organisation, {
    site,
    versions: versionsOf(organisation, (other) => library.find(pathOf(organisation), other) as RecordOf<'organisations'> | undefined),
    city: facts.city && findIn(library, `cities/${facts.city}`, locale)?.text.title,
  });
}
