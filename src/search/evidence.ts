import type { IndexReader, Word } from '#search/index-reader.ts';
import { commonBeginning, kinship } from '#search/inflection.ts';
import { rarity } from '#search/answer.ts';
import { normalise } from '#search/normalise.ts';
import { kanaOf } from '#search/romaji.ts';
import { isSlip, mayBeMistyped } from '#search/resemblance.ts';
import { wordsOfNames } from '#search/names.ts';

/** A page that holds a word, with how well. */
export interface Found {
  score: number;
  /** Where in the text, counted in words, to within a few; none if it is a hidden word. */
  places: readonly number[];
}

/** What the index has of a word. */
export interface Evidence {
  /** All pages that hold it, by number. */
  pages: ReadonlyMap<number, Found>;
  /** The keys under which it was found: what is marked in the passages. */
  keys: ReadonlySet<string>;
  /** Whether the index does not know the word, so that what was found, if anything, is like it at best. */
  isGuess: boolean;
}

/** What a page counts that holds the word only in another inflection, another word of its root, begun, or mistyped. */
const WEIGHT = { exact: 1, same: 0.9, root: 0.4, begins: 0.5, near: 0.4 } as const;
type Resemblance = keyof typeof WEIGHT;

/** How many letters of a mistyped word must be right before the rest is looked at. */
const SURE = 3;

/** How long the word must be that another is made of, and the ending at most. */
const LONG_KEY = 6;
const LONG_ENDING = 4;

const LATIN = /^[\p{Script=Latin}]+$/u;
const DIGIT = /\p{N}/u;

/** A letter or two begin too many words for what they begin to count, and no number begins another. */
function mayBegin(word: string): boolean {
  if (DIGIT.test(word)) return false;
  return LATIN.test(word) ? word.length > 2 : word.length > 1;
}

function evidenceOf(found: readonly (readonly [Word, Resemblance])[], size: number): Evidence {
  const pages = new Map<number, { score: number; places: number[] }>();
  for (const [{ postings }, resemblance] of found) {
    for (const { page, strength, places } of postings) {
      const score = (strength / 10) * WEIGHT[resemblance];
      const other = pages.get(page);
      if (other) Object.assign(other, { score: Math.max(score, other.score), places: [...other.places, ...places] });
      else pages.set(page, { score, places });
    }
  }
  const rare = rarity(pages.size, size);
  return { pages: new Map([...pages].map(([page, { score, places }]) => [page, { score: score * rare, places }])), keys: new Set(found.map(([{ key }]) => key)), isGuess: found.every(([, resemblance]) => resemblance === 'near') };
}

/** Whether a word is made of another by a long ending: capitalists, capital. */
const isDerivedFrom = (word: string, key: string) => LATIN.test(word) && key.length >= LONG_KEY && word.startsWith(key) && word.length - key.length <= LONG_ENDING;

/** Words a slip of the keyboard away: those that begin alike, or, if there is none, words of the names of the site, which are what is mistyped most. */
async function nearWords(index: IndexReader, word: string): Promise<Word[]> {
  if (!mayBegin(word) || !mayBeMistyped(word)) return [];
  const alike = await index.words(word.slice(0, SURE), (key) => isSlip(word, key) || isDerivedFrom(word, key));
  if (alike.length > 0) return alike;
  const names = wordsOfNames(await index.names()).filter((name) => isSlip(word, name));
  return (await Promise.all(names.map((name) => index.words(name, (key) => key === name)))).flat();
}

/** Katakana written in Latin letters, as who has no Japanese keyboard types them: itaria, sutatoappu. */
async function kanaWords(index: IndexReader, word: string): Promise<Word[]> {
  const kana = kanaOf(word);
  return kana ? index.words(normalise(kana), (key) => key === normalise(kana)) : [];
}

/** The best kinds of what was found: with the word itself, what only begins like it or shares its root says nothing. In Japanese, what begins with a word is mostly made of it. */
function bestOf(found: readonly (readonly [Word, Resemblance])[], isLatin: boolean): readonly (readonly [Word, Resemblance])[] {
  const kinds: readonly Resemblance[][] = isLatin ? [['exact', 'same'], ['root', 'begins']] : [['exact', 'same', 'root', 'begins']];
  return kinds.map((kind) => found.filter(([, resemblance]) => kind.includes(resemblance))).find((list) => list.length > 0) ?? [];
}

/** Finds the pages that really hold a word, in the text or in the hidden words: as it is, inflected or begun; if none does, mistyped. */
export async function evidenceFor(index: IndexReader, form: string): Promise<Evidence> {
  const word = normalise(form);
  const { locale } = index;
  const size = index.size;
  if (!word) return { pages: new Map(), keys: new Set(), isGuess: true };
  const [begun, kin] = await Promise.all([
    index.words(word, (key) => key === word || mayBegin(word)),
    mayBegin(word) ? index.words(commonBeginning(word, locale), (key) => !key.startsWith(word) && kinship(word, key, locale) !== 'none') : [],
  ]);
  const resemblanceOf = (key: string): Resemblance => {
    if (key === word) return 'exact';
    const is = kinship(word, key, locale);
    return is === 'none' ? 'begins' : is;
  };
  const found = bestOf([...begun, ...kin].map((one) => [one, resemblanceOf(one.key)] as const), LATIN.test(word));
  if (found.length > 0) return evidenceOf(found, size);
  const kana = await kanaWords(index, word);
  if (kana.length > 0) return evidenceOf(kana.map((one) => [one, 'exact']), size);
  return evidenceOf((await nearWords(index, word)).map((one) => [one, 'near']), size);
}
