import { LOCALES, type Locale } from '#i18n/locales.ts';
import { type ContentModel, type ContentRecord, inText, type Version } from '../content-model.ts';
import { plainFields } from '../plain-fields.ts';
import { type Place, problem, type Problem } from '../problem.ts';

interface Avoided {
  variant: string;
  /** Slug of the term that rules it out, and the words to write instead. */
  term: string;
  title: string;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : typeof value === 'string' ? [value] : []);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of some words; in languages with spaces only as whole words, capitals or not. */
function pattern(words: readonly string[], locale: Locale): RegExp {
  // The longest first: of two variants that begin alike, the whole one is told.
  const any = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped).join('|');
  return locale === 'ja' ? new RegExp(any, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

function avoidedIn(records: readonly ContentRecord[], locale: Locale): Avoided[] {
  return records
    .filter(({ collection }) => collection === 'glossary')
    .flatMap(({ slug, versions }) => {
      const words = versions.find((version) => version.locale === locale)?.words;
      return strings(words?.avoid).map((variant) => ({ variant, term: slug, title: String(words?.title ?? slug) }));
    });
}

/** Official names on record that contain a word to avoid keep it: the name of a university is not ours to change. */
function namesIn(records: readonly ContentRecord[]): string[] {
  return records.flatMap(({ facts, versions }) => [...strings(facts?.data.aliases), ...versions.flatMap(({ words }) => [...strings(words?.title), ...strings(words?.aliases)])]);
}

/** The words of a version that readers meet, with their places. Titles of organisations and terms are names: left out. */
function wordsOf({ collection }: ContentRecord, version: Version): { text: string; place: () => Place }[] {
  const isName = collection === 'organisations' || collection === 'glossary';
  return [
    ...plainFields(version)
      .filter(({ path }) => !(isName && path[0] === 'title'))
      .map(({ path, text }) => ({ text, place: () => version.yaml.place([...version.at, ...path]) })),
    ...(version.body?.prose ?? []).filter(({ isForeign }) => !isForeign).map((words) => ({ text: words.value, place: () => inText(version, words) })),
  ];
}

function checkLocale(records: readonly ContentRecord[], names: readonly string[], locale: Locale): Problem[] {
  const avoided = avoidedIn(records, locale);
  if (avoided.length === 0) return [];
  const variants = pattern(avoided.map(({ variant }) => variant), locale);
  const longer = names.filter((name) => name.search(variants) >= 0 && !avoided.some(({ variant }) => variant.toLowerCase() === name.toLowerCase()));
  const protectedNames = longer.length > 0 ? pattern(longer, locale) : undefined;
  return records.flatMap((record) =>
    record.versions
      .filter((version) => version.locale === locale)
      .flatMap((version) => wordsOf(record, version))
      .flatMap(({ text, place }) => {
        // Blanked with a letter of the private area, which no variant holds.
        const plain = protectedNames ? text.replace(protectedNames, (name) => '\uE000'.repeat(name.length)) : text;
        return [...plain.matchAll(variants)].flatMap(([found]) => {
          const rule = avoided.find(({ variant }) => variant.toLowerCase() === found.toLowerCase());
          const isOwnRecord = record.collection === 'glossary' && record.slug === rule?.term;
          return rule && !isOwnRecord ? [problem(place(), 'avoided-word', { found, term: rule.term, title: rule.title })] : [];
        });
      }),
  );
}

/** Texts do not use the variants that the glossary rules out for their language. */
export function checkAvoidedWords({ records }: ContentModel): Problem[] {
  const names = namesIn(records);
  return LOCALES.flatMap((locale) => checkLocale(records, names, locale));
}
