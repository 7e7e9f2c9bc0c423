import { describe, expect, test } from 'vitest';
import { addressOf, isEmpty, questionIn } from './address.ts';

const values = { collection: ['events', 'cities'], theme: ['mobility', 'food'] };

describe('questionIn', () => {
  test('reads words and several values of a facet', () => {
    expect(questionIn('?q=living+lab&theme=food&theme=mobility', values)).toEqual({ words: 'living lab', chosen: { theme: ['mobility', 'food'] } });
  });

  test('passes over values and facets that do not exist', () => {
    expect(questionIn('?theme=mobilty&x=1&__proto__=a&collection=', values)).toEqual({ words: '', chosen: {} });
  });

  test('reads Japanese', () => {
    expect(questionIn(`?q=${encodeURIComponent('実証実験')}`, values).words).toBe('実証実験');
  });
});

describe('addressOf', () => {
  test('is one for equal questions', () => {
    const one = { words: ' a ', chosen: { theme: ['food', 'mobility'], collection: ['events'] } };
    const other = { words: 'a', chosen: { collection: ['events'], theme: ['mobility', 'food'] } };
    expect(addressOf(one)).toBe(addressOf(other));
    expect(addressOf(one)).toBe('?q=a&collection=events&theme=food&theme=mobility');
  });

  test('goes there and back', () => {
    const question = { words: 'a&b=“ç”', chosen: { theme: ['mobility'] } };
    expect(questionIn(addressOf(question), values)).toEqual(question);
  });

  test('is empty for no question', () => {
    expect(addressOf({ words: '  ', chosen: { theme: [] } })).toBe('');
    expect(isEmpty({ words: '', chosen: {} })).toBe(true);
    expect(isEmpty({ words: '', chosen: { theme: ['food'] } })).toBe(false);
  });
});
