import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { ContentModel, ContentRecord, Version } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { isGeneral, meaningfulWords } from './general-words.ts';

/** Characters under which a summary cannot say what something is and why it matters. A Japanese character says two or three times as much. */
const least = (collection: CollectionName, locale: Locale): number => Math.round((collection === 'glossary' ? 20 : 30) / (locale === 'ja' ? 2.5 : 1));

/** Words that a summary has beyond its title and general words, if it says anything. */
const FEW_WORDS = 2;

/** Two words are the same for our purpose if they begin alike: `officina`, `officine`. */
const isSame = (a: string, b: string): boolean => a === b || (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5));

type Emptiness = { code: 'summary-short'; length: number; least: number } | { code: 'summary-repeats-title' } | { code: 'summary-generic'; words: string[] };

/**
 * Measures whether a summary says something: it is long enough; beyond the words of the title it has some of its own; and not
 * all of these are general words and praise.
 * @returns `undefined` if it does.
 */
export function emptinessOf(title: string, summary: string, collection: CollectionName, locale: Locale): Emptiness | undefined {
  const few = least(collection, locale);
  const length = [...summary].length;
  if (length < few) return { code: 'summary-short', length, least: few };
  const inTitle = meaningfulWords(title, locale);
  const own = meaningfulWords(summary, locale).filter((word) => !inTitle.some((one) => isSame(one, word)));
  if (own.length < FEW_WORDS) return { code: 'summary-repeats-title' };
  const general = own.filter((word) => isGeneral(word, locale));
  return own.length - general.length < FEW_WORDS ? { code: 'summary-generic', words: general.slice(0, 6) } : undefined;
}

function checkVersion({ collection }: ContentRecord, { words, locale, yaml, at }: Version): Problem[] {
  if (typeof words?.title !== 'string' || typeof words.summary !== 'string' || words.summary === '') return [];
  const emptiness = emptinessOf(words.title, words.summary, collection, locale);
  if (!emptiness) return [];
  const { code, ...params } = emptiness;
  return [problem(yaml.place([...at, 'summary']), code, params as never)];
}

/** Summaries that were copied from another record. */
function checkTwice(versions: readonly { record: ContentRecord; version: Version }[]): Problem[] {
  const first = new Map<string, ContentRecord>();
  return versions.flatMap(({ record, version }) => {
    const summary = version.words?.summary;
    if (typeof summary !== 'string' || summary.trim() === '') return [];
    const key = `${version.locale} ${summary}`;
    const other = first.get(key);
    if (!other) first.set(key, record);
    return other ? [problem(version.yaml.place([...version.at, 'summary']), 'summary-same', { other: `${other.collection}/${other.slug}` })] : [];
  });
}

/** Summaries that say nothing: in lists and in search results they are all that readers have to go by. */
export function warnOfSummaries({ records }: ContentModel): Problem[] {
  return [
    ...records.flatMap((record) => record.versions.flatMap((version) => checkVersion(record, version))),
    ...checkTwice(records.flatMap((record) => record.versions.map((version) => ({ record, version })))),
  ];
}
