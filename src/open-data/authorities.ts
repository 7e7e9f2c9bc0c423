import type { Locale } from '#i18n/locales.ts';
import type { DatasetName, Format } from '#open-data/datasets.ts';

/** Controlled vocabularies that DCAT-AP and DCAT-AP_IT ask for, published by the Publications Office of the EU. */
const authority = (table: string, code: string) => `http://publications.europa.eu/resource/authority/${table}/${code}`;

export const LANGUAGE_AUTHORITY: Record<Locale, string> = { it: authority('language', 'ITA'), en: authority('language', 'ENG'), ja: authority('language', 'JPN') };
export const fileTypeAuthority = (fileType: string): string => authority('file-type', fileType);
/** Irregular: the records change when somebody has something to say. */
export const FREQUENCY = authority('frequency', 'IRREG');
export const PUBLIC_ACCESS = authority('access-right', 'PUBLIC');
export const THEME_SCHEME = 'http://publications.europa.eu/resource/authority/data-theme';

/** The data themes that are used here, with the names that the authority table gives them. */
export const THEMES = {
  GOVE: { it: 'Governo e settore pubblico', en: 'Government and public sector' },
  REGI: { it: 'Regioni e città', en: 'Regions and cities' },
  INTR: { it: 'Tematiche internazionali', en: 'International issues' },
  ECON: { it: 'Economia e finanze', en: 'Economy and finance' },
  TECH: { it: 'Scienza e tecnologia', en: 'Science and technology' },
  JUST: { it: 'Giustizia, sistema giuridico e sicurezza pubblica', en: 'Justice, legal system and public safety' },
  EDUC: { it: 'Istruzione, cultura e sport', en: 'Education, culture and sport' },
} as const;
export type ThemeCode = keyof typeof THEMES;
export const themeAuthority = (code: ThemeCode): string => `${THEME_SCHEME}/${code}`;

/** What each dataset is about, as portals sort datasets. */
export const THEMES_OF: Record<DatasetName, readonly ThemeCode[]> = {
  'good-practices': ['GOVE', 'REGI', 'TECH'],
  cities: ['REGI', 'ECON'],
  events: ['INTR', 'REGI'],
  organisations: ['ECON', 'TECH', 'GOVE'],
  'settlement-guide': ['ECON', 'JUST'],
  'japan-guide': ['ECON', 'INTR'],
  programme: ['INTR', 'REGI'],
  glossary: ['EDUC', 'INTR'],
  claims: ['GOVE', 'INTR'],
  sources: ['GOVE', 'INTR'],
};

/** The two cities in GeoNames, which DCAT-AP names for places that the authority tables of the EU do not hold. */
export const PLACES = [
  { uri: 'https://sws.geonames.org/3165524/', names: { it: 'Torino', en: 'Torino', ja: 'トリノ' } },
  { uri: 'https://sws.geonames.org/1856057/', names: { it: 'Nagoya', en: 'Nagoya', ja: '名古屋市' } },
] as const;

export const mediaTypeUri = (mediaType: string): string => `http://www.iana.org/assignments/media-types/${mediaType}`;

/** The standard that a format follows, where a file has no schema of its own. */
export const STANDARD: Partial<Record<Format, { uri: string; title: string }>> = {
  csv: { uri: 'https://www.rfc-editor.org/info/rfc4180', title: 'RFC 4180: Common Format and MIME Type for CSV Files' },
  jsonld: { uri: 'https://schema.org/', title: 'schema.org' },
  geojson: { uri: 'https://www.rfc-editor.org/info/rfc7946', title: 'RFC 7946: The GeoJSON Format' },
};
