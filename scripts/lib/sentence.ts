import { en } from './sentences/en.ts';

/** The name of a kind of problem. */
export type Code = keyof typeof en;

/** The values that the sentence of a code is made with. */
export type ParamsOf<C extends Code> = Parameters<(typeof en)[C]> extends [infer P] ? P : Record<string, never>;

/** The sentences of one language: complete, and with the values that English takes. */
export type Sentences = { [C in Code]: (params: ParamsOf<C>) => string };

const LANGUAGES = { en } satisfies Record<string, Sentences>;

/** A language in which the check can speak. */
export type Tongue = keyof typeof LANGUAGES;

/** Says what is wrong and what to do, in one language. */
export function sentence<C extends Code>(code: C, params: ParamsOf<C>, tongue: Tongue = 'en'): string {
  return (LANGUAGES[tongue] as Sentences)[code](params).trim();
}
