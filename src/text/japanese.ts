import type { Locale } from '#i18n/locales.ts';
import { escapeHtml } from '#text/escape.ts';

// A run of Japanese: letters of its scripts and its full-width punctuation, with Latin digits between.
const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・〜\\u3000-\\u303F\\uFF00-\\uFFEF]';
const RUN = new RegExp(`${SIGN}(?:\\d*${SIGN})*`, 'gu');

/** Whether there can be a run at all: most words of Italian and English pages hold no such character. */
const MAY_HOLD = /[\u2E80-\uFFFF]/;

/** Words cut where a run of Japanese begins or ends. */
export interface Run {
  words: string;
  isJapanese: boolean;
}

/** Sets apostrophes as printers do, and tells Japanese characters on Italian and English pages from the words around them. */
export function runsOf(words: string, locale: Locale): Run[] {
  if (locale === 'ja') return [{ words, isJapanese: false }];
  const text = words.includes("'") ? words.replace(/(?<=\p{L})'(?=\p{L}|$)/gu, '’') : words;
  if (!MAY_HOLD.test(text)) return text === '' ? [] : [{ words: text, isJapanese: false }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(RUN)) {
    runs.push({ words: text.slice(from, match.index), isJapanese: false }, { words: match[0], isJapanese: true });
    from = match.index + match[0].length;
  }
  return [...runs, { words: text.slice(from), isJapanese: false }].filter((run) => run.words !== '');
}

/**
 * Escapes plain words for a page in a language, sets apostrophes as printers do, and marks Japanese characters on Italian
 * and English pages with their language (WCAG 3.1.2), so that they are read aloud and drawn right.
 */
export function markJapanese(words: string, locale: Locale): string {
  return runsOf(words, locale).map((run) => (run.isJapanese ? `<span lang="ja">${escapeHtml(run.words)}</span>` : escapeHtml(run.words))).join('');
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Joins the lines of a paragraph: a break between two Japanese characters is no space, any other is one. */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/(.?)[ \t]*\n[ \t]*(?=(.?))/gsu, (_, before: string, after: string) =>
    WIDE.test(before) && WIDE.test(after) ? before : `${before} `,
  );
}
