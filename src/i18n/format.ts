import type { Locale } from '#i18n/locales.ts';

/** Compares two words as a dictionary of the language would sort them. */
export function compareWords(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare;
}

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
    if (count > 0) parts.push(`${count.toLocaleString('ja')}${sign}`);
    rest -= count * step;
  }
  if (rest > 0 || parts.length === 0) parts.push(rest.toLocaleString('ja'));
  return parts.join('');
}

/** A number in the reader's own form: 12.345 in Italian, 12,345 in English, 1万2,345 in Japanese. */
export function formatNumber(value: number, locale: Locale): string {
  if (locale === 'ja' && Number.isInteger(value) && value >= 10_000) return japaneseNumber(value);
  return value.toLocaleString(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 4 });
}

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a millisecond, using one a few microseconds; a build asks for thousands. */
function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, options)));
  return formatter;
}

/**
 * A day, month, year (`2025-10-06`, `2025-10`, `2025`) or an instant, in words.
 * @param timeZone where an instant is told; days, months and years have none and never move.
 */
export function formatDate(date: string, locale: Locale, timeZone = 'UTC'): string {
  const isInstant = date.includes('T');
  const options: Intl.DateTimeFormatOptions = isInstant
    ? { ...PARTS[10], hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' }
    : { ...PARTS[date.length], timeZone: 'UTC' };
  const written = formatterOf(locale === 'en' ? 'en-GB' : locale, options).format(new Date(date));
  // Italian writes the first day of a month as an ordinal.
  return locale === 'it' ? written.replace(/^1 /, '1º ') : written;
}

/**
 * A day or a month by the Japanese calendar (和暦), as the texts of Japanese law write it: 令和6年4月1日, 昭和57年1月. A year alone
 * may belong to two eras, so it is not written that way.
 */
export function formatEra(date: string): string {
  const written = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', ...PARTS[date.length], timeZone: 'UTC' });
  return written.format(new Date(date));
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
