import type { Locale } from '#i18n/locales.ts';
import { descriptionsIt } from '#schema/descriptions.it.ts';
import { descriptionsJa } from '#schema/descriptions.ja.ts';
import { fieldNames } from '#schema/field-names.ts';

// English stands in the schemas themselves, beside the field: it is the key of the other languages.
const TRANSLATED: Partial<Record<Locale, Readonly<Record<string, string>>>> = { it: descriptionsIt, ja: descriptionsJa };

/**
 * What a field is for, in a language that an editor reads.
 * @param description as the schema has it (`.describe()`), in English.
 * @returns the English itself for `en`, and where there is no translation; a test holds that there always is one.
 */
export function descriptionIn(locale: Locale, description: string): string {
  return TRANSLATED[locale]?.[description] ?? description;
}

/**
 * What a field is called in forms and tables, for a person who does not know the name it has in the file.
 * @param key last step of its path: `recheckBy`.
 * @param parent the step before it, where the same key means something else under another parent: `path.questions.to`.
 * @returns the key itself if it has no name; a test holds that every field of the schemas has one.
 */
export function fieldName(locale: Locale, key: string, parent?: string): string {
  const names = (parent === undefined ? undefined : fieldNames[`${parent}.${key}`]) ?? fieldNames[key];
  return names?.[locale] ?? key;
}
