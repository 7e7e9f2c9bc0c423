import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger, type Change } from '#open-data/ledger.ts';
import { revisionHash } from '#open-data/revision-text.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const change = (text: string, more: Partial<Change> = {}): Change => ({
  day: '2026-11-23', kind: 'new', record: 'cities/nagoya', locale: 'ja', revision: 1, checkedOn: '2026-11-22', hash: revisionHash(text), title: '名古屋市', text, ...more,
});
const write = (name: string, ...lines: (Change | string)[]) => {
  mkdirSync(join(root, 'revisions'), { recursive: true });
  writeFileSync(join(root, 'revisions', name), lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
};

test('there is an empty ledger before the first publication', () => {
  expect(readLedger(root)).toMatchObject({ changes: [] });
});

test('the files of many days are one ledger, in the order of their names', () => {
  write('2026-11-24-01.jsonl', change('二', { day: '2026-11-24', kind: 'revised' }));
  write('2026-11-23-02.jsonl', change('他', { record: 'cities/torino' }));
  write('2026-11-23-01.jsonl', change('一\n本文「」'));
  const ledger = readLedger(root);
  expect(ledger.changes.map(({ text }) => text)).toEqual(['一\n本文「」', '他', '二']);
  expect(ledger.of('cities/nagoya', 'ja').map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
  expect(ledger.of('cities/nagoya', 'it')).toEqual([]);
  expect(ledger.texts.get(revisionHash('他'))).toBe('他');
});

test('a text that somebody has altered is refused, with its place', () => {
  write('2026-11-23-01.jsonl', change('uno'), { ...change('due'), text: 'due, ritoccato' });
  expect(() => readLedger(root)).toThrow(/revisions\/2026-11-23-01\.jsonl:2 holds a text that is not the one it was published as/);
});

test.each([['{"day":', /:1 is not JSON/], ['{"day":"ieri","kind":"new","record":"a/b","locale":"it"}', /:1 lacks a day/], ['{"day":"2026-11-23","kind":"x","record":"a/b","locale":"it"}', /:1 lacks/]])(
  'a line that no command wrote is refused: %s',
  (line, message) => {
    write('2026-11-23-01.jsonl', line);
    expect(() => readLedger(root)).toThrow(message);
  },
);
