import type { PageFile } from '#search/index-format.ts';
import { keysOf, pageWords } from '#search/index-words.ts';
import { normalise } from '#search/normalise.ts';
import { isJapanese as isJapaneseText } from '#search/segment.ts';

/** A piece of a passage, and whether it was asked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** The part of a page that shows best why it was found. */
export interface Passage {
  pieces: Piece[];
  /** The section of the page it stands in; absent at the head of the page. */
  section?: { id: string; title: string };
}

/** How many words a passage has, as the index counts them: a Japanese word is shorter. */
const LENGTH = { spaced: 34, japanese: 62 };
/** How many words before the first match it may begin. */
const LEAD = 10;
/** A passage of fewer words is a line of a list: it says nothing without its page, so the summary is shown instead. */
const SHORTEST = 6;
const END = /[.!?。！？]["»”」』）)]*\s*$/u;

interface Section {
  /** Where its words begin, after the heading; `heading` is where that begins. */
  from: number;
  heading: number;
  to: number;
  anchor?: { id: string; title: string };
}

const CLOSING = /^[^\p{L}\p{N}「『（(“«]*$/u;

/** How many words a heading takes from where it begins. */
function headingLength(words: readonly string[], at: number, title: string): number {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const wanted = letters(title);
  let [count, seen] = [0, 0];
  while (seen < wanted && at + count < words.length) seen += letters(words[at + count++]!);
  // Closing brackets, and the full stop with which Pagefind ends a heading, are words of their own in Japanese.
  while (at + count < words.length && CLOSING.test(words[at + count]!)) count += 1;
  return count;
}

function sectionsOf(page: PageFile, words: readonly string[]): Section[] {
  const { headings } = page;
  const head: Section = { heading: 0, from: headingLength(words, 0, page.title), to: headings[0]?.[2] ?? words.length };
  return [
    head,
    ...headings.map(([id, title, at], index) => ({
      heading: at,
      from: at + headingLength(words, at, title),
      to: headings[index + 1]?.[2] ?? words.length,
      anchor: { id, title },
    })),
  ];
}

interface Window {
  from: number;
  to: number;
  score: number;
  section: Section;
}

/** The beginning of the sentence, if it is near; else a few words before. */
function beginning(words: readonly string[], first: number, section: Section): number {
  const earliest = Math.max(section.from, first - LEAD);
  for (let at = first; at > earliest; at--) if (END.test(words[at - 1]!)) return at;
  return earliest;
}

/** The window that holds the most of what was asked for; of equal ones the first. */
function bestWindow(words: readonly string[], sections: readonly Section[], places: readonly (readonly number[])[], length: number): Window | undefined {
  const matches = places.flatMap((list, run) => list.map((at) => ({ at, run }))).sort((a, b) => a.at - b.at);
  let best: Window | undefined;
  for (const { at } of matches) {
    const section = sections.findLast(({ heading }) => heading <= at)!;
    const from = at < section.from ? section.from : beginning(words, at, section);
    const to = Math.min(section.to, from + length);
    const within = matches.filter((match) => match.at >= from && match.at < to);
    // A match in the heading counts for its section, but a passage must be read: words of the text count more, lines of a list less.
    const score = new Set(within.map(({ run }) => run)).size + Math.min(within.length, 5) * 0.05 + (at < section.from ? 0.5 : 0) - (to - from < SHORTEST ? 0.9 : 0);
    if (to > from && (!best || score > best.score)) best = { from, to, score, section };
  }
  return best;
}

/** The words of a window, those that were asked for apart, with a sign where it begins or ends within a sentence. */
function piecesOf(words: readonly string[], { from, to, section }: Window, marked: ReadonlySet<number>, joiner: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else if (text) pieces.push({ text, isMatch });
  };
  if (from > section.from && !END.test(words[from - 1]!)) add('… ', false);
  for (let at = from; at < to; at++) {
    const text = words[at]!;
    const next = marked.has(at) && marked.has(at + 1);
    const [word, space] = next ? [text, ''] : [text.trimEnd(), text.slice(text.trimEnd().length)];
    add(word, marked.has(at));
    if (at + 1 < to) add(space + joiner, next);
  }
  if (to < section.to && !END.test(words[to - 1]!)) add(' …', false);
  return pieces;
}

/** A word of a text in the form of the keys: as a whole, and taken apart. */
interface TakenApart {
  whole: string;
  keys: readonly string[];
  isJapanese: boolean;
}

// The words of a site are few, and Japanese is slow to cut: each word is taken apart once.
const known = new Map<string, TakenApart>();

function takenApart(word: string): TakenApart {
  let one = known.get(word);
  if (!one) known.set(word, (one = { whole: normalise(word), keys: keysOf(word), isJapanese: isJapaneseText(word) }));
  return one;
}

/** How many words of Pagefind one word of the other dictionary may be made of: 実証 and 実験. */
const JOINED = 4;

/** How many words from a place on are what was asked for: one by itself, or Japanese neighbours together; 0 if none. */
function matchLength(words: readonly TakenApart[], at: number, wanted: ReadonlySet<string>, beginnings: ReadonlySet<string>): number {
  const { whole, keys, isJapanese } = words[at]!;
  if (keys.some((key) => wanted.has(key))) return 1;
  if (!isJapanese || !beginnings.has(whole[0] ?? '')) return 0;
  let joined = whole;
  for (let length = 2; length <= JOINED && at + length <= words.length; length++) {
    joined += words[at + length - 1]!.whole;
    if (wanted.has(joined)) return length;
  }
  return 0;
}

/** Where on a page the words of each run stand. */
function placesOf(words: readonly string[], keys: readonly ReadonlySet<string>[]): number[][] {
  const apart = words.map(takenApart);
  return keys.map((wanted) => {
    const beginnings = new Set([...wanted].map((key) => key[0]!));
    return apart.flatMap((_, at) => Array.from({ length: matchLength(apart, at, wanted, beginnings) }, (_unused, offset) => at + offset));
  });
}

/**
 * Chooses the passage of a page to show.
 * @param keys for each run of the query, the keys under which its words were found.
 * @returns the summary, if nothing that was asked for stands in the text.
 */
export function passageOf(page: PageFile, keys: readonly ReadonlySet<string>[]): Passage {
  const words = pageWords(page.text);
  const isJapanese = page.text.includes('\u200B');
  const places = placesOf(words, keys);
  const window = bestWindow(words, sectionsOf(page, words), places, isJapanese ? LENGTH.japanese : LENGTH.spaced);
  const section = window?.section.anchor;
  const isShort = !window || window.to - window.from < SHORTEST;
  const pieces = isShort ? [{ text: page.summary, isMatch: false }] : piecesOf(words, window, new Set(places.flat()), isJapanese ? '' : ' ');
  return { pieces, ...(section && { section }) };
}
