import type { Locale } from '#i18n/locales.ts';

/**
 * How much of a title and of a description search engines show before they cut, in half-width letters; a full-width letter
 * takes the room of two. They cut by pixels (about 600 for a title, 960 for a description on a wide screen): these are the
 * letters that fit in nearly all cases.
 */
export const TITLE_ROOM = 64;
export const DESCRIPTION_ROOM = 158;

const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60ー]/u;
const FIRST_WIDE = '\u2e80';

/** The room that words take, in half-width letters. */
export function roomOf(words: string): number {
  let room = 0;
  // No letter before the scripts of East Asia is wide: those of Italian and English need no further look.
  for (const letter of words) room += letter >= FIRST_WIDE && FULL_WIDTH.test(letter) ? 2 : 1;
  return room;
}

/**
 * The title of a page, with as much of its frame as there is room for.
 * @param title what the page is about: never cut, so that no two pages come to share one.
 * @param context what tells it from others of the same title; goes last of all.
 * @param site name of the site; goes first.
 */
export function fittedTitle(title: string, context: string | undefined, site: string): string {
  const between = ' – ';
  const named = [title, context].filter(Boolean).join(between);
  const whole = `${named}${between}${site}`;
  return roomOf(whole) <= TITLE_ROOM ? whole : named;
}

/** Cuts a text where a piece of it ends, after the last piece for which there is room. */
function cut(pieces: readonly string[], room: number): string {
  let taken = '';
  for (const piece of pieces) {
    if (roomOf((taken + piece).trimEnd()) > room) break;
    taken += piece;
  }
  return taken.trimEnd();
}

const piecesOf = (text: string, locale: Locale, granularity: 'sentence' | 'word') =>
  [...new Intl.Segmenter(locale, { granularity }).segment(text)].map(({ segment }) => segment);

/**
 * The description of a page, as much as search engines show: whole sentences if they fill half of the room, else whole
 * words and a sign that there is more.
 */
export function fittedDescription(text: string, locale: Locale): string {
  if (roomOf(text) <= DESCRIPTION_ROOM) return text;
  const sentences = cut(piecesOf(text, locale, 'sentence'), DESCRIPTION_ROOM);
  if (roomOf(sentences) >= DESCRIPTION_ROOM / 2) return sentences;
  return `${cut(piecesOf(text, locale, 'word'), DESCRIPTION_ROOM - 1).replace(/[\s,;:(（、：；–-]+$/u, '')}…`;
}
