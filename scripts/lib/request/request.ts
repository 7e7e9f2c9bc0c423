import { isLocale, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';

/** What the names of the languages are in the line of the template: the ticked box chooses. */
const CHOICE = /^\s*[-*]\s*\[x\]\s*.*\((it|en|ja)\)\s*$/im;

/**
 * The language in which the author of a request is answered: the box that is ticked in the template, else the script that most
 * of the words are written in (kana and kanji: Japanese), else Italian, the language of the originals.
 */
export function localeOfRequest(body: string | null | undefined): Locale {
  const text = (body ?? '').slice(0, 100_000);
  const chosen = CHOICE.exec(text)?.[1]?.toLowerCase();
  if (isLocale(chosen)) return chosen;
  // The template itself speaks three languages: only what is not a part of it counts.
  const own = text.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n').filter((line) => !/^\s*(?:[-*]\s*\[.\]|#)/.test(line) && !line.includes(' · ')).join('\n');
  const japanese = own.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0;
  return japanese >= 10 ? 'ja' : ORIGINAL_LOCALE;
}

/** What a change of either kind may bring along: the list of addresses ever published. */
const NEUTRAL: ReadonlySet<string> = new Set(['urls.lock']);

/** Says that a request changes both content and code, which are reviewed by different people; `undefined` if it does not. */
export function mixFault(files: readonly string[]): string | undefined {
  const content = files.find((file) => file.startsWith('content/'));
  const code = files.find((file) => !file.startsWith('content/') && !NEUTRAL.has(file));
  if (content === undefined || code === undefined) return undefined;
  return [
    `IT: La richiesta modifica sia i contenuti (${content}) sia il codice (${code}). Li rileggono persone diverse: apra due richieste.`,
    `EN: The request changes both content (${content}) and code (${code}). Different people review them: open two requests.`,
    `日本語: このプルリクエストには、内容（${content}）とプログラム（${code}）の変更が混在しています。確認する担当者が異なるため、二つに分けてください。`,
  ].join('\n');
}
