import type { Locale } from '#i18n/locales.ts';

/**
 * Who publishes the datasets. Until a public body takes the site over it is a work of the cooperation itself, as the foot of
 * every page and `publiccode.yml` say; nothing here may claim otherwise.
 *
 * When a body publishes it, change this file and nothing else:
 * - `names`: its official name, for an Italian administration as in the index of public administrations (IPA);
 * - `ipaCode`: its code there, which dati.gov.it asks for before it harvests a catalogue. Never a made-up one: while it is
 *   absent the catalogue bears the address of the publisher's description as its identifier, which is true but no IPA code;
 * - `email`: a mailbox of an office, never of a person. While it is absent the catalogue has no contact point.
 */
export interface Publisher {
  names: Readonly<Record<Locale, string>>;
  ipaCode?: string;
  homepage?: string;
  email?: string;
}

export const PUBLISHER: Publisher = {
  names: {
    it: 'Torino–Nagoya, la base di conoscenza della cooperazione',
    en: 'Torino–Nagoya knowledge base of the cooperation',
    ja: 'トリノ・名古屋ナレッジベース',
  },
};

/** The licence of everything that is published here. */
export const LICENCE = {
  url: 'https://creativecommons.org/licenses/by/4.0/',
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  version: '4.0',
  /** As the authority tables of the EU name it. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  /** As the vocabulary of licences of the Italian catalogue names it. */
  italian: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
} as const;
