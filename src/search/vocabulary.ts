import { keysOf, tellJapanese } from '#search/index-words.ts';
import { isStopWord } from '#search/stop-words.ts';

/** Gives each key a number: the words of a page are a run of numbers then, which is small and quickly read again. */
export class Vocabulary {
  readonly #keys: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #areStopWords: boolean[] = [];
  readonly #ofWords = new Map<string, readonly number[]>();

  /** @param keys in the order of their numbers. */
  constructor(keys: Iterable<string> = []) {
    for (const key of keys) this.numberOf(key);
  }

  /** All keys in the order of their numbers. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#keys.length));
      this.#keys.push(key);
      this.#areStopWords.push(isStopWord(key));
    }
    return number;
  }

  isStopWord(number: number): boolean {
    return this.#areStopWords[number]!;
  }

  /** The keys of a word. */
  ofWord(word: string): readonly number[] {
    // A language has few words: a site says each of them hundreds of times.
    let numbers = this.#ofWords.get(word);
    if (!numbers) this.#ofWords.set(word, (numbers = keysOf(word).map((key) => this.numberOf(key))));
    return numbers;
  }

  /** The keys of each word of a text, each once. */
  ofText(text: readonly string[]): (readonly number[])[] {
    const numbers = text.map((word) => this.ofWord(word));
    tellJapanese(text, (index, key) => {
      const number = this.numberOf(key);
      if (!numbers[index]!.includes(number)) numbers[index] = [...numbers[index]!, number];
    });
    return numbers;
  }
}
