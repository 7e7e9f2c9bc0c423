import { formatDate } from '#i18n/format.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { collectionPath, homePath, llmsPath, MARKDOWN_TWIN, recordPath, STANDING_PAGES, standingPath } from '#records/paths.ts';
import type { AnyRecord } from '#records/record.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';

/** An entry of a list of `llms.txt`; what it tells may hold anything but a line break. */
const entry = (title: string, address: string, words: string) => `- [${title.replace(/[[\]]/g, '\\$&')}](${address}): ${words}`;

interface Site {
  /** The records of a collection that are written in a language, in the order of their list. */
  recordsIn: (collection: CollectionName, locale: Locale) => readonly AnyRecord[];
  /** Day on which the content was last checked. */
  edition: string;
  site: URL;
}

const twin = (path: string, site: URL) => new URL(path + MARKDOWN_TWIN, site).href;

/** What every reader of the texts must know before using them. */
function rules(locale: Locale, edition: string): string {
  const t = translator(locale);
  return [
    `> ${t('site.description')}`,
    t('llms.marks'),
    `${t('llms.licence')} ${t('footer.edition', { date: formatDate(edition, locale) })}${locale === 'ja' ? '。' : '.'}`,
  ].join('\n\n');
}

/**
 * The site for language models in one language, in the form of llmstxt.org: what it is, how its statements are to be read,
 * then every record with its summary and the address of its Markdown.
 */
export function llmsIn(locale: Locale, { recordsIn, edition, site }: Site): string {
  const t = translator(locale);
  const labels = labelsIn(locale);
  const sections = COLLECTION_NAMES.map((collection) => {
    const { plural, intro } = labels.collections[collection];
    const lines = recordsIn(collection, locale).map((record) => entry(record.text.title, twin(recordPath(locale, record), site), record.text.summary));
    return `## ${plural}\n\n${intro}\n\n${lines.join('\n')}`;
  });
  const standing = STANDING_PAGES.map((page) => `- [${t(`page.${page}`)}](${twin(standingPath(locale, page), site)})`);
  const others = LOCALES.filter((other) => other !== locale).map((other) => `- [${LOCALE_NAMES[other].name}](${new URL(llmsPath(other), site).href})`);
  return [
    `# ${t('site.title')}`,
    rules(locale, edition),
    ...sections,
    `## ${t('nav.footer')}\n\n${standing.join('\n')}`,
    `## ${t('nav.language')}\n\n${others.join('\n')}\n`,
  ].join('\n\n');
}

/** The way into the site for language models: what it is, in each language, and where its lists are. */
export function llmsIndex({ recordsIn, edition, site }: Site): string {
  const en = translator('en');
  const languages = LOCALES.map((locale) => {
    const t = translator(locale);
    const labels = labelsIn(locale);
    const lines = COLLECTION_NAMES.map((collection) =>
      entry(labels.collections[collection].plural, twin(collectionPath(locale, collection), site), `${t('list.count', { count: recordsIn(collection, locale).length })}. ${labels.collections[collection].intro}`),
    );
    return [
      `## ${LOCALE_NAMES[locale].name}`,
      [entry(t('llms.all'), new URL(llmsPath(locale), site).href, t('site.description')), entry(t('home'), twin(homePath(locale), site), t('site.title')), ...lines].join('\n'),
    ].join('\n\n');
  });
  return [`# ${en('site.title')}`, rules('en', edition), ...languages].join('\n\n') + '\n';
}
