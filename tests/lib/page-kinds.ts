import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { collectionPath, comparePath, compareSetPath, facetPath, GUIDE_TOOLS, guideToolPath, homePath, mapPath, openDataPath, recordPath, searchPath, STANDING_PAGES, standingPath, submissionsPath, timelinePath, UPKEEP_PAGES, upkeepPath } from '#records/paths.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { assertBuilt, site } from './built-site.ts';

const foldersIn = (path: string) =>
  readdirSync(join(site, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const exists = (path: string) => existsSync(join(site, path, 'index.html'));

/** The first record of a collection that is written in all languages. */
export function translatedRecord(collection: CollectionName): { collection: CollectionName; slug: string } {
  // The tools of the guide stand among its chapters.
  const records = foldersIn(collectionPath('it', collection)).filter((name) => !(GUIDE_TOOLS as readonly string[]).includes(name));
  const slug = records.find((name) =>
    LOCALES.every((locale) => exists(recordPath(locale, { collection, slug: name }))),
  );
  if (!slug) throw new Error(`No record of ${collection} is written in all languages.`);
  return { collection, slug };
}

/** One address of every kind of page, in a language. */
export function pageKinds(locale: Locale): string[] {
  const theme = foldersIn(facetPath(locale, 'good-practices', 'theme', '.'))[0]!;
  return [
    homePath(locale),
    ...COLLECTION_NAMES.map((collection) => collectionPath(locale, collection)),
    ...COLLECTION_NAMES.map((collection) => recordPath(locale, translatedRecord(collection))),
    facetPath(locale, 'good-practices', 'theme', theme),
    facetPath(locale, 'good-practices', 'city', 'torino'),
    searchPath(locale),
    comparePath(locale),
    compareSetPath(locale, 'torino-and-nagoya'),
    compareSetPath(locale, 'representative-office-and-branch-and-srl'),
    compareSetPath(locale, 'torino-city-lab-and-hatch-technology-nagoya'),
    ...GUIDE_TOOLS.map((tool) => guideToolPath(locale, tool)),
    timelinePath(locale),
    mapPath(locale),
    openDataPath(locale),
    ...STANDING_PAGES.map((page) => standingPath(locale, page)),
    ...UPKEEP_PAGES.map((page) => upkeepPath(locale, page)),
    submissionsPath(locale),
  ];
}

/** The pages that belong to no language. */
export const COMMON_PAGES = ['/', '/404.html'];

/** One address of every kind of page in every language. */
export function everyKindOfPage(): string[] {
  assertBuilt();
  return [...COMMON_PAGES, ...LOCALES.flatMap(pageKinds)];
}
