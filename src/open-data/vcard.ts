import { countryName } from '#i18n/names.ts';
import type { Locale } from '#i18n/locales.ts';
import { organisationCardPath } from '#records/paths.ts';
import { pathOf, type RecordOf } from '#records/record.ts';
import { labelsIn } from '#schema/labels.ts';
import { stableUuid } from '#open-data/stable-id.ts';

type Organisation = RecordOf<'organisations'>;

/** What a card needs beside its record. */
export interface CardBasis {
  site: URL;
  /** The record in every language it is written in, that of the card first. */
  versions: readonly Organisation[];
  /** The name of its city in the language of the card. */
  city?: string | undefined;
}

/** RFC 6350, 3.4: what parts values is escaped; a semicolon only where it parts fields, because not all readers take it back elsewhere. */
const text = (value: string) => value.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const field = (value: string) => text(value).replaceAll(';', '\\;');
/** RFC 6868: what a parameter in quotes may not hold. */
const quoted = (value: string) => `"${value.replaceAll('^', '^^').replaceAll('"', "^'").replace(/\r?\n/g, '^n')}"`;

/** RFC 6350, 3.2: no line longer than 75 octets, and none cut within a character. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const uri = (path: string, site: URL) => new URL(path, site).href;

function addressLine({ facts, locale }: Organisation, city: string | undefined): string {
  // On record is a line for an envelope or the name of a place, not its parts: the line is the label, parts are only what is sure.
  const label = facts.address ? `;LABEL=${quoted(facts.address)}` : '';
  return `ADR${label}:;;;${field(city ?? '')};;;${field(countryName(facts.country, locale))}`;
}

function linesOf(organisation: Organisation, { site, versions, city }: CardBasis): string[] {
  const { facts, locale, checkedOn } = organisation;
  const labels = labelsIn(locale);
  const names = versions.map(({ text: words, locale: language }, index) => ({
    title: words.title,
    parameters: `;ALTID=1;LANGUAGE=${language}${index === 0 ? ';PREF=1' : ''}`,
    reading: words.reading,
  }));
  const reading = names.find((name) => name.reading)?.reading;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${stableUuid(pathOf(organisation))}`,
    ...names.map(({ title, parameters }) => `FN${parameters}:${text(title)}`),
    ...names.map(({ title, parameters, reading: own }) => `ORG${parameters}${own ? `;SORT-AS=${quoted(own)}` : ''}:${field(title)}`),
    ...(facts.aliases ? [`NICKNAME:${facts.aliases.map(text).join(',')}`] : []),
    ...(reading ? [`X-PHONETIC-ORG:${text(reading)}`] : []),
    addressLine(organisation, city),
    // Where only the city is known, its centre would be a false place.
    ...(facts.position && facts.position.precision !== 'city' ? [`GEO:geo:${facts.position.lat},${facts.position.lon}`] : []),
    ...(facts.website ? [`URL:${facts.website}`] : []),
    ...(facts.languages ?? []).map((code, index) => `LANG;PREF=${index + 1}:${code}`),
    `CATEGORIES:${[labels.organisationKinds[facts.kind], ...(facts.sectors ?? []).map((sector) => labels.sectors[sector])].map(text).join(',')}`,
    `NOTE;LANGUAGE=${locale}:${text(facts.status === 'active' ? organisation.text.summary : `${labels.organisationStatuses[facts.status]}\n${organisation.text.summary}`)}`,
    `SOURCE:${uri(organisationCardPath(locale, organisation.slug), site)}`,
    `REV:${checkedOn.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
}

/** An organisation as a card for address books: vCard 4.0 (RFC 6350), with its name in every language. */
export function organisationCard(organisation: Organisation, basis: CardBasis): string {
  return linesOf(organisation, basis).map((line) => `${foldLine(line)}\r\n`).join('');
}

/** The versions of an organisation, that of one language first. */
export function versionsOf(organisation: Organisation, find: (locale: Locale) => Organisation | undefined): Organisation[] {
  const others = organisation.locales.filter((locale) => locale !== organisation.locale).flatMap((locale) => find(locale) ?? []);
  return [organisation, ...others];
}
