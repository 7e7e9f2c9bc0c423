// https://www.unicode.org/reports/tr11/: wide and full-width characters take two columns of a terminal.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\u200D\uFE00-\uFE0F]/u;

/** The columns of a terminal that a character takes: 2 for Japanese, 0 for an accent that stands above the letter before it. */
export function widthOf(character: string): 0 | 1 | 2 {
  return WITHOUT_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
