const LATIN = /^[\p{Script=Latin}]+$/u;

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

/** Whether a word may be another one mistyped. Only Latin words are: who types Japanese chooses from what the dictionary has. */
export function isSlip(typed: string, word: string): boolean {
  return LATIN.test(typed) && LATIN.test(word) && isWithin(typed, word, slips(typed.length));
}
