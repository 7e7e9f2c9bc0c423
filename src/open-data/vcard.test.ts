import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { foldLine, organisationCard } from '#open-data/vcard.ts';
import type { RecordOf } from '#records/record.ts';

type Organisation = RecordOf<'organisations'>;

const version = (locale: string, title: string, more: object = {}, reading?: string): Organisation =>
  ({
    collection: 'organisations', slug: 'city-of-nagoya', locale, checkedOn: '2026-11-22', revision: 1,
    facts: { kind: 'public-authority', country: 'JP', status: 'active', sectors: ['mobility'], languages: ['ja', 'en'], aliases: ['A; B', 'C, D'], address: '1-1 "Sannomaru", Naka-ku; Nagoya', position: { lat: 35.1815, lon: 136.9064, precision: 'exact' }, website: 'https://example.jp/a,b;c', claims: {}, sources: [], ...more },
    text: { title, summary: '一行目; 二, 三\\四', ...(reading && { reading }) },
    translation: { kind: 'current', ofRevision: 1 }, locales: ['it', 'en', 'ja'], file: '', digest: '',
  }) as unknown as Organisation;
const ja = version('ja', '名古屋市', {}, 'なごやし');
const cardFor = (organisation: Organisation) =>
  organisationCard(organisation, { site: new URL('https://example.org'), versions: [organisation, version('it', 'Città di Nagoya; Comune')], city: '名古屋' });
const readBack = (card: string) => new ICAL.Component(ICAL.parse(card) as never);

describe('foldLine', () => {
  it.each(['x'.repeat(75), 'x'.repeat(76), '名古屋市'.repeat(40), `${'x'.repeat(74)}名`, '𠮷野家'.repeat(30), ''])('%s', (line) => {
    const folded = foldLine(line);
    expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75 && !part.includes('\uFFFD'))).toBe(true);
    expect(folded.split('\r\n ').join('')).toBe(line);
  });
});

describe('organisationCard', () => {
  const card = readBack(cardFor(ja));
  const all = (name: string) => card.getAllProperties(name).map((one) => [one.getFirstParameter('language'), one.getFirstValue()]);

  it('holds the name in every language as the one name it is', () => {
    expect(all('fn')).toEqual([['ja', '名古屋市'], ['it', 'Città di Nagoya; Comune']]);
    expect(card.getAllProperties('fn').map((one) => one.getFirstParameter('altid'))).toEqual(['1', '1']);
    expect(card.getFirstProperty('org')!.getFirstParameter('sort-as')).toBe('なごやし');
  });

  it('is read back as the record says, whatever signs it holds', () => {
    const value = (name: string) => String(card.getFirstPropertyValue(name));
    expect(value('kind')).toBe('org');
    expect(value('version')).toBe('4.0');
    expect(value('note')).toBe('一行目; 二, 三\\四');
    expect(card.getFirstProperty('nickname')!.getValues()).toEqual(['A; B', 'C, D']);
    expect(value('url')).toBe('https://example.jp/a,b;c');
    expect(value('geo')).toBe('geo:35.1815,136.9064');
    expect(value('source')).toBe('https://example.org/ja/organisations/city-of-nagoya/city-of-nagoya.vcf');
    expect(card.getFirstProperty('adr')!.getFirstValue()).toEqual(['', '', '', '名古屋', '', '', '日本']);
    expect(card.getFirstProperty('adr')!.getFirstParameter('label')).toMatch(/^1-1 (?:"|\^')Sannomaru(?:"|\^'), Naka-ku; Nagoya$/);
    expect(card.getAllProperties('lang').map((one) => one.getFirstValue())).toEqual(['ja', 'en']);
  });

  it('has no place on the map where only the city is known, and says what no longer works', () => {
    expect(cardFor(version('ja', '名', { position: { lat: 35, lon: 136, precision: 'city' } }))).not.toContain('GEO');
    expect(String(readBack(cardFor(version('ja', '名', { status: 'closed' }))).getFirstPropertyValue('note'))).toMatch(/\n一行目/);
  });

  it('is the same thing in every language', () => {
    expect(card.getFirstPropertyValue('uid')).toBe(readBack(cardFor(version('it', 'Città di Nagoya'))).getFirstPropertyValue('uid'));
  });
});
