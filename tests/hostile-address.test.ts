import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { addressOf as compareAddress, choiceIn } from '#compare/address.ts';
import { isCompareKind, MOST_COLUMNS } from '#compare/kinds.ts';
import { addressOf, questionIn } from '#search/browser/address.ts';
import { fill } from '#search/browser/page-words.ts';
import { indexFolder } from '#search/index-format.ts';
import { IndexReader } from '#search/index-reader.ts';
import { passageOf } from '#search/passage.ts';
import { parseQuery } from '#search/query.ts';
import { Searcher } from '#search/searcher.ts';
import { runsOf } from '#text/japanese.ts';
import { assertBuilt, site } from './lib/built-site.ts';
import { nastySearch, nastyWords, SEED } from './lib/nasty-words.ts';

const options = (numRuns: number) => ({ seed: SEED, numRuns, verbose: 1 as const });
console.log(`Seed of the property tests: ${SEED}`);

/** Longer than this would be felt in a browser, on a machine of many times less power. */
const BOUND = 1000;
function timed<T>(act: () => T): T {
  const started = performance.now();
  const result = act();
  expect(performance.now() - started).toBeLessThan(BOUND);
  return result;
}

const values = { collection: ['cities', 'events'], theme: ['mobility', 'food'] };

test('any address is read as a question of known values, which has one address of its own', () => {
  fc.assert(
    fc.property(nastySearch, (search) => {
      const question = timed(() => questionIn(search, values));
      for (const [facet, chosen] of Object.entries(question.chosen)) {
        expect(Object.keys(values)).toContain(facet);
        for (const value of chosen) expect(values[facet as keyof typeof values]).toContain(value);
      }
      expect(Object.getPrototypeOf(question.chosen)).toBe(Object.prototype);
      const address = addressOf(question);
      expect(address).toMatch(/^(?:\?[\w.~*+%&=-]*)?$/);
      expect(addressOf(questionIn(address, values))).toBe(address);
    }),
    options(3000),
  );
});

test('any words are taken apart in bounded time, into a bounded number of runs', () => {
  fc.assert(
    fc.property(nastyWords, (words) => {
      const { runs, all } = timed(() => parseQuery(words));
      // No more than a reader needs (LONGEST in query.ts), and what NFKC makes of it.
      expect(all.length).toBeLessThan(4000);
      for (const { from, to, words: own } of runs) {
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThan(all.length);
        for (const { forms } of own) for (const form of forms) expect(form).not.toBe('');
      }
    }),
    options(3000),
  );
});

test('words become runs of text that say what they said, and nothing is lost or added but the apostrophe of printers', () => {
  fc.assert(
    fc.property(nastyWords, fc.constantFrom(...LOCALES), (words, locale) => {
      const joined = runsOf(words, locale).map((run) => run.words).join('');
      expect(joined.replaceAll('’', "'")).toBe(words.replaceAll('’', "'"));
    }),
    options(3000),
  );
});

test('a message takes in any words as they are: signs of replacement in them mean nothing', () => {
  fc.assert(
    fc.property(nastyWords, (query) => {
      expect(fill('„{query}”', { query })).toBe(`„${query}”`);
    }),
    options(2000),
  );
});

test('a passage shows words of the page and no others, whatever is marked in it', () => {
  fc.assert(
    fc.property(fc.array(nastyWords.map((words) => words.slice(0, 80)), { maxLength: 40 }), fc.array(nastyWords, { maxLength: 4 }), (parts, wanted) => {
      const text = `Titolo. ${parts.join(' ')}`;
      const page = { url: '/it/x/', record: 'cities/x', collection: 'cities', title: 'Titolo', summary: 'Riassunto.', text, headings: [] };
      const { pieces } = timed(() => passageOf(page, wanted.map((words) => new Set(parseQuery(words).runs.flatMap((run) => run.words.flatMap(({ forms }) => forms))))));
      const bare = (shown: string) => shown.replace(/[\s\u200B…]/gu, '');
      const shown = bare(pieces.map((piece) => piece.text).join(''));
      expect(bare(text).includes(shown) || shown === 'Riassunto.').toBe(true);
    }),
    options(400),
  );
});

test('any address of a comparison names a kind that exists and two to four slugs, or nothing', () => {
  fc.assert(
    fc.property(nastySearch, (search) => {
      const choice = timed(() => choiceIn(search));
      if (!choice) return;
      expect(isCompareKind(choice.kind)).toBe(true);
      expect(choice.slugs.length).toBeLessThanOrEqual(MOST_COLUMNS);
      expect(new Set(choice.slugs).size).toBe(choice.slugs.length);
      // They become part of the address of a file: no way out of its folder, no other host.
      for (const slug of choice.slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(choiceIn(compareAddress(choice))).toEqual(choice);
    }),
    options(3000),
  );
});

let searcher: Searcher;
beforeAll(() => {
  assertBuilt();
  const read = (locale: Locale, file: string): unknown => {
    const bytes = readFileSync(join(site, indexFolder(locale), file));
    return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'));
  };
  searcher = new Searcher((locale) => IndexReader.open(locale, async (file) => read(locale, file)), values, LOCALES);
});

test('the search over the whole site answers anything, soon, with addresses of the site', { timeout: 120_000 }, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(nastyWords, fc.constantFrom(...LOCALES), async (words, locale) => {
      const started = performance.now();
      const { count, results } = await searcher.results(locale, { words, chosen: {} });
      const near = [...(await searcher.suggest(locale, words)), ...(await searcher.nearest(locale, words))];
      expect(performance.now() - started).toBeLessThan(10 * BOUND);
      expect(count).toBeGreaterThanOrEqual(results.length);
      for (const { url } of results) expect(url).toMatch(/^\/(?:it|en|ja)\/[a-z-]+\/[a-z0-9-]+\/$/);
      for (const { record } of near) expect(record).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      answered += count > 0 ? 1 : 0;
    }),
    options(60),
  );
  // If nothing were ever found, nothing would have been shown.
  expect(answered).toBeGreaterThan(5);
});
