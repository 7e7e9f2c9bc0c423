import type { Locale } from '#i18n/locales.ts';
import { labelsIn } from '#schema/labels.ts';

type Label = string | { one: string; other: string };

const plain = (label: Label): string => (typeof label === 'string' ? label : label.other).replace(/\{[nv]\}/, '…').replace(/^… ?/, '').trim();

/** Tells whether two lists hold the same values, in any order. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

/**
 * What readers see for each value of a closed list. The dictionary is found by its keys, which the compiler keeps equal to the
 * vocabulary: no list of “which field has which labels” exists anywhere.
 * @returns the label of each value; nothing if the list has no dictionary.
 */
export function valueLabels(values: readonly string[], locale: Locale): ReadonlyMap<string, string> | undefined {
  for (const dictionary of Object.values(labelsIn(locale)) as unknown[]) {
    if (typeof dictionary !== 'object' || dictionary === null || Array.isArray(dictionary)) continue;
    if (!isSame(Object.keys(dictionary), values)) continue;
    const labels = Object.entries(dictionary as Record<string, Label>);
    if (labels.every(([, label]) => typeof label === 'string' || 'other' in label)) return new Map(labels.map(([value, label]) => [value, plain(label)]));
  }
  return undefined;
}
