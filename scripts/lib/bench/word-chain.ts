import type { Locale } from '#i18n/locales.ts';
import type { Random } from './random.ts';

/**
 * Writes new sentences with the words of others: each word follows two that it followed somewhere (a Markov chain of order
 * two), so that words are as frequent, and stand beside each other, as in the real texts.
 */
export class WordChain {
  readonly #locale: Locale;
  readonly #cut: (sentence: string) => string[];
  readonly #starts: string[][] = [];
  readonly #next = new Map<string, string[]>();

  /** @param sentences must not be empty. */
  constructor(sentences: readonly string[], locale: Locale) {
    this.#locale = locale;
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    this.#cut = locale === 'ja' ? (sentence) => [...segmenter.segment(sentence)].map(({ segment }) => segment) : (sentence) => sentence.split(' ');
    for (const sentence of sentences) this.#learn(this.#cut(sentence));
  }

  #learn(words: readonly string[]): void {
    if (words.length < 3) return;
    this.#starts.push(words.slice(0, 2));
    for (let index = 2; index < words.length; index += 1) {
      const key = `${words[index - 2]} ${words[index - 1]}`;
      const known = this.#next.get(key);
      if (known) known.push(words[index]!);
      else this.#next.set(key, [words[index]!]);
    }
  }

  /** How long a text is: in words, in Japanese in characters. */
  length(text: string): number {
    return this.#locale === 'ja' ? text.length : text.split(' ').length;
  }

  /** A sentence with its full stop, of a length that people write. */
  sentence(random: Random): string {
    const [end, joint, least, most] = this.#locale === 'ja' ? ['。', '', 15, 80] : ['.', ' ', 7, 32];
    for (;;) {
      const words = [...random.pick(this.#starts)];
      while (!words.at(-1)!.endsWith(end) && words.length < 100) words.push(random.pick(this.#next.get(`${words.at(-2)} ${words.at(-1)}`)!));
      const sentence = words.join(joint);
      const length = this.length(sentence);
      if (sentence.endsWith(end) && length >= least && length <= most) return sentence;
    }
  }

  /** Sentences until the text is about that long. */
  text(random: Random, length: number): string[] {
    const sentences: string[] = [];
    for (let written = 0; written < length; written += this.length(sentences.at(-1)!)) sentences.push(this.sentence(random));
    return sentences;
  }
}
