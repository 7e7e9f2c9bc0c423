import { type Locale, LOCALES } from '#i18n/locales.ts';
import type { Claim, Source } from '#schema/claims.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { EVENT_KINDS, NEED_KINDS, PRACTICE_SECTIONS, THEMES } from '#schema/vocabularies.ts';
import { Random } from './random.ts';
import type { NamedRecord, NamedWords, SiteWords } from './site-words.ts';
import { WordChain } from './word-chain.ts';

/** A piece of a sentence: plain words, words that state a claim, a claim whose value is printed, a term of the glossary. */
export type Piece = { words: string } | { claim: string; words?: string } | { term: string; words: string };

/** A part of a text: an optional heading, then paragraphs and items of a list. */
export interface Part {
  heading?: string;
  blocks: { kind: 'paragraph' | 'item'; pieces: Piece[] }[];
}

/** The words of a synthetic record in one language. */
export interface SyntheticText extends NamedWords {
  labels: Record<string, string>;
  parts: Part[];
}

/** A record of the synthetic knowledge base, before it is written in the form of any site. */
export interface SyntheticRecord {
  collection: CollectionName;
  slug: string;
  /** As our schema of the collection wants them, `claims` and `sources` among them. */
  facts: Record<string, unknown> & { claims: Record<string, Claim>; sources: Source[] };
  texts: Record<Locale, SyntheticText>;
}

/** A knowledge base, and three queries in each language that it answers: a topic, two topics, the name of a record. */
export interface Synthetic {
  records: SyntheticRecord[];
  queries: Record<Locale, string[]>;
}

/** How large a knowledge base is wanted. */
export interface Size {
  /** Each has a page in every language. */
  records: number;
  /** Words of a long text (nine records in ten) in Italian and English. */
  words: number;
  /** Characters of a long text in Japanese. */
  characters: number;
}

/** What issues 4 and 8 measure with: records of about 700 words, 1,800 characters in Japanese. */
export const textSize = (records: number): Size => ({ records, words: 700, characters: 1800 });

const SECTIONS = PRACTICE_SECTIONS.filter((id) => ['problem', 'how-it-works', 'participation', 'resources', 'results', 'conditions', 'lessons'].includes(id));
const TOPICS = 5;
const CLAIMS = 8;
const each = <T>(value: (locale: Locale) => T) => Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
const withoutStop = (sentence: string) => sentence.replace(/[.。]$/, '');

/** A name that stands within sentences: a word with a capital that does not begin one. */
function namesIn(words: SiteWords): string[] {
  const inside = (locale: Locale) => new Set(words.sentences[locale].flatMap((sentence) => [...sentence.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}/gu)].map(([name]) => name)));
  const english = inside('en');
  return [...inside('it')].filter((name) => english.has(name)).sort();
}

class Writer {
  readonly #words: SiteWords;
  readonly #size: Size;
  readonly #random: Random;
  readonly #chains: Record<Locale, WordChain>;
  readonly #names: string[];

  constructor(words: SiteWords, size: Size, seed: number) {
    this.#words = words;
    this.#size = size;
    this.#random = new Random(seed);
    this.#chains = each((locale) => new WordChain(words.sentences[locale], locale));
    this.#names = namesIn(words);
  }

  write(): Synthetic {
    const { records } = this.#size;
    const real = (collection: CollectionName, share: number, least: number) =>
      this.#words.records.filter((record) => record.collection === collection).slice(0, Math.max(least, Math.round(records * share)));
    const [terms, bodies, cities] = [real('glossary', 0.06, 6), real('organisations', 0.03, 2), real('cities', 0.01, 2)];
    const long = records - terms.length - bodies.length - cities.length;
    if (long < 2) throw new Error(`A synthetic knowledge base needs at least ${records - long + 2} records.`);
    const events = Math.floor(long / 4);
    const practices = Array.from({ length: long - events }, (_, index) => `practice-${index + 1}`);
    const written = [
      ...terms.map((term) => this.#short(term, { kind: 'term', japaneseForm: 'in-use' })),
      ...bodies.map((body) => this.#short(body, { kind: 'public-authority', country: 'IT', status: 'active', city: this.#random.pick(cities).slug })),
      ...cities.map((city) => this.#short(city, { country: city.facts.country, region: city.facts.region, profile: 'short', position: city.facts.position })),
    ];
    const topics: NamedRecord[][] = [];
    const longOnes = Array.from({ length: long }, (_, index) => {
      topics.push(this.#random.some(terms, TOPICS));
      const related = this.#random.some(practices, 3).filter((slug) => slug !== practices[index]).map((slug) => `good-practices/${slug}`);
      const place = this.#random.pick(cities).slug;
      const leads = this.#random.some(bodies, 2).map(({ slug }) => slug);
      return index < practices.length
        ? this.#long('good-practices', practices[index]!, topics[index]!, this.#practiceFacts(place, leads, related))
        : this.#long('events', `event-${index - practices.length + 1}`, topics[index]!, this.#eventFacts(place, leads, related));
    });
    const asked = this.#random.some(practices.map((_, index) => index), 3);
    // As people type it: without the explanation in brackets.
    const title = (nth: number, topic: number, locale: Locale) => topics[asked[nth] ?? 0]![topic]!.words[locale].title.replace(/ *[(（].*$/, '');
    const queries = each((locale) => [title(0, 0, locale), `${title(1, 1, locale)} ${title(1, 2, locale)}`, longOnes[asked[2] ?? 0]!.texts[locale].title]);
    return { records: [...written, ...longOnes], queries };
  }

  #practiceFacts(city: string, lead: string[], related: string[]): Record<string, unknown> {
    const start = this.#random.whole(2005, 2024);
    return {
      themes: this.#random.some(THEMES, 2), sdgs: [11], place: { city, level: 'city' }, lead, period: { start: String(start) }, status: this.#random.pick(['pilot', 'running', 'ended']),
      keyDates: [{ id: 'begun', date: String(start), claim: 'claim-1' }],
      results: [{ id: 'reached', claim: 'claim-2' }],
      needs: this.#random.some(NEED_KINDS, 2).map((kind, index) => ({ id: `need-${index + 1}`, kind })),
      evidence: [{ kind: 'own-account', source: 'source-1' }],
      sections: SECTIONS, related,
    };
  }

  #eventFacts(city: string, organisers: string[], related: string[]): Record<string, unknown> {
    const start = `${this.#random.whole(2005, 2025)}-${String(this.#random.whole(1, 12)).padStart(2, '0')}-${String(this.#random.whole(1, 28)).padStart(2, '0')}`;
    return {
      kind: this.#random.pick(EVENT_KINDS), themes: this.#random.some(THEMES, 2), when: { start }, place: { cities: [city] }, organisers,
      outcomes: [{ id: 'begun', claim: 'claim-1' }, { id: 'reached', claim: 'claim-2' }],
      programme: [{ id: 'need-1', at: start }, { id: 'need-2', at: start }],
      sections: SECTIONS, related,
    };
  }

  #sources(count: number): Source[] {
    return Array.from({ length: count }, (_, index) => ({
      id: `source-${index + 1}`, title: withoutStop(this.#chains.it.sentence(this.#random)), publisher: `${this.#random.pick(this.#names)} ${this.#random.pick(this.#names)}`,
      class: this.#random.pick(['official', 'press', 'secondary'] as const), language: 'it', url: `https://sources.example/${this.#random.whole(1000, 9_999_999)}/`, date: String(this.#random.whole(2005, 2025)),
    }));
  }

  /** A record with the real name and summary of another and one more paragraph. */
  #short({ collection, slug, words }: NamedRecord, facts: Record<string, unknown>): SyntheticRecord {
    const sources = this.#sources(1);
    const claims: Record<string, Claim> = { 'claim-1': { sources: ['source-1'], asOf: '2025' } };
    if (collection === 'glossary') return { collection, slug, facts: { ...facts, claims: {}, sources }, texts: each((locale) => ({ ...words[locale], labels: {}, parts: [] })) };
    const paragraph = (locale: Locale): Part => {
      const [first, ...rest] = this.#chains[locale].text(this.#random, locale === 'ja' ? 150 : 60);
      return { blocks: [{ kind: 'paragraph', pieces: this.#joined(locale, [{ claim: 'claim-1', words: withoutStop(first!) }, { words: rest.join(locale === 'ja' ? '' : ' ') }]) }] };
    };
    return { collection, slug, facts: { ...facts, claims, sources }, texts: each((locale) => ({ ...words[locale], labels: {}, parts: [paragraph(locale)] })) };
  }

  #long(collection: CollectionName, slug: string, topics: readonly NamedRecord[], facts: Record<string, unknown>): SyntheticRecord {
    const sources = this.#sources(4);
    const claims = Object.fromEntries(
      Array.from({ length: CLAIMS }, (_, index): [string, Claim] => [
        `claim-${index + 1}`,
        { ...(index % 2 === 1 && { value: this.#random.whole(3, 900), unit: 'people' as const }), sources: [sources[index % 4]!.id], asOf: sources[index % 4]!.date! },
      ]),
    );
    const name = `${this.#random.pick(this.#names)} ${this.#random.pick(this.#names)}`;
    const texts = each((locale): SyntheticText => {
      const topic = (index: number) => topics[index % topics.length]!.words[locale].title;
      return {
        title: `${topic(0)}${locale === 'ja' ? '：' : ': '}${name}`.slice(0, 100),
        summary: [this.#chains[locale].sentence(this.#random), this.#chains[locale].sentence(this.#random)].join(locale === 'ja' ? '' : ' ').slice(0, 400).trim(),
        aliases: [name],
        labels: { begun: topic(1), reached: topic(2), 'need-1': withoutStop(this.#chains[locale].sentence(this.#random)), 'need-2': topic(3) },
        parts: this.#parts(locale, topics),
      };
    });
    return { collection, slug, facts: { ...facts, claims, sources }, texts };
  }

  /** An opening, then the sections: each a paragraph, an item for a topic, and now and then a claim. */
  #parts(locale: Locale, topics: readonly NamedRecord[]): Part[] {
    const chain = this.#chains[locale];
    const length = (locale === 'ja' ? this.#size.characters : this.#size.words) / (SECTIONS.length + 1);
    const joint = locale === 'ja' ? '' : ' ';
    const opening: Part = { blocks: [{ kind: 'paragraph', pieces: [{ words: chain.text(this.#random, length * 0.8).join(joint) }] }] };
    const parts = SECTIONS.map((id, index): Part => {
      const [first, ...rest] = chain.text(this.#random, length * 0.65);
      const topic = topics[index % topics.length]!;
      const colon = locale === 'ja' ? '：' : ': ';
      return {
        heading: this.#words.headings.get(id)![locale],
        blocks: [
          { kind: 'paragraph', pieces: this.#joined(locale, [{ claim: `claim-${index + 1}`, words: withoutStop(first!) }, { words: rest.join(joint) }]) },
          { kind: 'item', pieces: [{ term: topic.slug, words: topic.words[locale].title }, { words: `${colon}${chain.sentence(this.#random)}` }] },
        ],
      };
    });
    // The last claim prints its value.
    const topic = topics.at(-1)!.words[locale].title;
    parts.at(-1)!.blocks.push({ kind: 'item', pieces: [{ words: `${topic}${locale === 'ja' ? '：' : ': '}` }, { claim: `claim-${CLAIMS}` }, { words: locale === 'ja' ? '。' : '.' }] });
    return [opening, ...parts];
  }

  /** A claim and what follows it, as the language joins sentences. */
  #joined(locale: Locale, [claim, rest]: [Piece, { words: string }]): Piece[] {
    return [claim, { words: locale === 'ja' ? `。${rest.words}` : rest.words ? `. ${rest.words}` : '.' }];
  }
}

/**
 * Makes a knowledge base of any size out of the words of a real one: practices and events of full length with claims, sources,
 * labels and terms, and the organisations, cities and terms that they speak of, under their real names. Texts are nonsense, but
 * their words are as frequent, and the facts as many, as in the real ones. It says nothing of who is right: the three
 * languages of a record do not mean the same.
 * @param words of the real site, from `readSiteWords`.
 * @param seed the same seed, size and words give the same knowledge base.
 * @throws if fewer records are wanted than the smallest knowledge base has.
 */
export function makeSynthetic(words: SiteWords, size: Size, seed: number): Synthetic {
  return new Writer(words, size, seed).write();
}
