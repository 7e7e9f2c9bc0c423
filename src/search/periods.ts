import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';

/** How many years one value of the facet covers. */
const YEARS = 5;
/** A year in which one of them begins. */
const FIRST = 2001;

/** The five years that a year belongs to, `2021-2025`. */
function periodOf(year: number): string {
  const start = FIRST + Math.floor((year - FIRST) / YEARS) * YEARS;
  return `${start}-${start + YEARS - 1}`;
}

/**
 * The periods that something touched, oldest first.
 * @param start day, month or year, as in the facts.
 * @param end the same; without it only the period of the start.
 */
export function periodsBetween(start: string, end?: string): readonly string[] {
  return periodsOfYears(start.slice(0, 4), (end ?? start).slice(0, 4));
}

const periodsOfYears = kept((start: string, end: string): readonly string[] => {
  const [from, to] = [Number(start), Number(end)];
  return [...new Set(Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => periodOf(from + index)))];
});

/** A period in words: 2021–2025, 2021〜2025年. */
export function periodLabel(period: string, locale: Locale): string {
  const [start, end] = period.split('-');
  return locale === 'ja' ? `${start}〜${end}年` : `${start}–${end}`;
}
