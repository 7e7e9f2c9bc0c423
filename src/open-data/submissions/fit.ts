import type { Limit } from './form.ts';

/** An answer cut to what the form allows. */
export interface Fitted {
  text: string;
  /** How long the whole answer is, in what the limit counts. */
  length: number;
  /** How long the text is that is left. */
  kept: number;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Counts as word processors do: what stands between white space, if it holds a letter or a digit. */
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const MEASURES: Record<Limit['of'], (text: string) => number> = {
  words: wordsIn,
  characters: (text) => [...text].length,
  lines: (text) => text.split('\n').filter(Boolean).length,
};

/** The length of an answer in words, characters or lines. */
export const lengthOf = (text: string, of: Limit['of']): number => MEASURES[of](text);

/**
 * Cuts an answer to the length that a form allows: after the last whole sentence or line that fits; if not even the first
 * fits, after the last whole word, with a sign that there is more. Nothing is reworded.
 */
export function fitted(text: string, { of, most }: Limit): Fitted {
  const measure = MEASURES[of];
  const length = measure(text);
  if (length <= most) return { text, length, kept: length };
  const pieces = of === 'lines' ? text.split(/(?<=\n)/) : [...sentences.segment(text)].map(({ segment }) => segment);
  const whole = longest(pieces, (piece) => measure(piece) <= most);
  const cut = whole.trim() === '' ? `${longest([...words.segment(text)].map(({ segment }) => segment), (piece) => measure(`${piece.trimEnd()}…`) <= most).trimEnd()}…` : whole.trimEnd();
  return { text: cut, length, kept: measure(cut) };
}

function longest(pieces: readonly string[], fits: (text: string) => boolean): string {
  let taken = '';
  for (const piece of pieces) {
    if (!fits(taken + piece)) break;
    taken += piece;
  }
  return taken;
}
