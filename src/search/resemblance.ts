const LATIN = /^[\p{Script=Latin}]+$/u;
const KANA = /^[\p{Script=Hiragana}]+$/u;

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

/** How many wrong letters a word may have and still be that word: none in short ones, where another word is one letter away. A kana is worth two letters. */
const slips = (length: number, isKana: boolean) => (length < (isKana ? 5 : 6) ? 0 : length < (isKana ? 8 : 9) ? 1 : 2);

/** Whether a word is one that people mistype: Latin words and kana, not too short. Kanji come from a dictionary. */
export function mayBeMistyped(word: string): boolean {
  const isKana = KANA.test(word);
  return (isKana || LATIN.test(word)) && slips(word.length, isKana) > 0;
}

/** Whether a word may be another one mistyped. */
export function isSlip(typed: string, word: string): boolean {
  const isKana = KANA.test(typed);
  if (!isKana && !LATIN.test(typed)) return false;
  return (isKana ? KANA : LATIN).test(word) && isWithin(typed, word, slips(typed.length, isKana));
}

/** Whether a name may be another one mistyped, written as keys: longer than a word, it is itself even with kanji in it. */
export function isNameSlip(typed: string, name: string): boolean {
  return typed.length >= 6 && isWithin(typed, name, typed.length < 12 ? 1 : 2);
}
