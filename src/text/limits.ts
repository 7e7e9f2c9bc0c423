/** A place at which a text is more than the full parser should be asked to read. */
export interface Excess {
  /** `too-deep`: containers in containers. `too-tangled`: too much in one piece of text. */
  rule: 'too-deep' | 'too-tangled';
  line: number;
  column: number;
}

/** Quotes and lists that one line may begin. */
const MOST_LEVELS = 50;
/** Quotes, lists in something else, and lines drawn below words, that a text may hold. */
const MOST_TURNS = 1500;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
/** Lines, and runs of stars and brackets, that a piece of text without an empty line may have. The longest table has a tenth. */
const MOST_LINES = 1000;
const MOST_MARKS = 1000;
/** Lines that may follow the sign of a quote or a list without one of their own. */
const MOST_LAZY_LINES = 300;
/** Letters, digits and dots in a row: what the parser tries as an e-mail address, from each of its letters anew. */
const ADDRESS = /[-+.\w]{1000}/;
const LEVEL = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const MARKS = /[*_~]+|[[\]]/g;

function levelsOf(line: string): { levels: number; quotes: number } {
  let [levels, quotes] = [0, 0];
  for (LEVEL.lastIndex = 0; LEVEL.test(line); levels += 1) quotes += Number(line[LEVEL.lastIndex - 1] === '>');
  return { levels, quotes };
}

/**
 * Finds the first piece of a text that would cost the full parser more than its length is worth: its time grows with the
 * square of runs of stars, of brackets, of underlined titles, and of the lines and levels of a quote (60 kB of `a**` take
 * 8 s). Nobody writes such texts to be read. In one pass over the text.
 * @returns `undefined` for every text that an editor would write.
 */
export function excessIn(body: string): Excess | undefined {
  let [turns, lines, lazyLines, marks] = [0, 0, -1, 0];
  for (const [index, line] of body.split(/\r\n?|\n/).entries()) {
    // Blank for the parser: other blanks than these are words.
    if (/^[ \t]*$/.test(line)) {
      [lines, lazyLines, marks] = [0, -1, 0];
      continue;
    }
    const { levels, quotes } = levelsOf(line);
    turns += Math.max(levels - 1, quotes, Number(UNDERLINE.test(line)));
    lines += 1;
    marks += line.match(MARKS)?.length ?? 0;
    // Counted from the line that begins a quote or a list; before it, there is nothing to be lazy in.
    if (levels > 0) lazyLines = 0;
    else if (lazyLines >= 0) lazyLines += 1;
    if (levels > MOST_LEVELS) return { rule: 'too-deep', line: index + 1, column: 1 };
    const isTangled = turns > MOST_TURNS || lines > MOST_LINES || marks > MOST_MARKS || lazyLines > MOST_LAZY_LINES || ADDRESS.test(line);
    if (isTangled) return { rule: 'too-tangled', line: index + 1, column: 1 };
  }
  return undefined;
}
