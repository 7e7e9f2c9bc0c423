import { STRETCH, toDistances } from '#search/index-format.ts';
import { pageWords } from '#search/index-words.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

/** Of a word that stands everywhere on a page, so many stretches are enough. */
const PLACES = 24;

/** What the index takes of the words of a page, whatever else is on the site. */
export interface PageWords {
  /** How many words the text has. */
  length: number;
  /**
   * A run for each key: its number, how often it stands in the text, where else it stands, how many places follow, and the places,
   * which are stretches of the text, each as the distance from the one before; a stop word has none.
   */
  keys: Int32Array;
}

/** Where a key stands beside the text. */
export const IN_TITLE = 1;
export const IN_KEYWORDS = 2;

/** Cuts a page into keys. */
export function cutPage({ text, title, keywords }: { text: string; title: string; keywords: readonly string[] }, vocabulary: Vocabulary): PageWords {
  const cut = pageWords(text);
  const found = new Map<number, { count: number; beside: number; places: number[] }>();
  const at = (key: number) => {
    let one = found.get(key);
    if (!one) found.set(key, (one = { count: 0, beside: 0, places: [] }));
    return one;
  };
  vocabulary.ofText(cut).forEach((keys, index) => {
    const stretch = Math.floor(index / STRETCH);
    for (const key of keys) {
      const one = at(key);
      one.count += 1;
      if (one.places.length < PLACES && one.places.at(-1) !== stretch && !vocabulary.isStopWord(key)) one.places.push(stretch);
    }
  });
  for (const key of vocabulary.ofText(pageWords(title)).flat()) at(key).beside |= IN_TITLE;
  for (const key of keywords.flatMap((word) => vocabulary.ofWord(word))) at(key).beside |= IN_KEYWORDS;
  const keys: number[] = [];
  for (const [key, { count, beside, places }] of found) keys.push(key, count, beside, places.length, ...toDistances(places));
  return { length: cut.length, keys: Int32Array.from(keys) };
}
