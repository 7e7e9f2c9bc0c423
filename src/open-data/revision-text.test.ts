import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, revisionHash, revisionText } from '#open-data/revision-text.ts';
import type { AnyRecord } from '#records/record.ts';

const record = (more: object = {}): AnyRecord =>
  ({
    collection: 'glossary',
    slug: 'living-lab',
    locale: 'ja',
    facts: { kind: 'term', japaneseForm: 'in-use', claims: {}, sources: [{ id: 'a', title: 'T', url: 'https://example.org' }, { id: 'b', title: 'U' }] },
    text: { title: 'リビングラボ', summary: '市民と試す場です。', reading: 'りびんぐらぼ' },
    revision: 2,
    checkedOn: '2026-11-22',
    translation: { kind: 'current', ofRevision: 2 },
    locales: ['it', 'ja'],
    file: 'x',
    digest: 'y',
    ...more,
  }) as unknown as AnyRecord;
const hashOf = (more: object = {}, body = '') => revisionHash(revisionText(record(more), body));

describe('revisionText', () => {
  it('begins with what a person reads and holds every fact and word as JSON', () => {
    const text = revisionText(record(), '本文です。\r\n\r\n二段落目です。\n');
    expect(text.startsWith('リビングラボ\n\n市民と試す場です。\n\n本文です。\n\n二段落目です。\n\n{\n')).toBe(true);
    const data = JSON.parse(text.slice(text.indexOf('\n{\n'))) as Record<string, unknown>;
    expect(data).toMatchObject({ record: 'glossary/living-lab', locale: 'ja', revision: 2, text: { reading: 'りびんぐらぼ' }, facts: { kind: 'term' } });
  });

  it('does not depend on the order of fields, on what a schema fills in, nor on the day of a check', () => {
    const { facts, text } = record();
    expect(hashOf({ facts: Object.fromEntries(Object.entries(facts).reverse()) })).toBe(hashOf());
    expect(hashOf({ facts: { ...facts, online: false, misspellings: [], claims: {}, about: undefined } })).toBe(hashOf());
    expect(hashOf({ checkedOn: '2027-01-01', digest: 'z', file: 'elsewhere', locales: ['it', 'en', 'ja'] })).toBe(hashOf());
    expect(hashOf({ text: { ...text } })).toBe(hashOf());
  });

  it.each([
    ['a fact', { facts: { ...record().facts, kind: 'office' } }, ''],
    ['the order of a list', { facts: { ...record().facts, sources: [...record().facts.sources].reverse() } }, ''],
    ['a word', { text: { ...record().text, summary: '市民と試す場。' } }, ''],
    ['the revision', { translation: { kind: 'current', ofRevision: 3 } }, ''],
    ['the language', { locale: 'it' }, ''],
    ['the body', {}, '本文です。'],
    ['a zero or an empty word', { facts: { ...record().facts, amount: 0 } }, ''],
  ])('changes with %s', (_, more, body) => {
    expect(hashOf(more, body)).not.toBe(hashOf());
  });
});

describe('the fingerprint', () => {
  it('is what sha256sum prints, and its head names the text', () => {
    const text = revisionText(record(), '');
    expect(fingerprintOf(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'));
    expect(fingerprintOf(text).startsWith(revisionHash(text))).toBe(true);
    expect(revisionHash(text)).toMatch(/^[0-9a-f]{16}$/);
  });
});
