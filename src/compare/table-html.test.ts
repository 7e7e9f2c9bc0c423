import { describe, expect, it } from 'vitest';
import type { Cell, Column } from './column.ts';
import { compareRow, tableHtml, type TableWords } from './table-html.ts';

const cell = (...keys: string[]): Cell => ({ lines: keys.map((key) => ({ key, html: key.toUpperCase() })), grounds: '' });
const column = (slug: string, cells: Record<string, Cell>, more: Partial<Column> = {}): Column => ({
  slug, title: slug, heading: slug, href: `/it/x/${slug}/`, cells, home: { id: slug, title: slug }, sources: [], ...more,
});
const words: TableWords = {
  caption: 'Caption', criterion: 'Criterion', none: 'nothing', differs: 'differs', same: 'same', inAll: 'in all', legend: 'Legend',
  onlyDifferences: 'Only', grounds: 'Grounds', sources: 'Sources',
};
const row = (id: string) => ({ id, name: id });

describe('compareRow', () => {
  it('finds cells equal whose lines say the same, in whatever order', () => {
    const found = compareRow([column('a', { r: cell('x', 'y') }), column('b', { r: cell('y', 'x') })], 'r');
    expect(found).toMatchObject({ differs: false, isEmpty: false });
    expect([...found.shared].sort()).toEqual(['x', 'y']);
  });

  it('marks the cell that no other repeats, and what all share', () => {
    const found = compareRow([column('a', { r: cell('x', 'y') }), column('b', { r: cell('x', 'y') }), column('c', { r: cell('x', 'z') })], 'r');
    expect(found).toMatchObject({ differs: true, alone: [false, false, true] });
    expect([...found.shared]).toEqual(['x']);
  });

  it('finds no difference and nothing shared where nobody found a figure', () => {
    const found = compareRow([column('a', { r: cell('') }), column('b', { r: cell('') })], 'r');
    expect(found).toMatchObject({ differs: false, isEmpty: false });
    expect(found.shared.size).toBe(0);
  });

  it('tells what is on record from what is not', () => {
    expect(compareRow([column('a', { r: cell('x') }), column('b', {})], 'r')).toMatchObject({ differs: true, alone: [true, true] });
    expect(compareRow([column('a', {}), column('b', {})], 'r').isEmpty).toBe(true);
  });
});

describe('tableHtml', () => {
  const html = tableHtml(
    [
      column('a', { one: cell('x'), two: cell('p', 'q'), four: cell('w') }, { sources: [{ number: 4, html: 'Four' }, { number: 2, html: 'Two' }], home: { id: 'home', title: 'Home' } }),
      column('b', { one: cell('x'), two: cell('p', 'r') }, { sources: [{ number: 2, html: 'Two' }], home: { id: 'home', title: 'Home' } }),
    ],
    ['one', 'two', 'three', 'four'].map(row),
    words,
  );

  it('heads each column and each row', () => {
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
    expect([...html.matchAll(/<th scope="row">(\w+)/g)].map(([, name]) => name)).toEqual(['one', 'two', 'four']);
  });

  it('says in words which rows differ, which cells, and what is shared', () => {
    expect(html).toContain('<tr data-same><th scope="row">one <span class="row-state">same</span></th><td><p>X</p></td><td><p>X</p></td></tr>');
    expect(html).toContain('<td data-differs><span class="vh">differs</span><p>P <span class="in-all">');
    expect(html).toContain('<p>R</p>');
    expect(html).toContain('<p class="quiet">nothing</p>');
  });

  it('lists a source that two columns share once, by its number on the page of the record', () => {
    expect(html.match(/<li id="home-source-\d" value="\d">\w+<\/li>/g)).toEqual(['<li id="home-source-2" value="2">Two</li>', '<li id="home-source-4" value="4">Four</li>']);
  });
});
