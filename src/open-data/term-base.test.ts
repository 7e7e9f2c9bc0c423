import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { tbx, termTable, termVersions } from '#open-data/term-base.ts';
import type { RecordOf } from '#records/record.ts';
import { tbxFaults } from '#open-data/tbx-model.ts';

type Term = RecordOf<'glossary'>;

const site = new URL('https://example.org');
const term = (slug: string, locale: string, text: object, facts: object = {}): Term =>
  ({
    collection: 'glossary', slug, locale, checkedOn: '2026-11-22', revision: 1,
    facts: { kind: 'term', japaneseForm: 'in-use', claims: {}, sources: [{ id: 'a', title: 'Title & "q"', publisher: 'P <x>', url: 'https://example.org/?a=1&b=2' }], ...facts },
    text: { title: slug, summary: 'Def.', ...text },
    translation: locale === 'it' ? { kind: 'original', ofRevision: 1 } : { kind: 'current', ofRevision: 1, method: 'machine' },
    locales: ['it', 'ja'], file: '', digest: '',
  }) as unknown as Term;
const records = [
  term('5g', 'it', { title: '=5G & <co>', usage: '"virgolette", virgole\te a capo' }, { seeAlso: ['notary', 'gone'] }),
  term('notary', 'ja', { title: '公証人', reading: 'こうしょうにん', avoid: ['ノタリー'], summary: '契約を、証明する人です。' }, { japaneseForm: 'rendering', kind: 'proper-name' }),
  term('notary', 'it', { title: 'notaio' }, { japaneseForm: 'rendering', kind: 'proper-name' }),
  term('orphan', 'ja', { title: '原文なし' }),
];
const terms = termVersions(records);

describe('tbx', () => {
  const xml = tbx(terms, '2026-11-22', site);
  const tree = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', preserveOrder: true, parseTagValue: false }).parse(xml) as Record<string, unknown>[];
  const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, isArray: (name) => ['conceptEntry', 'langSec', 'termSec', 'ref', 'termNote'].includes(name) }).parse(xml) as {
    tbx: { '@type': string; '@style': string; '@xmlns': string; text: { body: { conceptEntry: { '@id': string; ref?: { '@target': string }[]; langSec: { '@xml:lang': string; descripGrp: { descrip: { '#text': string } }; termSec: { term: string; note?: string | string[]; termNote: { '@type': string; '#text': string }[] }[] }[] }[] } } };
  };
  const entries = read.tbx.text.body.conceptEntry;

  it('keeps to the content model of TBX-Basic', () => {
    expect(tbxFaults(tree)).toEqual([]);
    expect(read.tbx).toMatchObject({ '@type': 'TBX-Basic', '@style': 'dca', '@xmlns': 'urn:iso:std:iso:30042:ed:3.0' });
  });

  it('the model of these tests refuses what the schema refuses', () => {
    const broken = xml.replace('<descrip type="definition">', '<descrip type="meaning">').replace('<term>notaio</term>', '<notes/>');
    expect(tbxFaults(new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', preserveOrder: true }).parse(broken) as Record<string, unknown>[])).toHaveLength(3);
  });

  it('has an entry for each term that has an original, and every id that is pointed at', () => {
    expect(entries.map((entry) => entry['@id'])).toEqual(['t-5g', 't-notary']);
    expect(entries[0]!.ref!.map((one) => one['@target'])).toEqual(['t-notary']);
  });

  it('holds words as they are, in each language', () => {
    expect(entries[0]!.langSec[0]!.termSec[0]!.term).toBe('=5G & <co>');
    const japanese = entries[1]!.langSec.find((one) => one['@xml:lang'] === 'ja')!;
    expect(japanese.descripGrp.descrip['#text']).toBe('契約を、証明する人です。');
    expect(japanese.termSec.map((one) => one.term)).toEqual(['公証人', 'ノタリー']);
    expect([japanese.termSec[0]!.note].flat()[0]).toContain('こうしょうにん');
  });

  it('calls preferred only what is in use, and warns of what is to be avoided', () => {
    const statuses = entries[1]!.langSec.flatMap((section) => section.termSec.map((one) => one.termNote.find((note) => note['@type'] === 'administrativeStatus')!['#text']));
    expect(statuses).toEqual(['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts']);
  });
});

describe('termTable', () => {
  const csv = termTable(terms, site);

  it('is read back by a parser of CSV, cell by cell', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [first, second, ...rest] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: '5g', it: "'=5G & <co>", it_usage: '"virgolette", virgole\te a capo', ja: '', ja_translation: '', it_translation: 'original' });
    expect(second).toMatchObject({ it: 'notaio', ja: '公証人', ja_reading: 'こうしょうにん', ja_form: 'rendering', ja_avoid: 'ノタリー', ja_translation: 'machine', page: 'https://example.org/it/glossary/notary/' });
  });
});
