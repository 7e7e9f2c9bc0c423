import { kept } from '#i18n/kept.ts';
import type { Locale } from '#i18n/locales.ts';

const rules = kept((locale: Locale) => new Intl.PluralRules(locale));

/** The grammatical number that a language uses with a count. */
export const pluralRule = (count: number, locale: Locale): Intl.LDMLPluralRule => rules(locale).select(count);
