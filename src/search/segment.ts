const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
// Where the browser cannot cut Japanese: at least kanji, katakana and hiragana are told apart.
const SCRIPT_RUNS = /[\p{Script=Han}々〆ヶ]+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{Script=Latin}\p{M}]+|\p{N}+/gu;

/** Whether a text holds a letter of a Japanese script. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** Whether a text is written in kana alone, beside signs and spaces. */
export function isKana(text: string): boolean {
  return /[ぁ-ゖァ-ヺ]/u.test(text) && !/[^\p{Script=Hiragana}\p{Script=Katakana}ー・\p{P}\s]/u.test(text.normalize('NFKC'));
}

let segmenter: Intl.Segmenter | undefined;

/** Cuts by the dictionary of the platform; making what cuts takes as long as cutting a page. */
export function dictionaryCut(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmenter.segment(text);
}

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const LONE_KATAKANA = /^[\p{Script=Katakana}ー]$/u;

/** A word in katakana that the dictionary does not know falls into letters: it is put together again. */
function joinedKatakana(cut: readonly string[]): string[] {
  const joined: string[] = [];
  cut.forEach((word, index) => {
    const before = cut[index - 1];
    const isTorn = before !== undefined && KATAKANA.test(word) && KATAKANA.test(before) && (LONE_KATAKANA.test(word) || LONE_KATAKANA.test(before));
    if (isTorn) joined.push(joined.pop()! + word);
    else joined.push(word);
  });
  return joined;
}

/** Cuts a run of Japanese into words as the dictionary of the platform sees them. */
function japaneseWords(run: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return run.match(SCRIPT_RUNS) ?? [];
  const cut = [...dictionaryCut(run)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  return cut.some((word) => LONE_KATAKANA.test(word)) ? joinedKatakana(cut) : cut;
}

/** The words of a text in any of the site's languages: Japanese by dictionary, the rest by letters and digits. */
export function words(text: string): string[] {
  return (text.match(LETTERS) ?? []).flatMap((run) => (isJapanese(run) ? japaneseWords(run) : [run]));
}
