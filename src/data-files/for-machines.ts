import { LOCALES } from '#i18n/locales.ts';
import { llmsIn, llmsIndex } from '#open-data/language-models.ts';
import { robotsTxt } from '#open-data/robots.ts';
import { securityTxt } from '#open-data/security-contact.ts';
import { listIn } from '#records/library.ts';
import { LLMS_PATH, llmsPath, ROBOTS_PATH, SECURITY_PATH } from '#records/paths.ts';
import type { DataFileKind } from './data-file.ts';

/** What programs look for at addresses agreed upon: crawlers, language models, those who look for weaknesses. */
export const forMachines: DataFileKind = ({ library, edition, site }) => {
  const basis: Parameters<typeof llmsIndex>[0] = { recordsIn: (collection, locale) => listIn(library, collection, locale).filter((record) => record.locale === locale), edition, site };
  return [
    { path: ROBOTS_PATH, text: () => robotsTxt(site) },
    { path: SECURITY_PATH, text: () => securityTxt(edition, site) },
    { path: LLMS_PATH, text: () => llmsIndex(basis) },
    ...LOCALES.map((locale) => ({ path: llmsPath(locale), text: () => llmsIn(locale, basis) })),
  ];
};
