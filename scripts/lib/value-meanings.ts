import type { Locale } from '#i18n/locales.ts';
import { fieldName } from '#schema/field-words.ts';
import { labelsIn } from '#schema/labels.ts';
import { distance, nearest } from './nearest.ts';
import { VALUE_WORDS } from './value-words.ts';

type Group = Readonly<Record<string, string>>;

const groups = new Map<Locale, Group[]>();

/** Every list of values with what each means: ours first, then what readers see. */
function groupsIn(locale: Exclude<Locale, 'en'>): Group[] {
  const known = groups.get(locale);
  if (known) return known;
  const { collections, units, durations, sdgs, qualifiers, ...plain } = labelsIn(locale);
  const shown = Object.fromEntries(Object.entries(collections).map(([name, { plural }]) => [name, plural]));
  const words = Object.fromEntries(Object.entries(qualifiers).map(([name, form]) => [name, form.replace('{v}', '…')]));
  const all: Group[] = [...Object.values(VALUE_WORDS[locale]), shown, words, ...Object.values(plain)];
  groups.set(locale, all);
  return all;
}

/**
 * What a value of the facts means, in the editor's language.
 * @param among the values it is chosen from: the same word may mean something else in another list.
 * @returns `undefined` in English, which is what values are written in, and for what is no value of a list.
 */
export function valueLabel(locale: Locale, value: string, among: readonly string[]): string | undefined {
  if (locale === 'en') return undefined;
  return groupsIn(locale).find((group) => among.every((one) => Object.hasOwn(group, one)))?.[value];
}

/** What a field is called, in the editor's language; `undefined` in English, and if it has no name. */
export function fieldLabel(locale: Locale, key: string): string | undefined {
  if (locale === 'en') return undefined;
  const indicator = labelsIn(locale).indicators;
  if (Object.hasOwn(indicator, key)) return indicator[key as keyof typeof indicator];
  const name = fieldName(locale, key);
  return name === key ? undefined : name;
}

/**
 * The value that somebody meant who wrote another: the one whose meaning in Italian or Japanese stands there (`mesi` for
 * `months`), else the one that is spelt almost like it, else the one whose meaning is.
 * @returns `undefined` if none is close.
 */
export function valueMeant(found: string, allowed: readonly string[]): string | undefined {
  const byLabel = new Map(
    (['it', 'ja'] as const).flatMap((locale) => allowed.map((value): [string, string] => [(valueLabel(locale, value, allowed) ?? value).toLowerCase(), value])),
  );
  const label = found.trim().toLowerCase();
  const close = nearest(label, byLabel.keys());
  // Meanings are long words: two that share most letters (`informazione`, `formazione`) may have nothing to do with each other.
  const byClose = close !== undefined && distance(label, close) <= 2 ? byLabel.get(close) : undefined;
  return byLabel.get(label) ?? nearest(found, allowed) ?? byClose;
}
