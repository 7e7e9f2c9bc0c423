import { problem, type Problem } from './problem.ts';

/**
 * What a text may have before anybody tries to parse it: a parser of Markdown needs minutes for 60 kB of `**a _b` or of
 * `1. 1. 1.`, and one such file would hold up the check of everybody. The richest text on record has 560 signs in all, 120
 * between two blank lines, 2 levels and 90 lines.
 */
export const TEXT_LIMITS = { marks: 5000, marksTogether: 2000, lines: 5000, linesTogether: 1000, levels: 50 } as const;

const MARK = /[*_~[\]<>{}`|]/g;
// Blanks, quotes and bullets before the first word of a line: each may open one more level.
const OPENERS = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const OPENER = />|[-*+](?=[ \t])|\d[.)](?=[ \t])/g;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};

function isTooDeep(line: string): boolean {
  const blanks = /^[ \t]*/.exec(line)![0].length;
  if (blanks > 2 * TEXT_LIMITS.levels && blanks < line.length) return true;
  // Longer than any line of fifty levels: cut, so that the count stays short.
  const openers = OPENERS.exec(line.slice(0, 1000));
  return openers !== null && count(openers[0], OPENER) > TEXT_LIMITS.levels;
}

/**
 * Tells, without parsing, what would take a parser too long.
 * @returns the problem at the first line that goes too far, or `undefined` if the text may be parsed.
 */
export function limitFault(file: string, body: string): Problem | undefined {
  let [marks, together, lines] = [0, 0, 0];
  for (const [index, line] of body.split('\n').entries()) {
    const place = { file, line: index + 1, column: 1 };
    if (line.trim() === '') {
      [together, lines] = [0, 0];
    } else {
      const here = count(line, MARK);
      [marks, together, lines] = [marks + here, together + here, lines + 1];
      if (isTooDeep(line)) return problem(place, 'too-deep', {});
    }
    if (together > TEXT_LIMITS.marksTogether) return problem(place, 'too-many-marks', { most: TEXT_LIMITS.marksTogether, where: 'paragraph' });
    if (marks > TEXT_LIMITS.marks) return problem(place, 'too-many-marks', { most: TEXT_LIMITS.marks, where: 'text' });
    if (lines > TEXT_LIMITS.linesTogether) return problem(place, 'too-many-lines', { most: TEXT_LIMITS.linesTogether, where: 'paragraph' });
    if (index >= TEXT_LIMITS.lines) return problem(place, 'too-many-lines', { most: TEXT_LIMITS.lines, where: 'text' });
  }
  return undefined;
}
