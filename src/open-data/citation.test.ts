import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { BIBLIOGRAPHIES } from '#open-data/bibliography.ts';
import { citationBibTeX, citationCsl, citationRis, type Citation } from '#open-data/citation.ts';

const citation = (more: Partial<Citation> = {}): Citation => ({
  key: 'torino-nagoya-good-practices-co-city-it',
  title: 'Co-City e i patti di collaborazione',
  site: 'Torino–Nagoya, la base di conoscenza',
  author: 'Torino–Nagoya',
  page: 'https://example.org/it/good-practices/co-city/',
  url: 'https://example.org/revisions/0123456789abcdef.txt',
  locale: 'it',
  date: '2026-11-02',
  revision: 3,
  ...more,
});

interface Read {
  id: string;
  title: string;
  author: unknown[];
  URL: string;
  version: string;
  note: string;
  issued: { 'date-parts': number[][] };
}
const readBack = (bibTeX: string) => plugins.input.chain(bibTeX, { forceType: '@biblatex/text', generateGraph: false } as never) as unknown as Read[];

describe('citationBibTeX', () => {
  it.each([
    citation(),
    citation({ locale: 'ja', title: '社会実装（シャカイジッソウ）', site: 'トリノ・名古屋ナレッジベース' }),
    citation({ title: 'R&D: 50% of #1 {plans} cost $5_000 ~ C:\\temp^2' }),
  ])('is read back by a parser as it was written: $title', (one) => {
    const [entry, ...others] = readBack(citationBibTeX(one));
    expect(others).toEqual([]);
    const [csl] = JSON.parse(citationCsl(one)) as Read[];
    expect(entry).toMatchObject({ title: csl!.title, URL: csl!.URL, version: csl!.version, note: csl!.note });
    // The parser knows no organisations: what matters is that the name stays one, without a first name.
    expect(entry!.author).toEqual([{ family: one.site }]);
    expect(csl!.author).toEqual([{ literal: one.site }]);
    expect(entry!.issued['date-parts']).toEqual([[2026, 11, 2]]);
    expect(csl!.issued['date-parts']).toEqual([[2026, 11, 2]]);
    expect(csl!.id).toBe(one.key);
    expect(citationBibTeX(one)).toContain(`@online{${one.key},`);
  });
});

describe('citationCsl', () => {
  it('names what a reference manager needs', () => {
    expect(JSON.parse(citationCsl(citation()))).toEqual([
      {
        id: 'torino-nagoya-good-practices-co-city-it',
        type: 'webpage',
        title: 'Co-City e i patti di collaborazione',
        author: [{ literal: 'Torino–Nagoya, la base di conoscenza' }],
        'container-title': 'Torino–Nagoya, la base di conoscenza',
        issued: { 'date-parts': [[2026, 11, 2]] },
        version: '3',
        language: 'it-IT',
        URL: 'https://example.org/revisions/0123456789abcdef.txt',
        note: 'https://example.org/it/good-practices/co-city/',
      },
    ]);
  });
});

/** Reads RIS as its description says: two capital letters or figures, two spaces, a hyphen, a space; `ER` ends a reference. */
function readRis(text: string): Record<string, string>[] {
  const lines = text.split('\r\n').filter((line) => line !== '');
  const references: Record<string, string>[] = [{}];
  for (const line of lines) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined) throw new Error(`no RIS: ${line}`);
    if (tag === 'ER') references.push({});
    else references.at(-1)![tag] = value!;
  }
  return references.slice(0, -1);
}

describe('citationRis', () => {
  it('holds the same, in one reference', () => {
    const one = citation({ locale: 'ja', title: '社会実装（シャカイジッソウ） – 100%', author: 'トリノ・名古屋' });
    expect(citationRis(one).startsWith('TY  - ELEC\r\n')).toBe(true);
    expect(readRis(citationRis(one))).toEqual([
      { TY: 'ELEC', ID: one.key, AU: 'トリノ・名古屋', TI: one.title, T2: one.site, PY: '2026', DA: '2026/11/02/', ET: '3', LA: 'ja', UR: one.url, N1: one.page },
    ]);
  });
});

describe('a bibliography', () => {
  const many = [citation(), citation({ key: 'two', title: 'Due {e} mezzo' }), citation({ key: 'three', locale: 'ja', title: '三' })];
  const titles = many.map(({ title }) => title);

  it('is read back with every reference in its order, in each form', () => {
    expect(readBack(BIBLIOGRAPHIES.bib(many)).map(({ title }) => title)).toEqual(titles);
    expect((JSON.parse(BIBLIOGRAPHIES['csl.json'](many)) as Read[]).map(({ title }) => title)).toEqual(titles);
    expect(readRis(BIBLIOGRAPHIES.ris(many)).map(({ TI }) => TI)).toEqual(titles);
  });
});
