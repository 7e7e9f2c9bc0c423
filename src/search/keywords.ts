import { LOCALES } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { foldWidth, nameKey, normalise, withFirstPart } from '#search/normalise.ts';
import { romaji, shortRomaji } from '#search/romaji.ts';
import { isJapanese, words } from '#search/segment.ts';

/** Where the other languages of a record and the terms about it are looked up. */
export interface Records {
  readonly all: readonly AnyRecord[];
  find(path: RecordPath, locale: Locale): AnyRecord | undefined;
}

/** The hidden words of a record's page. */
export interface Keywords {
  /** The keys of title and reading (`nameKey`): whoever asks for the record by name gets it first. */
  titles: string[];
  /** Its other names, likewise: of two records of one name, the one whose title it is goes before. */
  aliases: string[];
  /** The words of these names and of the terms that are about the record. */
  words: string[];
  /** Its reading and other names as they are written, for suggestions. */
  otherNames: string[];
}

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/** Kana as the same name in Latin letters, whole and cut in words. */
function inLatin(name: string): string[] {
  if (!KANA.test(name)) return [];
  const cut = words(name);
  const whole = cut.join('');
  return [cut.map(romaji).join(' '), cut.map(shortRomaji).join(' '), romaji(whole), shortRomaji(whole)];
}

const withLatin = (names: readonly string[]) => names.flatMap((name) => [name, ...inLatin(name)]);

/** The texts of a record in all languages, that of the page first. */
const textsOf = (record: AnyRecord, records: Records) => [record.text, ...LOCALES.flatMap((locale) => (locale === record.locale ? [] : (records.find(pathOf(record), locale)?.text ?? [])))];

/** What a record is called: its title and reading in all languages. */
function titlesOf(record: AnyRecord, records: Records): string[] {
  return withLatin(textsOf(record, records).flatMap(({ title, reading }) => [title, reading ?? '']).flatMap(withFirstPart));
}

/** The names beside the title that readers may see. */
function otherNamesOf({ text, facts }: AnyRecord): string[] {
  return [...(text.aliases ?? []), ...('aliases' in facts ? (facts.aliases ?? []) : [])];
}

/** What else a record is called in any language: aliases, misspellings, the words of its slug. */
function aliasesOf(record: AnyRecord, records: Records): string[] {
  const { facts, slug } = record;
  return withLatin([
    ...otherNamesOf(record),
    ...textsOf(record, records).flatMap(({ aliases }) => aliases ?? []),
    ...('misspellings' in facts ? (facts.misspellings ?? []) : []),
    slug.replaceAll('-', ' '),
  ]);
}

// Built once for all pages: looking through all records for each page would take a square of time.
const termsAbout = new WeakMap<Records, Map<RecordPath, AnyRecord[]>>();

/** The glossary terms that name a record as the place where their matter is treated, in all languages. */
function termsOf(record: AnyRecord, records: Records): AnyRecord[] {
  let byRecord = termsAbout.get(records);
  if (!byRecord) {
    byRecord = new Map();
    for (const term of records.all) {
      const about = term.collection === 'glossary' ? (term.facts.about as RecordPath | undefined) : undefined;
      if (about) byRecord.set(about, [...(byRecord.get(about) ?? []), term]);
    }
    termsAbout.set(records, byRecord);
  }
  return byRecord.get(pathOf(record)) ?? [];
}

/** The words of a name, as written and normalised, and its parts that spaces alone divide: S.r.l. gives `srl`. */
function wordsOf(name: string): string[] {
  const folded = foldWidth(name);
  const written = words(folded);
  const whole = isJapanese(name) ? [nameKey(name)] : [];
  return [...written, ...written.map(normalise), ...folded.split(/\s/u).map(nameKey), ...whole];
}

const sorted = (list: readonly string[]) => [...new Set(list)].filter(Boolean).sort();

type SharedKeywords = Omit<Keywords, 'otherNames'>;

/** What the pages of a record have in common: it is called the same, whichever language asks. */
function sharedKeywords(record: AnyRecord, records: Records): SharedKeywords {
  const titles = titlesOf(record, records);
  const aliases = aliasesOf(record, records);
  const terms = termsOf(record, records).flatMap((term) => [
    term.text.title,
    ...('misspellings' in term.facts ? (term.facts.misspellings ?? []) : []),
  ]);
  const titleKeys = sorted(titles.map(nameKey));
  return {
    titles: titleKeys,
    aliases: sorted(aliases.map(nameKey)).filter((key) => !titleKeys.includes(key)),
    words: sorted([...new Set([...titles, ...aliases, ...terms])].flatMap(wordsOf)),
  };
}

// Made once for the pages of a record in all languages.
const shared = new WeakMap<Records, Map<RecordPath, SharedKeywords>>();

/**
 * The hidden words by which a record's page is found beside its text. Of other records only titles and facts are used,
 * because the incremental build follows no more of them.
 */
export function keywordsOf(record: AnyRecord, records: Records): Keywords {
  const path = pathOf(record);
  const known = shared.get(records) ?? new Map<RecordPath, SharedKeywords>();
  const keywords = known.get(path) ?? sharedKeywords(record, records);
  shared.set(records, known.set(path, keywords));
  return { ...keywords, otherNames: [...new Set([record.text.reading ?? '', ...otherNamesOf(record)])].filter((name) => name && name !== record.text.title) };
}
