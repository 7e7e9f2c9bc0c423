import type { TextSyntaxError } from '#text/parse.ts';
import { type Place, problem, type Problem } from './problem.ts';

/** A text as its lines, to find in it what a parser's error only hints at. */
type Lines = readonly string[];

/** The last place, up to a given one, at which a pattern begins. */
function lastBefore(lines: Lines, place: Place, pattern: RegExp): Place | undefined {
  for (let line = Math.min(place.line, lines.length); line >= 1; line -= 1) {
    const text = line === place.line ? lines[line - 1]!.slice(0, place.column) : lines[line - 1]!;
    const last = [...text.matchAll(pattern)].at(-1);
    if (last) return { ...place, line, column: last.index + 1 };
  }
  return undefined;
}

/** The first brace that is neither escaped nor code. Texts hold none, so the first one is the one to name. */
function firstBrace(lines: Lines, place: Place): Place {
  for (const [index, line] of lines.entries()) {
    const plain = line.replaceAll(/`[^`]*`|\\./g, (found) => ' '.repeat(found.length));
    const column = plain.indexOf('{');
    if (column >= 0) return { ...place, line: index + 1, column: column + 1 };
  }
  return place;
}

/** What stands between a `<` and the end of its tag. */
function tagAt(lines: Lines, { line, column }: Place): string {
  return /^<[^>]*>?/.exec(lines[line - 1]?.slice(column - 1) ?? '')?.[0] ?? '<';
}

/** A tag without its partner. Names in small letters are HTML, which is not used at all. */
function tagProblem(place: Place, tag: string): Problem {
  const name = /^<\/?([a-z][\w:-]*)/.exec(tag)?.[1];
  return name ? problem(place, 'html', { found: name }) : problem(place, 'mdx-tag-pair', { found: tag });
}

/**
 * Turns an error of the MDX parser into a problem that says what to write, at the place that has to be changed: the parser
 * gives the place where it gave up, often the end of the paragraph. Rules and messages are those of
 * micromark-extension-mdx-* and mdast-util-mdx-jsx.
 * @param place where the parser gave up.
 */
export function textFault(error: TextSyntaxError, body: string, place: Place): Problem {
  const { rule, message } = error;
  if (rule === 'too-deep' || rule === 'too-tangled') return problem(place, rule, {});
  const lines = body.split('\n');
  if (/import\/exports/.test(message)) {
    const start = lastBefore(lines, { ...place, column: Infinity }, /^(?:import|export)\b/g) ?? place;
    return problem(start, 'import-export', { found: /^\w+/.exec(lines[start.line - 1] ?? '')?.[0] ?? 'import' });
  }
  if (/expression|lazy line/.test(message) || rule === 'acorn') return problem(firstBrace(lines, place), 'mdx-brace', {});
  if (rule === 'end-tag-mismatch') {
    // “Expected a closing tag for `<Claim>` (3:5-3:20) before the end of `paragraph`”: the tag knows its place.
    const opened = /^Expected.*?\((\d+):(\d+)/.exec(message);
    const start = opened ? { ...place, line: Number(opened[1]), column: Number(opened[2]) } : place;
    return tagProblem(start, tagAt(lines, start));
  }
  const start = lastBefore(lines, place, /<(?!\/)/g) ?? place;
  if (rule === 'unexpected-closing-slash') {
    const closing = lastBefore(lines, place, /<(?=\/)/g) ?? place;
    return tagProblem(closing, tagAt(lines, closing));
  }
  if (/to create a comment/.test(message)) return problem(start, 'mdx-comment', {});
  if (/to create a link/.test(message)) return problem(start, 'mdx-angle-link', {});
  if (/before attribute value/.test(message)) return problem(place, 'mdx-attribute-quotes', {});
  if (/before name|in name/.test(message) && !/^<[A-Z]\w*\s/.test(tagAt(lines, start))) return problem(start, 'mdx-less-than', {});
  if (/tag|attribute|name/.test(message)) return problem(start, 'mdx-tag-open', { found: tagAt(lines, start) });
  return problem(place, 'mdx-broken', { message: message.replaceAll(/\s+/g, ' ') });
}
