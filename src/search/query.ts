import { foldWidth, nameKey, normalise } from '#search/normalise.ts';
import { isJapanese, words } from '#search/segment.ts';
import { isStopWord } from '#search/stop-words.ts';

/** A word in the forms of the keys of the index: normalised, and an ordinal also as its number. */
export interface Word {
  forms: readonly string[];
}

/**
 * How much a page needs a run to answer the query. `word`: it is what was asked for. `verb`: an inflected word of a Japanese
 * sentence, which says how the rest hangs together unless the site does not know it at all. `filler`: kana or a lone kanji that
 * is left of an inflection; welcome, never asked for.
 */
export type Need = 'word' | 'verb' | 'filler';

/** Words that stand together without a space: 実証実験, start-up. Mostly one word. */
export interface Run {
  words: readonly Word[];
  /** All as one word; absent if it is one word anyway. */
  whole?: Word;
  need: Need;
  /** Position of its first and its last word among all words of the query. */
  from: number;
  to: number;
}

/** What was asked for. */
export interface Query {
  runs: readonly Run[];
  /** All words, also those that only hold others together, for names that contain them: Città di Torino. */
  all: readonly string[];
}

/** No reader needs more; it keeps a pasted page from becoming a thousand searches. */
const LONGEST = 200;

const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
const LONE_KANA = /^\p{Script=Hiragana}$/u;
const LONE_KANJI = /^\p{Script=Han}$/u;
const INFLECTED = /\p{Script=Han}.*\p{Script=Hiragana}$/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|o|a|[°])$/;

function asWord(text: string): Word {
  const ordinal = ORDINAL.exec(text)?.[1];
  return { forms: [...new Set([normalise(text), ...(ordinal ? [ordinal] : [])])].filter(Boolean) };
}

interface Token {
  text: string;
  isStop: boolean;
  need: Need;
}

/** 作り方, 取り方: the way of doing something, in Japanese a frame of the question like «come fare». */
function markFrames(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isFrame = token.text === '方' && before !== undefined && /\p{Script=Hiragana}$/u.test(before.text);
    if (isFrame) before.isStop = true;
    if (isFrame || /^\p{Script=Han}+\p{Script=Hiragana}方$/u.test(token.text)) token.isStop = true;
  });
}

/** How a word of a Japanese sentence is needed. Alone, and between spaces, every word is what was asked for. */
function needOf(text: string, isSentence: boolean): Need {
  if (!isSentence) return 'word';
  if (HIRAGANA.test(text) || LONE_KANJI.test(text)) return 'filler';
  return INFLECTED.test(text) ? 'verb' : 'word';
}

function tokensOf(chunk: string, isAcronym: boolean): Token[] {
  const texts = words(chunk);
  const isKana = HIRAGANA.test(chunk);
  const isSentence = isJapanese(chunk) && !isKana && texts.some((text) => HIRAGANA.test(text));
  const tokens = texts.map((text) => ({ text, isStop: (isStopWord(text) && !isAcronym) || (isSentence && LONE_KANA.test(text)), need: needOf(text, isSentence) }));
  if (isJapanese(chunk)) markFrames(tokens);
  return tokens;
}

function runOf(tokens: readonly Token[], from: number): Run {
  const texts = tokens.map(({ text }) => text);
  const whole = asWord(texts.join(''));
  // The letters of S.r.l. are no words; that of Jリーグ tells it from other leagues.
  const isMixed = texts.some(isJapanese);
  const parts = texts.some((text) => text.length > 1) ? texts.filter((text) => text.length > 1 || isMixed) : [];
  const isOne = tokens.length === 1 || parts.length === 0;
  return {
    words: isOne ? [whole] : parts.map(asWord),
    need: tokens.length > 1 ? 'word' : tokens[0]!.need,
    from,
    to: from + tokens.length - 1,
    ...(!isOne && { whole }),
  };
}

/** Neighbours that hold together: no word between them that only holds others together, and none to be left out. */
function runsOf(tokens: readonly Token[], first: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]!.isStop) continue;
    let to = from;
    const holds = (token: Token | undefined) => token !== undefined && !token.isStop && (token.need === 'word' || LONE_KANJI.test(token.text));
    if (tokens[from]!.need === 'word') while (holds(tokens[to + 1])) to += 1;
    runs.push(runOf(tokens.slice(from, to + 1), first + from));
    from = to;
  }
  return runs;
}

/** Takes apart what a reader typed. If every word only holds others together, these are what was asked for. */
export function parseQuery(text: string): Query {
  const written = text.slice(0, LONGEST).normalize('NFKC').replace(/['’‘`´ʼ]/g, ' ');
  const isShouted = written === written.toUpperCase();
  const tokens = written.split(/\s+/).map((one) => {
    const chunk = foldWidth(one);
    // SUI is an office, «sui» a preposition.
    return { chunk, tokens: tokensOf(chunk, ACRONYM.test(one) && !isShouted) };
  });
  const isAllStop = tokens.every((one) => one.tokens.every(({ isStop }) => isStop));
  const runs: Run[] = [];
  let first = 0;
  for (const { chunk, tokens: own } of tokens) {
    if (isAllStop) for (const token of own) token.isStop = false;
    // Kana alone may be a reading, which no dictionary cuts right, and letters between dots or hyphens a name: S.r.l., start-up.
    const isWhole = own.length > 1 && (HIRAGANA.test(chunk) || !isJapanese(chunk)) && !own.every(({ isStop }) => isStop);
    runs.push(...(isWhole ? [runOf(own, first)] : runsOf(own, first)));
    first += own.length;
  }
  const isAllLoose = runs.every(({ need }) => need !== 'word');
  return { runs: isAllLoose ? runs.map((run) => ({ ...run, need: 'word' })) : runs, all: tokens.flatMap((one) => one.tokens.map(({ text: word }) => word)) };
}

/** A stretch of the words of a query that may be somebody's name. */
export interface Span {
  from: number;
  to: number;
  name: string;
}

/** How many words a name may have. */
const LONGEST_NAME = 8;

/** All stretches of words that may be names: they begin and end with a word of weight, or are the whole query. */
export function spansOf({ runs, all }: Query): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number) => spans.push({ from, to, name: nameKey(all.slice(from, to + 1).join('')) });
  const weighty = new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
  for (const from of weighty) for (const to of weighty) if (to >= from && to - from < LONGEST_NAME) add(from, to);
  if (all.length > 0 && !(weighty.has(0) && weighty.has(all.length - 1))) add(0, all.length - 1);
  return spans;
}

/** The words of a title, all of which a text must hold to speak of it. What stands in brackets explains the title and is no part of it. */
export function wordsOfTitle(title: string): Pick<Run, 'words' | 'whole'> {
  const { runs } = parseQuery(title.replace(/[（(].*$/u, ''));
  return { words: runs.flatMap((run) => run.words), ...(runs.length === 1 && runs[0]!.whole && { whole: runs[0]!.whole }) };
}

/** The shortest reading that is looked for inside a sentence in kana alone. */
const SHORTEST_READING = 3;

/**
 * Cuts a sentence in kana alone, which no dictionary cuts right, where it holds names of the site: とりのとなごやは → とりの なごや.
 * @param readings of the names of the site, as keys.
 * @returns the names with spaces between; nothing if there is none.
 */
export function cutKana(text: string, readings: ReadonlySet<string>): string | undefined {
  const key = nameKey(text);
  if (!HIRAGANA.test(key)) return undefined;
  const found: string[] = [];
  for (let at = 0; at < key.length; ) {
    const length = Array.from({ length: key.length - at }, (_, index) => key.length - at - index).find((long) => long >= SHORTEST_READING && readings.has(key.slice(at, at + long)));
    if (length) found.push(key.slice(at, at + length));
    at += length ?? 1;
  }
  return found.length > 0 ? found.join(' ') : undefined;
}
