import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/translate.ts';
import { labelsIn } from '#schema/labels.ts';
import type { AnyRecord, RecordOf } from '#records/record.ts';
import type { ClaimView } from '#text/reference.ts';
import { practiceColumn } from './practice-column.ts';

const record = {
  collection: 'good-practices',
  slug: 'lab',
  locale: 'it',
  text: { title: 'Il laboratorio', labels: { trials: 'Prove svolte', team: 'Un gruppo interno' } },
  facts: {
    status: 'running', themes: ['digital'], place: { city: 'torino', level: 'city' }, lead: ['body'], period: { start: '2018' },
    results: [{ id: 'trials', claim: 'trials' }], evidence: [{ kind: 'press-report', source: 'paper' }], needs: [{ id: 'team', kind: 'team' }],
    claims: { trials: { value: 18, unit: 'projects', sources: ['paper'], asOf: '2019' } },
    sources: [
      { id: 'other', title: 'Altro', publisher: 'Altri', class: 'official', language: 'it' },
      { id: 'paper', title: 'Un <anno>', publisher: '中日新聞', class: 'press', language: 'ja', url: 'https://example.org/a?b=1&c=2', date: '2019' },
    ],
  },
} as unknown as RecordOf<'good-practices'>;
const trials: ClaimView = {
  id: 'trials', certainty: 'secondary', isDisputed: false, value: '18 progetti', sources: [{ number: 2, id: 'paper' }], asOf: '2019', year: '2019',
  recheckBy: { day: '2026-01-01', words: '1º gennaio 2026', isOverdue: true },
};
const found = (path: string) => ({ collection: path.split('/')[0], slug: path.split('/')[1], locale: 'it', text: { title: path } }) as unknown as AnyRecord;
const columnIn = (locale: 'it' | 'en') => practiceColumn(record, { locale, t: translator(locale), labels: labelsIn(locale), claims: new Map([['trials', trials]]), find: found });

describe('practiceColumn', () => {
  const { cells, sources, heading } = columnIn('it');

  it('says a result with its value, the number of its source, publisher, date, certainty and the check that is overdue', () => {
    expect(cells.results!.lines[0]!.html).toBe('Prove svolte: 18 progetti<sup class="numbers"><a href="#lab-source-2"><span class="vh">Fonte </span>2</a></sup>');
    expect(cells.results!.grounds).toContain('2 <span lang="ja">中日新聞</span> · 2019 · <b aria-hidden="true">◐</b>');
    expect(cells.results!.grounds).toContain('data-recheck="2026-01-01" data-overdue');
  });

  it('says the grade of the evidence before its kinds', () => {
    expect(cells.evidence!.lines.map(({ html }) => html)).toEqual(['<b>Misurata</b>', expect.stringContaining('stampa')]);
  });

  it('leaves a cell empty for what is not on record', () => {
    expect(cells.transfers!.lines).toEqual([]);
    expect(cells.cost!.lines).toEqual([]);
  });

  it('lists the sources that its cells rest on and no other, escaped', () => {
    expect(sources.map(({ number }) => number)).toEqual([2]);
    expect(sources[0]!.html).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="external" hreflang="ja">Un &lt;anno&gt;</a>');
  });

  it('marks words that are not in the language of the page', () => {
    expect(heading).toBe('Il laboratorio');
    expect(columnIn('en').heading).toBe('<span lang="it">Il laboratorio</span>');
    expect(columnIn('en').cells.needs!.lines[0]!.html).toBe('<b>Team</b>: <span lang="it">Un gruppo interno</span>');
  });
});
