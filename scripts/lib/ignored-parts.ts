/** Any other mark for Pagefind, which counts within what is ignored too. */
const OTHER_MARK = /data-pagefind-(?!ignore)/;

/**
 * What hinders telling tags by their letters alone: a bracket in an attribute, a comment, elements whose text is no HTML. Our pages
 * have none of it but in what somebody wrote to do harm.
 */
const UNUSUAL = /="[^"]*[<>]|=\s*'|<!--|<(?:script|style|noscript|template|iframe|xmp|plaintext)\b/i;

/**
 * Elements that always have an end tag, and whose text Pagefind never counts to the heading around them; of what it is told to
 * ignore within a line it does so, if that has elements of its own.
 */
const BEGIN = /<(aside|details|div|dl|footer|header|nav|section)(?:\s[^<>]*)?\sdata-pagefind-ignore[^<>]*>/g;

/** Where the element ends that begins somewhere; nowhere if its end tag is missing. */
function endOf(html: string, name: string, from: number): number | undefined {
  const tag = new RegExp(`<(/?)${name}(?=[\\s>])[^<>]*>`, 'g');
  tag.lastIndex = from;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return undefined;
}

/**
 * Leaves out what Pagefind is told to ignore: it would read all of it first, and it is most of a page.
 * @param html of our own pages.
 * @returns HTML of which Pagefind tells the same; where that is not certain, all that was given.
 */
export function withoutIgnored(html: string): string {
  if (UNUSUAL.test(html)) return html;
  let left = '';
  let done = 0;
  for (const { 1: name, index } of html.matchAll(BEGIN)) {
    if (index < done) continue;
    const end = endOf(html, name!, index);
    if (end === undefined || OTHER_MARK.test(html.slice(index, end))) continue;
    left += html.slice(done, index);
    done = end;
  }
  return left + html.slice(done);
}
