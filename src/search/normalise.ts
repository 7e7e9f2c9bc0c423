// Both sides of the search go through here: what the index is given in hidden words, and what readers type.

const LATIN_MARKS = /(?<=\p{Script=Latin})\p{Mn}+/gu;
const APOSTROPHES = /['’‘`´ʼ＇]/g;
const MIDDLE_DOTS = /[・･·•‧]/g;
const LONG_VOWELS = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}])[ー〜~]/gu;
const KATAKANA = /[\u30A1-\u30F6\u30FD\u30FE]/g;
// Most words are of these letters alone, which no normal form of Unicode changes.
const ASCII = /^[\0-\x7F]*$/;
/** How far katakana lie from hiragana in Unicode. */
const KANA_SHIFT = 0x60;

/**
 * Folds width, case, and the accents of Latin letters (NFKC, lower case): the form in which a word is the same word whoever
 * typed it. Kana stay as they are.
 */
export function foldWidth(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC');
}

const SMALL_KANA: Record<string, string> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', ゎ: 'わ', っ: 'つ' };
const SMALL = /[ぁぃぅぇぉゃゅょゎっ]/g;

/** Writes katakana as hiragana: ナゴヤ → なごや. */
export function foldKana(text: string): string {
  return text.replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - KANA_SHIFT));
}

/**
 * The one form in which index and query are compared: NFKC, lower case, Latin letters without accents, katakana as
 * hiragana, small kana as large ones (who types ステランテイス means ステランティス), no long vowel marks, no middle dots; an apostrophe parts
 * words, as in «dell'innovazione».
 */
export function normalise(text: string): string {
  const folded = foldWidth(text);
  const plain = ASCII.test(folded) ? folded : foldKana(folded.replace(LONG_VOWELS, '')).replace(SMALL, (kana) => SMALL_KANA[kana]!).replace(MIDDLE_DOTS, '');
  return plain
    .replace(APOSTROPHES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name without anything but letters and digits, so that S.r.l., SRL and S. R. L. are one: `srl`. */
export function nameKey(name: string): string {
  return normalise(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** A name, and what stands in it before brackets, a colon, a comma or a dash: «Torino City Lab（トリノ・シティ・ラボ）» is called by its first part. */
export function withFirstPart(name: string): string[] {
  return [...new Set([name, name.split(/[（(：、]|: |, | – /u)[0]!.trim()])].filter(Boolean);
}
