import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Column } from '#open-data/columns.ts';
import { csvFile, disarmed } from '#open-data/csv.ts';

const column = (name: string): Column => ({
  name, type: 'string', path: name, isList: false, facet: 'value', words: () => ({ name, description: '' }), cell: (row) => row[name] as string | number | undefined,
});

describe('csvFile', () => {
  it.each([
    'plain', 'with, comma', 'with "quotes"', 'two\r\nlines', 'one\nline', '名古屋市「実証」、トリノ', 'ＩｏＴ・㈱', '𠮷野家', ' leading space', '',
  ])('writes a text that a parser reads back: %j', (text) => {
    expect(parse(csvFile([column('a'), column('b')], [{ a: text, b: 'x' }]), { bom: true })).toEqual([['a', 'b'], [text, 'x']]);
  });
  it('begins with the mark, parts lines with CRLF and leaves numbers as they are', () => {
    expect(csvFile([column('a'), column('b')], [{ a: -5, b: 0.25 }, { a: '' }])).toBe('\uFEFFa,b\r\n-5,0.25\r\n,\r\n');
  });
});

describe('disarmed', () => {
  it.each(['=SUM(A1)', '+1', '-1+1', '@cmd', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])('puts an apostrophe before what a spreadsheet would compute: %j', (text) => {
    expect(disarmed(text)).toBe(`'${text}`);
  });
  it.each(['a=b', '1-2', 'x@y', '', '名古屋', '–5', "'=1"])('leaves the rest: %j', (text) => {
    expect(disarmed(text)).toBe(text);
  });
});
