import { isLocale, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { isCollectionName, type CollectionName } from '#schema/collection-names.ts';

/** The standing pages of the site: texts about the site itself. */
export const STANDING_PAGES = ['how-we-work', 'legal-notes', 'privacy', 'accessibility'] as const;
export type StandingPage = (typeof STANDING_PAGES)[number];

/** Every address of the site is made here. All end with a slash and begin with the language. */
export const homePath = (locale: Locale) => `/${locale}/`;
export const collectionPath = (locale: Locale, collection: CollectionName) => `/${locale}/${collection}/`;
export const recordPath = (locale: Locale, record: { collection: CollectionName; slug: string }) =>
  `/${locale}/${record.collection}/${record.slug}/`;
export const facetPath = (locale: Locale, collection: CollectionName, facet: string, value: string) =>
  `/${locale}/${collection}/${facet}/${value}/`;
export const searchPath = (locale: Locale) => `/${locale}/search/`;
export const standingPath = (locale: Locale, page: StandingPage) => `/${locale}/${page}/`;
/** What the site tells of its own state, under “How we work”. */
export const UPKEEP_PAGES = ['translations', 'freshness'] as const;
export type UpkeepPage = (typeof UPKEEP_PAGES)[number];
export const upkeepPath = (locale: Locale, page: UpkeepPage) => `${standingPath(locale, 'how-we-work')}${page}/`;
/** The manual for editors, under “How we work”. */
export const manualPath = (locale: Locale) => `${standingPath(locale, 'how-we-work')}manual/`;
/** The days on which statements must be checked again, as a calendar. */
export const freshnessCalendarPath = (locale: Locale) => `${standingPath(locale, 'how-we-work')}freshness.ics`;
/** Comparison: the page where one chooses, a usual set as a page of its own, and what the script fetches of one column. */
export const comparePath = (locale: Locale) => `/${locale}/compare/`;
export const compareSetPath = (locale: Locale, name: string) => `/${locale}/compare/${name}/`;
export const compareColumnPath = (locale: Locale, kind: string, slug: string) => `/${locale}/compare/${kind}/${slug}.json`;
/** Tools that are made from all chapters of the settlement guide. */
export const GUIDE_TOOLS = ['path', 'timeline', 'checklist', 'contacts'] as const;
export type GuideTool = (typeof GUIDE_TOOLS)[number];
export const guideToolPath = (locale: Locale, tool: GuideTool) => `/${locale}/settlement-guide/${tool}/`;
export const timelinePath = (locale: Locale) => `/${locale}/timeline/`;
export const mapPath = (locale: Locale) => `/${locale}/map/`;
/** Open data: the page about the datasets, a dataset in a language, what belongs to no language. These addresses are permanent. */
export const openDataPath = (locale: Locale) => `/${locale}/open-data/`;
export const datasetPath = (locale: Locale, name: string, format: string) => `/${locale}/open-data/${name}.${format}`;
export const datasetSchemaPath = (name: string) => `/open-data/schemas/${name}.schema.json`;
export const catalogPath = (format: 'ttl' | 'jsonld') => `/open-data/catalog.${format}`;
export const DATA_PACKAGE_PATH = '/open-data/datapackage.json';
/** The picture that other sites show beside a link to a page. */
export const cardPath = (locale: Locale, name: string) => `/cards/${locale}/${name}.png`;
/** The PDF of a record, beside its page. */
export const dossierPath = (locale: Locale, record: { collection: CollectionName; slug: string }) =>
  `${recordPath(locale, record)}${record.slug}.pdf`;
/** The PDF of a whole collection, beside its list. */
export const wholeDossierPath = (locale: Locale, collection: CollectionName) => `${collectionPath(locale, collection)}${collection}.pdf`;
/** What a feed is of: all records, the changes of the whole site, or the records of a collection. */
export type FeedSubject = 'all' | 'changes' | CollectionName;
export const FEED_FORMATS = ['atom', 'rss'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];
export const feedPath = (locale: Locale, subject: FeedSubject, format: FeedFormat) =>
  `${subject === 'all' ? homePath(locale) : `${homePath(locale)}${subject}/`}${format}.xml`;
/** The calendar of all events, and that of one beside its page. */
export const calendarPath = (locale: Locale) => `${collectionPath(locale, 'events')}events.ics`;
export const eventCalendarPath = (locale: Locale, slug: string) => `${recordPath(locale, { collection: 'events', slug })}${slug}.ics`;
/** The address cards of all organisations, and that of one beside its page. */
export const cardsPath = (locale: Locale) => `${collectionPath(locale, 'organisations')}organisations.vcf`;
export const organisationCardPath = (locale: Locale, slug: string) => `${recordPath(locale, { collection: 'organisations', slug })}${slug}.vcf`;
/** References to all records of a collection, for programs that keep literature. */
export const BIBLIOGRAPHY_FORMATS = ['bib', 'ris', 'csl.json'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];
export const bibliographyPath = (locale: Locale, collection: CollectionName, format: BibliographyFormat) =>
  `${collectionPath(locale, collection)}${collection}.${format}`;
/** The glossary in all languages, for those who translate. */
export const TERM_BASE_FORMATS = ['tbx', 'csv'] as const;
export type TermBaseFormat = (typeof TERM_BASE_FORMATS)[number];
export const termBasePath = (format: TermBaseFormat) => `/glossary/glossary-it-en-ja.${format}`;
/** The text of a record as it once was, for ever: the name is the fingerprint of the text. */
export const revisionPath = (hash: string) => `/revisions/${hash}.txt`;
export const imagePath = (record: { collection: CollectionName; slug: string }, name: string) =>
  `/media/${record.collection}/${record.slug}/${name}`;

/** The name of a page's twin in Markdown, in the folder of the page. */
export const MARKDOWN_TWIN = 'index.md';
/** What language models read first: every record of a language with its summary and the address of its Markdown. */
export const LLMS_PATH = '/llms.txt';
export const llmsPath = (locale: Locale) => `/${locale}/llms.txt`;

/** Whom to tell of a weakness, and what crawlers may read, where programs look for it. */
export const SECURITY_PATH = '/.well-known/security.txt';
export const ROBOTS_PATH = '/robots.txt';

/** How far good practices answer the forms of others, and the text of one such form. */
export const submissionsPath = (locale: Locale) => `/${locale}/how-we-work/submissions/`;
export const submissionPath = (slug: string, form: string) => `/en/good-practices/${slug}/submission-${form}.txt`;

/** The language with which an address is made when the build is parted: what belongs to no language goes with the original. */
export function partOf(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : ORIGINAL_LOCALE;
}

/** A link inside the content, taken apart. */
export interface InternalLink {
  collection: CollectionName;
  /** Absent if the link points at the list of the collection. */
  slug?: string;
  /** Without the `#`; absent if there is none. */
  fragment?: string;
}

/**
 * Takes apart a link as content writes it: `/collection`, `/collection/slug` or `/collection/slug#section`, without language.
 * @returns `undefined` if it has another form.
 */
export function parseInternalLink(url: string): InternalLink | undefined {
  const match = /^\/([a-z-]+)(?:\/([a-z0-9-]+))?\/?(?:#(.+))?$/.exec(url);
  if (!match || !isCollectionName(match[1]!)) return undefined;
  return { collection: match[1], ...(match[2] && { slug: match[2] }), ...(match[3] && { fragment: match[3] }) };
}

/**
 * The address on the site for a link as content writes it; any other link stays as it is.
 * @param find gives a record in the reader's language or in the original.
 */
export function linkPath(
  url: string,
  locale: Locale,
  find: (path: `${CollectionName}/${string}`) => { collection: CollectionName; slug: string; locale: Locale } | undefined,
): string {
  const link = parseInternalLink(url);
  if (!link) return url;
  const target = link.slug ? find(`${link.collection}/${link.slug}`) : undefined;
  const path = target ? recordPath(target.locale, target) : collectionPath(locale, link.collection);
  return link.fragment ? `${path}#${link.fragment}` : path;
}
