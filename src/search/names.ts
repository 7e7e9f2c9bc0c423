import type { NamesFile } from '#search/index-format.ts';
import { foldWidth, nameKey, normalise, withFirstPart } from '#search/normalise.ts';
import { romaji, shortRomaji } from '#search/romaji.ts';
import { words } from '#search/segment.ts';

/** One of the names of a record, taken apart for comparison. */
export interface RecordName {
  /** As it is written. */
  name: string;
  isTitle: boolean;
  /** The number of the record's page. */
  page: number;
  title: string;
  collection: string;
  record: string;
  /** Its key, and that of its first part. */
  keys: readonly string[];
  /** The keys of its words. */
  parts: readonly string[];
  /** Of a name in kana, how it is written in Latin letters. */
  latin: readonly string[];
}

const KANA = /^[\p{Script=Hiragana}]+$/u;

/** Whether a key is one of kana alone: a reading. */
export function isReading(key: string): boolean {
  return KANA.test(key);
}

function takenApart(name: string): Pick<RecordName, 'keys' | 'parts' | 'latin'> {
  const cut = words(foldWidth(name));
  const whole = cut.join('');
  const keys = [...new Set(withFirstPart(name).map(nameKey))].filter(Boolean);
  return { keys, parts: cut.map(normalise).filter(Boolean), latin: keys.some(isReading) ? [...new Set([romaji(whole), shortRomaji(whole)])] : [] };
}

// Japanese takes time to cut: all names once, not once a letter that is typed.
const known = new WeakMap<NamesFile, readonly RecordName[]>();

/** All names of all records, taken apart. */
export function namesIn(file: NamesFile): readonly RecordName[] {
  let names = known.get(file);
  if (!names) {
    names = file.flatMap(([page, title, collection, record, others]) =>
      [title, ...others].map((name, index) => ({ name, isTitle: index === 0, page, title, collection, record, ...takenApart(name) })),
    );
    known.set(file, names);
  }
  return names;
}

const wordsKnown = new WeakMap<NamesFile, readonly string[]>();

/** The words of all names, each once, as keys. */
export function wordsOfNames(file: NamesFile): readonly string[] {
  let all = wordsKnown.get(file);
  if (!all) wordsKnown.set(file, (all = [...new Set(namesIn(file).flatMap(({ parts }) => parts))]));
  return all;
}
