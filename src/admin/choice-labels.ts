import type { Locale } from '#i18n/locales.ts';
import { labelsIn } from '#schema/labels.ts';
import { adminWords } from '#admin/words.ts';

/** A label for each id of one vocabulary, where readers have one. */
function groupFor(values: readonly string[], locale: Locale): Record<string, unknown> | undefined {
  return Object.values(labelsIn(locale)).find((group): group is Record<string, unknown> => !Array.isArray(group) && values.every((value) => Object.hasOwn(group as object, value))) as Record<string, unknown> | undefined;
}

/** Words with a place for a number or a value, without the place: «oltre {v}» → «oltre …», «{n} progetti» → «progetti». */
const bareWords = (label: unknown): string =>
  (typeof label === 'string' ? label : (label as { other: string }).other).replace(/\s*\{n\}\s*/g, '').replace('{v}', '…').trim();

/**
 * What an editor reads for each value of a vocabulary.
 * @returns `undefined` for a value that has no label: a test holds that there is none.
 */
export function choiceLabels(values: readonly (string | number)[], locale: Locale): (string | undefined)[] {
  if (values.every((value) => typeof value === 'number')) return values.map((value) => `${value} · ${labelsIn(locale).sdgs[value - 1]}`);
  const group = groupFor(values.map(String), locale) ?? adminWords(locale).choices;
  return values.map((value) => (Object.hasOwn(group, value) ? bareWords(group[String(value)]) || String(value) : undefined));
}
