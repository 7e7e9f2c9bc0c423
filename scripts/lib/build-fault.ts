import type { Locale } from '#i18n/locales.ts';

/**
 * A reason for which there is no new site, told in whole sentences: nothing more than its message needs printing. `message` is
 * the English one.
 */
export class BuildFault extends Error {
  readonly #words: Record<Locale, string> | undefined;

  /** @param words in each language, or one text where another program speaks, whose language is not ours to choose. */
  constructor(words: string | Record<Locale, string>) {
    super(typeof words === 'string' ? words : words.en);
    this.name = 'BuildFault';
    this.#words = typeof words === 'string' ? undefined : words;
  }

  /** The reason in a language. */
  in(locale: Locale): string {
    return this.#words?.[locale] ?? this.message;
  }
}
