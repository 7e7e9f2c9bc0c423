import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';

/** Compares two words as a dictionary of the language would sort them. */
export const compareWords: (locale: Locale) => (a: string, b: string) => number = kept((locale: Locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare);

const numberFormat = kept((tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }));

const JAPANESE_STEPS: readonly [number, string][] = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
];

/** Writes a whole number as Japanese public bodies do: 229万7,745, 2,000万, 43兆831億. */
function japaneseNumber(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const [step, sign] of JAPANESE_STEPS) {
    const count = Math.floor(rest / step);
    if (count > 0) parts.push(`${numberFormat('ja').format(count)}${sign}`);
    rest -= count * step;
  }
  if (rest > 0 || parts.length === 0) parts.push(numberFormat('ja').format(rest));
  return parts.join('');
}

/** A number in the reader's own form: 12.345 in Italian, 12,345 in English, 1万2,345 in Japanese. */
export function formatNumber(value: number, locale: Locale): string {
  if (locale === 'ja' && Number.isInteger(value) && value >= 10_000) return japaneseNumber(value);
  return numberFormat(locale === 'en' ? 'en-GB' : locale).format(value);
}

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** @param length of the date; `T` for an instant. */
const dateFormat = kept((tag: string, length: string, timeZone: string) => {
  const instant: Intl.DateTimeFormatOptions = { ...PARTS[10], hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
  return new Intl.DateTimeFormat(tag, { ...(length === 'T' ? instant : PARTS[Number(length)]), timeZone });
});

/**
 * A day, month, year (`2025-10-06`, `2025-10`, `2025`) or an instant, in words.
 * @param timeZone where an instant is told; days, months and years have none and never move.
 */
export function formatDate(date: string, locale: Locale, timeZone = 'UTC'): string {
  return dateWords(date, locale, timeZone);
}

// The same few thousand days stand on all pages: `Intl` would write each of them some twenty times.
const dateWords = kept((date: string, locale: Locale, timeZone: string) => {
  const isInstant = date.includes('T');
  const format = dateFormat(locale === 'en' ? 'en-GB' : locale, isInstant ? 'T' : String(date.length), isInstant ? timeZone : 'UTC');
  const written = format.format(new Date(date));
  // Italian writes the first day of a month as an ordinal.
  return locale === 'it' ? written.replace(/^1 /, '1º ') : written;
});

const eraFormat = kept((length: string) => new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', ...PARTS[Number(length)], timeZone: 'UTC' }));

/**
 * A day or a month by the Japanese calendar (和暦), as the texts of Japanese law write it: 令和6年4月1日, 昭和57年1月. A year alone
 * may belong to two eras, so it is not written that way.
 */
export function formatEra(date: string): string {
  return eraFormat(String(date.length)).format(new Date(date));
}

/** Two dates as one span, without what they share: 9–11 novembre 2022, 2022年11月9日〜11日; one date if they are the same. */
export function formatSpan(start: string, end: string | undefined, locale: Locale, timeZone?: string): string {
  const last = formatDate(end ?? start, locale, timeZone);
  if (!end || end === start) return last;
  const first = formatDate(start, locale, timeZone);
  const wave = locale === 'ja' ? '〜' : ' – ';
  if (start.includes('T') || start.length !== 10 || end.length !== 10 || yearOf(start) !== yearOf(end)) return `${first}${wave}${last}`;
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (locale === 'ja') return `${first}〜${isSameMonth ? last.slice(last.indexOf('月') + 1) : last.slice(last.indexOf('年') + 1)}`;
  const [day = '', month = ''] = first.split(' ');
  return isSameMonth ? `${day}–${last}` : `${day} ${month} – ${last}`;
}

/** The year of a date, for marks too small to hold more. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
