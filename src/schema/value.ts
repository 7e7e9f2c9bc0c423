import { formatDate, formatEra, formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pluralRule } from '#i18n/plural.ts';
import type { Claim } from '#schema/claims.ts';
import { labelsIn } from '#schema/labels.ts';
import type { Unit } from '#schema/vocabularies.ts';

/** Japanese counts in steps of ten thousand, so a unit of millions is written out: 20 million → 2,000万. */
const MULTIPLE: Partial<Record<Unit, number>> = { 'EUR-million': 1e6, 'EUR-billion': 1e9, 'JPY-million': 1e6, 'JPY-billion': 1e9 };

function written(value: number, unit: Unit, locale: Locale): string {
  // Rounded to units of money, because 0.1 + 0.2 of a million is no whole number of euro in binary.
  const whole = locale === 'ja' ? Math.round(value * (MULTIPLE[unit] ?? 1) * 1e4) / 1e4 : value;
  return formatNumber(whole, locale);
}

function counted(value: number, text: string, unit: Unit, locale: Locale): string {
  const form = pluralRule(value, locale) === 'one' ? 'one' : 'other';
  return labelsIn(locale).units[unit][form].replace('{n}', text);
}

/**
 * Prints the value of a claim in the reader's own form, with unit and qualifier: «circa 25 miliardi di euro», «約250億ユーロ».
 * @returns `undefined` if the claim states no value.
 */
export function formatValue(claim: Pick<Claim, 'value' | 'unit' | 'qualifier' | 'era'>, locale: Locale): string | undefined {
  const { value, unit = 'number', qualifier } = claim;
  if (value === undefined) return undefined;
  let text: string;
  if (typeof value === 'string') text = claim.era && locale === 'ja' ? `${formatDate(value, locale)}（${formatEra(value)}）` : formatDate(value, locale);
  else if (typeof value === 'number') text = counted(value, written(value, unit, locale), unit, locale);
  else {
    const dash = locale === 'ja' ? '〜' : '–';
    text = counted(value.to, `${written(value.from, unit, locale)}${dash}${written(value.to, unit, locale)}`, unit, locale);
  }
  return qualifier ? labelsIn(locale).qualifiers[qualifier].replace('{v}', text) : text;
}

/** Prints a duration: «2–4 settimane». */
export function formatDuration(duration: { from: number; to: number; unit: 'days' | 'weeks' | 'months' }, locale: Locale): string {
  const { from, to, unit } = duration;
  const range = from === to ? formatNumber(to, locale) : `${formatNumber(from, locale)}${locale === 'ja' ? '〜' : '–'}${formatNumber(to, locale)}`;
  const form = pluralRule(to, locale) === 'one' ? 'one' : 'other';
  return labelsIn(locale).durations[unit][form].replace('{n}', range);
}
