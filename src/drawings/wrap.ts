const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** The width of words in a drawing, in units of the size of their letters. A browser may draw them a little narrower. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : /[A-Z0-9]/.test(letter) ? 0.62 : 0.52), 0);
}

/**
 * Breaks words into lines for a drawing, which cannot do so itself: at spaces, and between Japanese words, never inside one.
 * @param most the width of a line, in units of the size of the letters.
 */
export function wrap(words: string, most: number): string[] {
  const pieces = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(words)].map(({ segment }) => segment);
  // Outside Japanese, words break at spaces only: «S.r.l.» stays whole. A closing sign never begins a line.
  const units = pieces.reduce<string[]>((list, piece) => {
    const last = list.at(-1);
    const isJoined = last !== undefined && last !== ' ' && piece !== ' ' && (!(WIDE.test(last) || WIDE.test(piece)) || /^[）」、。？?]/.test(piece) || /[（「]$/.test(last));
    return isJoined ? [...list.slice(0, -1), last + piece] : [...list, piece];
  }, []);
  const lines = [''];
  for (const unit of units) {
    if (widthOf(lines.at(-1)! + unit.trimEnd()) > most && lines.at(-1) !== '') lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? unit.trimStart() : unit;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
