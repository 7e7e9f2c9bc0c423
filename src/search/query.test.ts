import { describe, expect, test } from 'vitest';
import { parseQuery, spansOf } from './query.ts';

/** The runs of a query in short: words joined by +, `?` for a verb, `~` for a filler. */
const runs = (text: string) =>
  parseQuery(text).runs.map(({ words, need }) => words.map(({ forms }) => forms[0]).join('+') + { word: '', verb: '?', filler: '~' }[need]);

describe('the runs of a query', () => {
  test.each([
    ['come fare sperimentazione in città a Torino', ['sperimentazione', 'citta', 'torino']],
    ["cos'è l’innovazione sociale?", ['innovazione', 'sociale']],
    ['how can a Japanese company set up in Torino?', ['japanese', 'company', 'set', 'torino']],
    ['start-up', ['start+up']],
    ['S.r.l.', ['srl']],
    ['トリノで実証実験をするにはどこに申し込めばいいですか', ['とりの', '実証+実験', '申~', '込~']],
    ['市民参加の仕組み', ['市民+参加', '仕組み?']],
    ['現地法人 作り方 トリノ', ['現地+法人', 'とりの']],
    ['トリノ・シティラボ', ['とりの+してい+らぼ']],
    ['ﾅｺﾞﾔ', ['なごや']],
    ['紅葉狩り', ['紅葉狩り']],
  ])('%s', (text, expected) => expect(runs(text)).toEqual(expected));

  test('words that only hold others together count if there are no others', () => {
    expect(runs('come fare')).toEqual(['come', 'fare']);
    expect(runs('どこ')).toEqual(['どこ']);
  });

  test('kana alone are one run, to be looked up whole', () => {
    const [run, ...rest] = parseQuery('じっしょうじっけん').runs;
    expect(rest).toEqual([]);
    expect(run!.whole!.forms).toEqual(['じつしようじつけん']);
  });

  test('have the form of the text and that of the hidden words', () => {
    expect(parseQuery('センサー').runs[0]!.words[0]!.forms).toEqual(['せんさ']);
    expect(parseQuery('20th').runs[0]!.words[0]!.forms).toEqual(['20th', '20']);
  });

  test('nothing gives nothing, and a pasted page is cut', () => {
    expect(parseQuery(' 、。"*" ').runs).toEqual([]);
    expect(parseQuery('parola '.repeat(5000)).runs.length).toBeLessThan(40);
  });
});

describe('the names that a query may hold', () => {
  test('begin and end with a word of weight, and the whole query is one', () => {
    expect(spansOf(parseQuery('la Città di Torino')).map(({ name }) => name)).toEqual(['citta', 'cittaditorino', 'torino', 'lacittaditorino']);
  });

  test('are the same however they are spelt', () => {
    const names = (text: string) => spansOf(parseQuery(text)).map(({ name }) => name);
    expect(names('S. R. L.')).toContain('srl');
    expect(names('トリノ・シティ・ラボ')).toContain('とりのしていらぼ');
    expect(names('とりのしていらぼ')).toContain('とりのしていらぼ');
  });
});
