import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { readLedger } from '#open-data/ledger.ts';
import { pendingChanges, writeChanges } from './record-changes.ts';
import { unrecordedTexts } from './unrecorded.ts';
import { REVISION_WORDS } from './words.ts';

let root = '';
const term = (summary: string, { revision = 1, checkedOn = '2026-11-22' } = {}) => `revision: ${revision}
checkedOn: ${checkedOn}
kind: term
japaneseForm: in-use
sources:
  - { id: a, title: "資料", publisher: P, class: official, language: ja, url: "https://example.org/" }
it: { title: laboratorio, summary: "${summary}" }
ja: { ofRevision: 1, translation: machine, title: 実験室, reading: じっけんしつ, summary: "定義です。" }
`;
const write = (text: string) => {
  mkdirSync(join(root, 'content/glossary'), { recursive: true });
  writeFileSync(join(root, 'content/glossary/lab.yaml'), text);
};
const record = (day: string) => {
  const changes = pendingChanges(root, day);
  return { changes: changes.map(({ kind, locale }) => `${kind} ${locale}`), file: changes.length > 0 ? writeChanges(root, changes, day) : undefined };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revisions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('what is on the site is written down once, and what changes afterwards is added beside it', () => {
  write(term('Prima definizione.'));
  expect(record('2026-11-23')).toEqual({ changes: ['new it', 'new ja'], file: 'revisions/2026-11-23-01.jsonl' });
  expect(record('2026-11-23')).toEqual({ changes: [], file: undefined });
  const first = readFileSync(join(root, 'revisions/2026-11-23-01.jsonl'), 'utf8');

  write(term('Seconda definizione.', { revision: 2 }));
  expect(record('2026-11-23')).toEqual({ changes: ['revised it'], file: 'revisions/2026-11-23-02.jsonl' });
  write(term('Seconda definizione.', { revision: 2, checkedOn: '2026-12-01' }));
  expect(record('2026-12-01')).toEqual({ changes: ['rechecked it', 'rechecked ja'], file: 'revisions/2026-12-01-01.jsonl' });
  rmSync(join(root, 'content/glossary/lab.yaml'));
  expect(record('2026-12-02').changes).toEqual(['withdrawn it', 'withdrawn ja']);

  expect(readFileSync(join(root, 'revisions/2026-11-23-01.jsonl'), 'utf8')).toBe(first);
  const texts = [...readLedger(root).texts.values()];
  for (const words of ['Prima definizione.', 'Seconda definizione.', '定義です。']) expect(texts.some((text) => text.includes(words))).toBe(true);
  expect(texts).toHaveLength(3);
  expect(readdirSync(join(root, 'revisions'))).toHaveLength(4);
});

test('the layout of a file is no change', () => {
  write(term('Definizione.'));
  record('2026-11-23');
  write(`# Una nota\n${term('Definizione.').replace('kind: term\njaponeseForm', 'x').replace('kind: term\n', '').replace('sources:', 'kind: term\nsources:')}`);
  expect(record('2026-11-24').changes).toEqual([]);
});

test('a build tells of texts that nobody has written down', () => {
  write(term('Prima definizione.'));
  record('2026-11-23');
  mkdirSync(join(root, 'dist/revisions'), { recursive: true });
  for (const hash of readLedger(root).texts.keys()) for (const end of ['', '.br', '.gz']) writeFileSync(join(root, `dist/revisions/${hash}.txt${end}`), '');
  expect(unrecordedTexts(root, join(root, 'dist'))).toBe(0);
  writeFileSync(join(root, 'dist/revisions/0123456789abcdef.txt'), '');
  expect(unrecordedTexts(root, join(root, 'dist'))).toBe(1);
  expect(unrecordedTexts(root, join(root, 'elsewhere'))).toBe(0);
});

test('the command has words for one and for many in every language', () => {
  for (const locale of LOCALES) {
    const { kinds, written, backwards, unrecorded } = REVISION_WORDS[locale];
    for (const say of [unrecorded, ...Object.values(kinds)]) expect([say(1), say(12)]).toEqual([expect.stringContaining('1'), expect.stringContaining('12')]);
    expect(written('a.jsonl')).toContain('a.jsonl');
    expect(backwards('2026-01-01', '2026-02-02')).toMatch(/2026-0[12].*2026-0[12]/);
  }
});
