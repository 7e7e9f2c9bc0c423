const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
// Where the browser cannot cut Japanese: at least kanji, katakana and hiragana are told apart.
const SCRIPT_RUNS = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{Script=Latin}\p{M}]+|\p{N}+/gu;

/** Whether a text holds a letter of a Japanese script. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** Cuts a run of Japanese into words as the dictionary of the platform sees them. */
function japaneseWords(run: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return run.match(SCRIPT_RUNS) ?? [];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** The words of a text in any of the site's languages: Japanese by dictionary, the rest by letters and digits. */
export function words(text: string): string[] {
  return (text.match(LETTERS) ?? []).flatMap((run) => (isJapanese(run) ? japaneseWords(run) : [run]));
}

/** A text cut into words and joined by spaces, as an index that cuts at spaces needs it. */
export function segmented(text: string): string {
  return words(text).join(' ');
}
