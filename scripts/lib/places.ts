/**
 * A marked place: what `npm run new` leaves for a person to write. One mark in all languages, valid in YAML and in MDX wherever
 * words are, that no text of ours has by chance: 【✎ what belongs here】.
 */
export const PLACE_START = '【✎';
const OPEN = '【';
const CLOSE = '】';

/** Marks a place. @param hint what belongs there, or the words that it replaces. */
export const placeFor = (hint: string): string => `${PLACE_START} ${hint}${CLOSE}`;

/** A marked place in a text: from its first bracket to after its last. */
export interface MarkedPlace {
  start: number;
  end: number;
  hint: string;
}

/** Where a place ends: at its own closing bracket, or, if somebody deleted that one, right after its start. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === OPEN) depth += 1;
    else if (text[at] === CLOSE && (depth -= 1) === 0) return at + 1;
    // A place never goes over an empty line: what is not closed there is not closed at all.
    else if (/^\n[ \t]*\n/.test(text.slice(at, at + 200))) break;
  }
  return start + PLACE_START.length;
}

/** The marked places of a text, in order. */
export function placesIn(text: string): MarkedPlace[] {
  const places: MarkedPlace[] = [];
  for (let start = text.indexOf(PLACE_START); start >= 0; start = text.indexOf(PLACE_START, places.at(-1)!.end)) {
    const end = endOf(text, start);
    places.push({ start, end, hint: text.slice(start + PLACE_START.length, end).replace(/】$/, '').trim() });
  }
  return places;
}
