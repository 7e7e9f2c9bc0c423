import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { AnyRecord } from '#records/record.ts';
import { ENTRY_FILE, type PageFile } from '#search/index-format.ts';
import { makeIndex, pageFile, type IndexedRecord } from '#search/index-maker.ts';
import { IndexReader } from '#search/index-reader.ts';
import { keywordsOf, type Records } from '#search/keywords.ts';
import { cutPage } from '#search/page-words.ts';
import { Searcher, type Question } from '#search/searcher.ts';
import { Vocabulary } from '#search/vocabulary.ts';

// The whole search over a small index, as the build makes it from pages that Pagefind has read.

type Words = { title: string; summary: string; body: string; reading?: string; aliases?: string[] };
const one = (collection: string, slug: string, theme: string, text: Partial<Record<Locale, Words>>, facts: object = {}) =>
  Object.entries(text).map(([locale, words]) => ({ collection, slug, locale, theme, text: words, facts }));

const library = [
  ...one('cities', 'nagoya', 'industry', {
    it: { title: 'Nagoya', summary: 'Una città del Giappone centrale.', body: 'La città vive di automobili e di macchine utensili.' },
    ja: { title: '名古屋', reading: 'なごや', summary: '日本の中部にある都市です。', body: '自動車と工作機械の都市です。' },
  }),
  ...one('organisations', 'nagoya-office', 'industry', {
    it: { title: 'Ufficio start-up di Nagoya', summary: 'Aiuta le imprese nuove.', body: 'A Nagoya si parla dell’economia e dell’automobile. Nagoya, Nagoya, Nagoya.' },
    ja: { title: '名古屋市スタートアップ支援室', summary: '新しい企業を支えます。', body: '名古屋市の部署です。名古屋、名古屋、名古屋。' },
  }),
  ...one('glossary', 'trial', 'digital', {
    it: { title: 'sperimentazione dimostrativa', summary: 'Prova in condizioni reali.', body: 'Si svolge in strada, con un permesso.' },
    ja: { title: '実証実験', reading: 'じっしょうじっけん', summary: '実際の環境で試すことです。', body: '道路などで行います。' },
  }, { misspellings: ['sperimentazzione'] }),
  ...one('glossary', 'srl', 'governance', {
    it: { title: 'S.r.l.', summary: 'Società a responsabilità limitata.', body: 'La forma più usata, anche per la sperimentazione di un mercato.' },
    ja: { title: '有限責任会社', aliases: ['S.r.l.'], summary: 'イタリアの会社の形態です。', body: '設立には公証人が必要です。市場での実験にも使います。' },
  }),
  ...one('events', 'only-italian', 'digital', {
    it: { title: 'Seminario sui droni', summary: 'Un incontro senza traduzione.', body: 'Si è parlato di droni e di consegne.' },
  }),
];
const records = library as unknown as (AnyRecord & { theme: string })[];
const lookUp: Records = { all: records, find: (path, locale) => records.find((record) => `${record.collection}/${record.slug}` === path && record.locale === locale) };

const paths = [...new Set(records.map((record) => `${record.collection}/${record.slug}`))].sort();

function pageOf(record: (typeof records)[number]): IndexedRecord & Pick<PageFile, 'text' | 'headings'> & { number: number } {
  const { titles, aliases, words, otherNames } = keywordsOf(record, lookUp);
  const { title, summary, body } = record.text as Words;
  const path = `${record.collection}/${record.slug}`;
  const pieces = [title, summary, 'Testo', body].map((piece) => `${piece}.`);
  // Japanese as Pagefind cuts it; the number of the word at which the heading stands follows from it.
  const cut = (piece: string) => (record.locale === 'ja' ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(piece)].map(({ segment }) => segment) : piece.split(' '));
  const at = pieces.slice(0, 2).flatMap(cut).length;
  return {
    number: paths.indexOf(path),
    url: `/${record.locale}/${path}/`,
    record: path,
    collection: record.collection,
    title,
    summary,
    text: pieces.flatMap(cut).join(record.locale === 'ja' ? '\u200B' : ' '),
    headings: [['more', 'Testo', at]],
    keywords: words,
    titleKeys: titles,
    otherKeys: aliases,
    otherNames,
    facets: { collection: [record.collection], theme: [record.theme] },
  };
}

/** The index of a language, read as the browser does; English has none. */
function open(locale: Locale, numbering = 'one'): Promise<IndexReader> {
  const pages = records.filter((record) => record.locale === locale).map(pageOf).sort((a, b) => a.number - b.number);
  if (pages.length === 0) return Promise.reject(new Error('no index'));
  const vocabulary = new Vocabulary();
  const cut = pages.map((page) => ({ ...page, words: cutPage(page, vocabulary) }));
  const { entry, shards, facets, names } = makeIndex(cut, vocabulary.keys, paths.length, numbering);
  const packed = new Map([
    [ENTRY_FILE, JSON.stringify({ folder: 'x', ...entry })],
    ...shards.map((shard, index) => [`x/words-${index}`, shard] as const),
    ...pages.map((page) => [`x/page-${page.number}`, pageFile(page, page)] as const),
    ['x/facets', facets],
    ['x/names', names],
  ]);
  return IndexReader.open(locale, (file) => Promise.resolve(JSON.parse(packed.get(file)!)));
}

let searcher: Searcher;
beforeAll(() => {
  searcher = new Searcher(open, { collection: ['cities', 'organisations', 'glossary', 'events'], theme: ['industry', 'digital', 'governance'] }, LOCALES);
});

const question = (words: string, chosen: Question['chosen'] = {}): Question => ({ words, chosen });
const found = async (locale: Locale, words: string, chosen?: Question['chosen']) => (await searcher.results(locale, question(words, chosen))).results.map(({ url }) => url.slice(4, -1));

describe('a record is found first by its name, however it is spelt', () => {
  test.each(['名古屋', 'Nagoya', 'ＮＡＧＯＹＡ', 'nagoya'])('%s', async (words) => {
    expect((await found('ja', words))[0]).toBe('cities/nagoya');
    expect((await found('it', words))[0]).toBe('cities/nagoya');
  });

  test.each(['なごや', 'ナゴヤ', 'ﾅｺﾞﾔ'])('%s, from a page in another language too', async (words) => {
    expect((await found('ja', words))[0]).toBe('cities/nagoya');
    expect((await found('it', words))[0]).toBe('cities/nagoya');
  });

  test.each(['実証実験', 'じっしょうじっけん', 'jisshou jikken', 'jisshojikken', 'sperimentazione dimostrativa'])('%s', async (words) => {
    expect((await found('ja', words))[0]).toBe('glossary/trial');
  });

  test.each(['S.r.l.', 'SRL', 'srl', 's. r. l.', '有限責任会社'])('%s', async (words) => {
    expect((await found('ja', words))[0]).toBe('glossary/srl');
    expect((await found('it', words))[0]).toBe('glossary/srl');
  });
});

describe('words of the text', () => {
  test.each([
    ['it', 'economia', 'organisations/nagoya-office'],
    ['it', 'citta', 'cities/nagoya'],
    ['it', 'permessi', 'glossary/trial'],
    ['it', 'come si fa una sperimentazione in strada?', 'glossary/trial'],
    ['it', 'utensil', 'cities/nagoya'],
    ['it', 'automobilli', 'organisations/nagoya-office'],
    ['it', 'sperimentazzione', 'glossary/trial'],
    ['it', 'Bagoya', 'cities/nagoya'],
    ['ja', 'スタートアップ', 'organisations/nagoya-office'],
    ['ja', '公証人はどこですか', 'glossary/srl'],
  ] as const)('%s: %s', async (locale, words, path) => expect(await found(locale, words)).toContain(path));
});

describe('what is only nearly a name of the site', () => {
  test.each([
    ['it', 'zeminario sui droni', 'events/only-italian', 'a slip in the first letter of a name'],
    ['ja', 'ドリオ', undefined, 'a short word is another word'],
    ['ja', 'スタートアツプ', 'organisations/nagoya-office', 'a small kana typed large'],
    ['ja', 'sutatoappu', 'organisations/nagoya-office', 'katakana in Latin letters'],
    ['ja', 'なごやのじっしょうじっけんはどこですか', 'glossary/trial', 'a sentence in kana alone, cut at the names'],
  ] as const)('%s %s: %s (%s)', async (locale, words, path, _why) => {
    const paths = await found(locale, words);
    if (path) expect(paths).toContain(path);
    else expect(paths).toEqual([]);
  });

  test('another name of a thing finds what speaks of the thing', async () => {
    expect(await found('ja', 'じっしょうじっけん')).toEqual(await found('ja', '実証実験'));
  });
});

test('what only another language answers is shown by its records in the language of the reader, and beside it as found', async () => {
  expect(await found('ja', 'consegne')).toEqual([]);
  expect((await found('ja', 'automobile')).sort()).toEqual(['cities/nagoya', 'organisations/nagoya-office']);
  expect((await searcher.others('ja', question('automobile'))).it!.results.map(({ url }) => url)).toContain('/it/organisations/nagoya-office/');
});

describe('what is not there is not found', () => {
  test.each([
    ['it', 'ricetta bagna cauda'],
    ['it', 'meteo domani'],
    ['it', 'Nagoya xyzzy'],
    ['it', 'zzqxwvkj'],
    ['it', '"'],
    ['ja', '新千歳空港'],
    ['ja', '龘靐齉爩'],
    ['ja', '都市の紅葉狩り'],
    ['ja', 'ぬるぽ'],
  ] as const)('%s: %s', async (locale, words) => expect(await found(locale, words)).toEqual([]));
});

describe('facets', () => {
  test('narrow the results, and are counted as they would', async () => {
    expect(await found('it', 'Nagoya', { collection: ['organisations'] })).toEqual(['organisations/nagoya-office']);
    const counts = await searcher.counts('it', question('Nagoya', { collection: ['organisations'] }));
    expect(counts.collection).toEqual({ cities: 1, organisations: 1, glossary: 0, events: 0 });
    expect(counts.theme).toEqual({ industry: 1, digital: 0, governance: 0 });
  });

  test('show all their records without words, in order', async () => {
    expect(await found('it', ' ', { theme: ['digital', 'governance'] })).toEqual(['events/only-italian', 'glossary/srl', 'glossary/trial']);
  });
});

describe('the other languages', () => {
  test('add what exists in them only, and nothing that is shown already; one without an index is left out', async () => {
    const { it: italian, en } = await searcher.others('ja', question('droni'));
    expect(italian!.results.map(({ url, locale }) => [url, locale])).toEqual([['/it/events/only-italian/', 'it']]);
    expect(en).toEqual({ count: 0, results: [] });
    expect((await searcher.others('ja', question('Nagoya'))).it!.results.map(({ url }) => url)).not.toContain('/it/cities/nagoya/');
  });

  test('add nothing from an index of another build, whose numbers mean other records', async () => {
    const mixed = new Searcher((locale) => open(locale, locale), {}, LOCALES);
    expect((await mixed.others('ja', question('droni'))).it).toEqual({ count: 0, results: [] });
  });

  test('an index that cannot be had is a fault in the language of the reader', async () => {
    await expect(searcher.results('en', question('Nagoya'))).rejects.toThrow();
  });
});

test('a result has its name, its passage with the word marked, and the section that it stands in', async () => {
  const [result] = (await searcher.results('it', question('droni'))).results;
  expect(result).toMatchObject({ title: 'Seminario sui droni', collection: 'events', locale: 'it', url: '/it/events/only-italian/', section: { id: 'more', title: 'Testo' } });
  expect(result!.pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['droni']);
});
