import type { Image, Link } from 'mdast';
import { handOver } from './hand-over.ts';
import type { Source } from './source.ts';

/** Words from which GFM may make a link of its own. */
const AUTOLINK = /www|http/i;
const REFERENCE = /&(?:#|[A-Za-z0-9]+;)/y;
const LETTER = /[A-Za-z0-9]/;
/** What may stand behind an `@` that makes no address: an address has a dot. */
const NAME = /[A-Za-z0-9]+(?![-.\w])/y;
const MAIL = /[A-Za-z0-9][-+._A-Za-z0-9]*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.[A-Za-z]+(?![-+_@/A-Za-z0-9]|\.(?![ \n<]|$))/y;
const OF_MAIL = /[-+._A-Za-z0-9]/;
// No quotes, brackets, blanks, escapes or references: what stands there is the address as it is.
const DESTINATION = /\(([^\s()<>{}\\&"'`\u0000-\u001F\u007F]+)\)/y;
/** A picture whose description is plain words. */
const PICTURE = /!\[([^\\`*_[\]<{}&~!@|\n]*)\](?=\()/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Hands over if GFM may find an address in words. */
export function assertNoAutolink(words: string): void {
  if (AUTOLINK.test(words)) handOver();
}

/**
 * Whether a sign is a character of the words: an `&` that begins no reference, an `_` between two letters (`UNI_Distacco`), an
 * `@` in a name (`EST@energycenter`), any `!` (one before `[` is a picture, which is looked for first).
 */
export function isPlain(sign: string, text: string, at: number, from: number, to: number): boolean {
  if (sign === '&') return !matchAt(REFERENCE, text, at);
  if (sign === '_') return at > from && at + 1 < to && LETTER.test(text[at - 1]!) && LETTER.test(text[at + 1]!);
  if (sign === '@') return matchAt(NAME, text, at + 1) !== undefined;
  return sign === '!';
}

/** The address in round brackets that begin at an offset, and where they end. */
export function destinationAt(text: string, at: number): { url: string; end: number } {
  const match = matchAt(DESTINATION, text, at);
  if (!match) handOver();
  return { url: match[1]!, end: at + match[0].length };
}

/** A picture: `![words](address)`. */
export function pictureAt(source: Source, at: number): Image {
  const match = matchAt(PICTURE, source.text, at);
  if (!match) handOver();
  assertNoAutolink(match[1]!);
  const { url, end } = destinationAt(source.text, at + match[0].length);
  return { type: 'image', title: null, url, alt: match[1]!, position: source.position(at, end) };
}

/** A mail address, which GFM makes a link. */
export function mailAt(source: Source, at: number): Link {
  const address = matchAt(MAIL, source.text, at)?.[0] ?? handOver();
  assertNoAutolink(address);
  const position = () => source.position(at, at + address.length);
  return { type: 'link', title: null, url: `mailto:${address}`, children: [{ type: 'text', value: address, position: position() }], position: position() };
}

/**
 * Where a mail address begins whose `@` stands at an offset.
 * @param first where the plain words before the `@` begin: an address does not reach beyond.
 * @param from where the paragraph begins.
 */
export function mailStart(text: string, at: number, first: number, from: number): number {
  let start = at;
  while (start > first && OF_MAIL.test(text[start - 1]!)) start -= 1;
  // Its beginning may belong to an escape, or to the path of a page.
  if (start === at || (start > from && /[\\/]/.test(text[start - 1]!))) handOver();
  return start;
}
