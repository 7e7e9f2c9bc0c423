import { expect, test } from 'vitest';
import { dateMeant, groupedNumber, listMeant, nameMeant, numberMeant } from './values-meant.ts';

test.each([
  ['23/11/2026', '2026-11-23'],
  ['3.1.2026', '2026-01-03'],
  ['2026/11/3', '2026-11-03'],
  ['2026年11月22日', '2026-11-22'],
  ['令和8年11月22日', '2026-11-22'],
  ['令和元年5月', '2019-05'],
  ['２０２６－１１－２２', '2026-11-22'],
  ['22 novembre 2026', '2026-11-22'],
  ['1º Ottobre 2025', '2025-10-01'],
  ['October 2025', '2025-10'],
  ['31/02/2026', undefined],
  ['2026-11-22', undefined],
  ['nel 2018', undefined],
  ['11/2026', undefined],
])('the date meant by %s', (found, date) => expect(dateMeant(found)).toBe(date));

test('a month is no day', () => {
  expect(dateMeant('ottobre 2025', 'day')).toBeUndefined();
  expect(dateMeant('6 ottobre 2025', 'day')).toBe('2025-10-06');
});

test.each([
  ['680.000', '680000'],
  ['680,000', '680000'],
  ['1 250 000', '1250000'],
  ['1\u00a0250', '1250'],
  ["12'345", '12345'],
  ['3,5', '3.5'],
  ['２００', '200'],
  ['2万', '20000'],
  ['3億', '300000000'],
  ['200', undefined],
  ['1.234,5', undefined],
  ['680.000 euro', undefined],
])('the number meant by %s', (found, number) => expect(numberMeant(found)).toBe(number));

test('thousands parted by dots', () => {
  expect(['680.000', '1.250.000', '1.25', '45.0703', '1250'].map(groupedNumber)).toEqual(['680000', '1250000', undefined, undefined, undefined]);
});

test('lists and names typed with a Japanese keyboard', () => {
  expect(listMeant('programme、follow-up，not-known')).toBe('programme, follow-up, not-known');
  expect(listMeant('Città di Torino')).toBeUndefined();
  expect(nameMeant('programme／ｔｗｉｎｎｉｎｇ')).toBe('programme/twinning');
  expect(nameMeant('/cities/torino')).toBe('cities/torino');
  expect(nameMeant('una città')).toBeUndefined();
});
