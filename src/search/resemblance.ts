import { nameKey } from '#search/normalise.ts';

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;
const OKURIGANA = /^(.*\p{Script=Han}.*?)\p{Script=Hiragana}{1,3}$/u;

/** Whether two words differ by at most `limit` letters added, left out, changed, or two neighbours that changed places. */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length]! <= limit;
}

/** How many wrong letters a word may have and still be that word: none in short ones, where another word is one letter away. */
const slips = (length: number) => (length < 6 ? 0 : length < 9 ? 1 : 2);

/** A kanji word without its inflection: 申し込め → 申し込. */
const stem = (word: string) => OKURIGANA.exec(word)?.[1];

/**
 * How a word that was asked for stands to a word of a text that the index offers for it. An index that does not know a word
 * offers whatever begins like it: `ricetta` gives «ricava».
 * @returns `begins`: the text's word begins with it. `near`: another inflection of a Japanese word, or a slip of the keyboard.
 */
export function resemblance(asked: string, found: string): 'begins' | 'near' | 'none' {
  const [a, b] = [nameKey(asked), nameKey(found)];
  if (a === '' || b === '') return 'none';
  if (b.startsWith(a)) return LATIN.test(a) && a.length < 2 && a !== b ? 'none' : 'begins';
  const root = stem(a);
  if (root && root === stem(b)) return 'near';
  return LATIN.test(a) && LATIN.test(b) && isWithin(a, b, slips(a.length)) ? 'near' : 'none';
}
