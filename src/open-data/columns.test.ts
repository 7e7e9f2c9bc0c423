import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { columnsOf, columnWords } from '#open-data/columns.ts';
import { fieldOf, membersOf, type Member } from '#open-data/fields.ts';
import { rowMembers } from '#open-data/row-members.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { claimId, labelId, partialDate, refTo, refToAny, webAddress } from '#schema/shared.ts';

const facts: Member = {
  key: 'facts',
  isOptional: false,
  words: () => ({ name: '', description: '' }),
  field: {
    kind: 'group',
    members: membersOf(
      {
        plain: z.string().describe('A word.'),
        place: z.strictObject({ city: refTo('cities'), level: z.enum(['city', 'region']) }),
        related: z.array(refToAny()).optional(),
        keyDates: z.array(z.strictObject({ id: labelId(), date: partialDate(), claim: claimId().optional(), who: z.array(refTo('organisations')).optional() })),
        budget: claimId().optional(),
        deep: z.array(z.strictObject({ list: z.array(z.strictObject({ a: z.string() })) })).optional(),
      },
      'good-practices',
    ),
  },
};
const columns = columnsOf([facts]);
const cells = (row: object) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell({ facts: row as never })]));

describe('columnsOf', () => {
  it('gives a column for each side of a field', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'plain', 'place_city', 'place_city_title', 'place_level', 'place_level_label', 'related', 'related_title',
      'key_dates_id', 'key_dates_label', 'key_dates_date', 'key_dates_claim', 'key_dates_value', 'key_dates_unit', 'key_dates_text', 'key_dates_who', 'key_dates_who_title',
      'budget_claim', 'budget_value', 'budget_unit', 'budget_text', 'deep',
    ]);
  });
  it('keeps lists that belong together in one order, with empty places', () => {
    const row = {
      plain: 'x',
      keyDates: [
        { id: 'a', label: 'First', date: '2016', who: [{ slug: 'one', title: 'One' }, { slug: 'two', title: 'Two; or 2' }] },
        { id: 'b', label: 'Then | now', date: '2017-03', claim: { id: 'c', value: { from: 2, to: 4 }, unit: 'days', text: '2–4 days' } },
      ],
    };
    expect(cells(row)).toMatchObject({
      key_dates_id: 'a | b', key_dates_label: 'First | Then \\| now', key_dates_date: '2016 | 2017-03', key_dates_claim: ' | c', key_dates_value: ' | 2..4', key_dates_text: ' | 2–4 days',
      key_dates_who: 'one; two | ', key_dates_who_title: 'One; Two\\; or 2 | ',
    });
  });
  it('leaves a cell empty where the record says nothing, and tells “not found” from that', () => {
    expect(cells({ plain: 'x' })).toMatchObject({ plain: 'x', place_city: undefined, related: undefined, budget_claim: undefined, deep: undefined });
    expect(cells({ plain: 'x', keyDates: [], related: [] })).toMatchObject({ key_dates_id: undefined, related: undefined });
    expect(cells({ budget: null })).toMatchObject({ budget_claim: 'not-found', budget_value: undefined });
  });
  it('writes what is too deep for a cell as JSON', () => {
    expect(cells({ deep: [{ list: [{ a: 'あ' }] }] }).deep).toBe('[{"list":[{"a":"あ"}]}]');
  });
  it.each(COLLECTION_NAMES)('gives every column of %s a name of its own, and words in three languages', (collection) => {
    const all = columnsOf(rowMembers(collection));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const locale of ['it', 'en', 'ja'] as const) for (const column of all) expect(columnWords(column, locale).name).not.toBe('');
  });
});

describe('fieldOf', () => {
  it('tells dates, addresses and words apart by what their schema lets through', () => {
    expect(fieldOf(partialDate(), 'x.date')).toEqual({ kind: 'plain', leaf: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' } });
    expect(fieldOf(webAddress(), 'x.url')).toEqual({ kind: 'plain', leaf: { type: 'string', format: 'uri' } });
    expect(fieldOf(z.string().max(9).optional(), 'x.word')).toEqual({ kind: 'plain', leaf: { type: 'string', maxLength: 9 } });
  });
  it('refuses a closed list without labels: readers of data would get ids alone', () => {
    expect(() => fieldOf(z.enum(['a', 'b']), 'cities.mood')).toThrow('choices.ts');
  });
});
