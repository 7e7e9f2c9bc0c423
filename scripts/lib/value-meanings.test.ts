import { expect, test } from 'vitest';
import { PRACTICE_SECTIONS, SERVICES, STATUSES, THEMES, UNITS } from '#schema/vocabularies.ts';
import { fieldLabel, valueLabel, valueMeant } from './value-meanings.ts';
import { VALUE_WORDS } from './value-words.ts';

test('a value means what it means in its own list', () => {
  expect(valueLabel('it', 'mobility', THEMES)).toBe('Mobilità');
  expect(valueLabel('ja', 'EUR-million', UNITS)).toBe('百万ユーロ');
  expect(valueLabel('it', 'results', PRACTICE_SECTIONS)).toBe('i risultati');
  expect(valueLabel('it', 'city', ['exact', 'approximate', 'city'])).toBe('solo la città');
  expect(valueLabel('it', 'x', ['x', 'y'])).toBeUndefined();
  expect(valueLabel('en', 'mobility', THEMES)).toBeUndefined();
});

test('no two values of a list mean the same', () => {
  for (const words of Object.values(VALUE_WORDS)) {
    for (const [list, group] of Object.entries(words)) expect(new Set(Object.values(group)).size, list).toBe(Object.keys(group).length);
  }
});

test('who writes the meaning for the value is understood', () => {
  expect(valueMeant('mesi', UNITS)).toBe('months');
  expect(valueMeant('Conclusa', STATUSES)).toBe('ended');
  expect(valueMeant('conclus', STATUSES)).toBe('ended');
  expect(valueMeant('実施中', STATUSES)).toBe('running');
  expect(valueMeant('laboratori', SERVICES)).toBe('labs');
  expect(valueMeant('mobilty', THEMES)).toBe('mobility');
  expect(valueMeant('informazioni', SERVICES)).toBeUndefined();
  expect(valueMeant('xyz', THEMES)).toBeUndefined();
});

test('a figure of a city is called as readers see it', () => {
  expect(fieldLabel('it', 'residents')).toBe('Residenti');
  expect(fieldLabel('en', 'residents')).toBeUndefined();
});
