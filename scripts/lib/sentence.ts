import type { Locale } from '#i18n/locales.ts';
import { en } from './sentences/en.ts';
import { it } from './sentences/it.ts';
import { ja } from './sentences/ja.ts';
import { warningsEn } from './sentences/warnings.en.ts';
import { warningsIt } from './sentences/warnings.it.ts';
import { warningsJa } from './sentences/warnings.ja.ts';

const english = { ...en, ...warningsEn };

/** The name of a kind of problem, or of a kind of weakness that is only warned of. */
export type Code = keyof typeof english;

/** The name of a kind of weakness. */
export type WarningCode = keyof typeof warningsEn;

/** The values that the sentence of a code is made with. */
export type ParamsOf<C extends Code> = Parameters<(typeof english)[C]> extends [infer P] ? P : Record<string, never>;

type SentencesOf<C extends Code> = { [K in C]: (params: ParamsOf<K>) => string };

/** The sentences of one language on problems: complete, and with the values that English takes. */
export type Sentences = SentencesOf<keyof typeof en>;

/** The sentences of one language on weaknesses. */
export type WarningSentences = SentencesOf<WarningCode>;

const LANGUAGES: Record<Locale, SentencesOf<Code>> = { it: { ...it, ...warningsIt }, en: english, ja: { ...ja, ...warningsJa } };

/** The kinds of weakness, in the order in which they are told. */
export const WARNING_CODES = Object.keys(warningsEn) as WarningCode[];

/** Says what is wrong and what to do, in one language. */
export function sentence<C extends Code>(code: C, params: ParamsOf<C>, locale: Locale): string {
  return LANGUAGES[locale][code](params).trim();
}
