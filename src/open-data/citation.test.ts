import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { citationBibTeX, citationCsl, type Citation } from '#open-data/citation.ts';

const citation = (more: Partial<Citation> = {}): Citation => ({
  key: 'torino-nagoya-good-practices-co-city-it',
  title: 'Co-City e i patti di collaborazione',
  site: 'Torino–Nagoya, la base di conoscenza',
  url: 'https://example.org/it/good-practices/co-city/',
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
    expect(entry).toMatchObject({ title: csl!.title, URL: csl!.URL, version: csl!.version });
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
        URL: 'https://example.org/it/good-practices/co-city/',
      },
    ]);
  });
});
