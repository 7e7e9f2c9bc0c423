/** Columns that a note may take: half a wide screen. */
const WIDTH = 110;

/** Columns that a character takes in a text editor: two for Japanese and Chinese ones. */
const widthOf = (character: string): number => (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(character) ? 2 : 1);

// Between words, and in Japanese after any character that no line may end before.
const BREAKS = /(?<=\s)|(?<=[\u3040-\u30FF\u4E00-\u9FFF。、）」：])(?![、。）」：ー・～ァィゥェォッャュョ\s])/u;

/**
 * Breaks words into lines of YAML notes. A note has two #, a field that waits as a comment one: so people see which is which.
 * @param indent what each line after the first begins with, after the `## `.
 * @param first the same for the first line.
 */
export function commentLines(words: string, indent = '', first = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let width = first.length;
  for (const part of words.replaceAll(/\s+/g, ' ').trim().split(BREAKS)) {
    const columns = [...part].reduce((sum, character) => sum + widthOf(character), 0);
    if (line.trim() !== '' && width + columns > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
      width = indent.length;
    }
    line += part;
    width += columns;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.map((one) => `## ${one}`);
}
