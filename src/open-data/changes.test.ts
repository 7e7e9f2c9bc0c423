import { describe, expect, it } from 'vitest';
import { changesSince, type Current } from '#open-data/changes.ts';
import { ledgerOf, type Change } from '#open-data/ledger.ts';
import { earlierRevisions, revisionsOf } from '#open-data/revisions.ts';
import { RULE, revisionFile } from '#open-data/revision-file.ts';
import { fingerprintOf, revisionHash } from '#open-data/revision-text.ts';
import type { AnyRecord } from '#records/record.ts';

const site = new URL('https://example.org');
const current = (text: string, { slug = 'co-city', locale = 'it', checkedOn = '2026-11-22', revision = 1 } = {}): Current => ({
  record: { collection: 'good-practices', slug, locale, checkedOn, text: { title: `Titolo ${slug}` }, translation: { ofRevision: revision } } as unknown as AnyRecord,
  text,
});
/** Writes down several states of the content, one after the other. */
function history(...states: [day: string, current: Current[]][]): Change[] {
  return states.reduce<Change[]>((changes, [day, now]) => [...changes, ...changesSince(ledgerOf(changes), now, day)], []);
}
const kinds = (changes: readonly Change[]) => changes.map(({ day, kind, record }) => `${day} ${kind} ${record}`);

describe('changesSince', () => {
  it('tells what is new, revised, re-checked and withdrawn, and nothing twice', () => {
    const changes = history(
      ['2026-11-23', [current('uno')]],
      ['2026-11-24', [current('uno')]],
      ['2026-11-25', [current('uno', { checkedOn: '2026-11-25' })]],
      ['2026-11-26', [current('due', { revision: 2 }), current('altro', { slug: 'b' })]],
      ['2026-11-27', [current('altro', { slug: 'b' })]],
      ['2026-11-28', [current('altro', { slug: 'b' })]],
      ['2026-11-29', [current('tre'), current('altro', { slug: 'b' })]],
    );
    expect(kinds(changes)).toEqual([
      '2026-11-23 new good-practices/co-city',
      '2026-11-25 rechecked good-practices/co-city',
      '2026-11-26 revised good-practices/co-city',
      '2026-11-26 new good-practices/b',
      '2026-11-27 withdrawn good-practices/co-city',
      '2026-11-29 new good-practices/co-city',
    ]);
  });

  it('keeps each text once, also when a text comes back', () => {
    const changes = history(['2026-11-23', [current('uno')]], ['2026-11-24', [current('due')]], ['2026-11-25', [current('uno')]]);
    expect(changes.map(({ text }) => text)).toEqual(['uno', 'due', undefined]);
    expect(changes[2]).toMatchObject({ kind: 'revised', hash: revisionHash('uno') });
  });

  it('takes each language for itself', () => {
    const changes = history(['2026-11-23', [current('uno')]], ['2026-11-24', [current('uno'), current('one', { locale: 'en' })]]);
    expect(changes.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(['new it', 'new en']);
  });
});

describe('a text that was published', () => {
  const changes = history(['2026-11-23', [current('primo testo', { revision: 1 })]], ['2026-12-01', [current('secondo testo', { revision: 2 })]]);
  const now = [current('terzo testo', { revision: 3 }), current('mai pubblicato', { slug: 'b' })];
  const revisions = revisionsOf(ledgerOf(changes), now);
  const fileOf = (text: string) => revisionFile(revisions.find(({ hash }) => hash === revisionHash(text))!, site);

  it('stays readable, byte for byte, after the record has changed', () => {
    for (const text of ['primo testo', 'secondo testo', 'terzo testo', 'mai pubblicato']) {
      const [head = '', ...rest] = fileOf(text).split(`\n${RULE}\n`);
      expect(rest.join('')).toBe(text);
      expect(head).toContain(fingerprintOf(text));
    }
    expect(new Set(revisions.map(({ hash }) => hash)).size).toBe(4);
  });

  it('says which revision it is, of what day, and where the page of today is', () => {
    expect(fileOf('primo testo').split('\n').slice(1, 3)).toEqual([
      '«Titolo co-city», revisione 1 · pubblicata: 23 novembre 2026',
      'La pagina oggi ha un testo diverso da questo: https://example.org/it/good-practices/co-city/',
    ]);
    expect(fileOf('terzo testo')).toContain('È il testo attuale della pagina');
    expect(fileOf('terzo testo')).not.toContain('pubblicata:');
    const withdrawn = revisionsOf(ledgerOf(changes), []).map((one) => revisionFile(one, site));
    expect(withdrawn.every((file) => file.includes('La pagina non c’è più. Il sito: https://example.org/it/\n'))).toBe(true);
  });

  it('is listed on the page of its record, newest first, the text of today left out', () => {
    const earlier = (text: string) => earlierRevisions(ledgerOf(changes), current('x').record, revisionHash(text)).map(({ revision }) => revision);
    expect(earlier('terzo testo')).toEqual([2, 1]);
    expect(earlier('secondo testo')).toEqual([1]);
  });
});
