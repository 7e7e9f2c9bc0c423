import { describe, expect, it } from 'vitest';
import type { Claim, Source } from '#schema/claims.ts';
import { evidenceGrade, type GradedFacts, stepOf } from '#schema/evidence-grade.ts';
import { EVIDENCE_GRADES } from '#schema/vocabularies.ts';

const source = (id: string, kind: Source['class'] = 'press', url: string | undefined = 'https://example.org/'): Source => ({
  id, class: kind, title: id, publisher: id, language: 'it', ...(url && { url }),
});
const sources = [source('own', 'official'), source('paper'), source('blog', 'secondary'), { id: 'lost', class: 'official', title: 'l', publisher: 'l', language: 'it' } as Source];
const figure = (from: string, more: Partial<Claim> = {}): Claim => ({ value: 3, unit: 'people', sources: [from], asOf: '2025', ...more });
const grade = (facts: Partial<GradedFacts>) => evidenceGrade({ facts: { claims: {}, sources, ...facts } as GradedFacts });
const own = { kind: 'own-account' as const, source: 'own' };

describe('evidenceGrade', () => {
  it('calls claimed what its makers alone tell, figures included', () => {
    expect(grade({}).grade).toBe('claimed');
    expect(grade({ evidence: [own], results: [{ id: 'r', claim: 'c' }], claims: { c: figure('own') } })).toEqual({
      grade: 'claimed', evidence: { 'own-account': 1 }, figures: 0, ownFigures: 1, compared: 0,
    });
  });
  it.each(['press-report', 'official-document', 'award'] as const)('calls documented what a %s shows', (kind) => {
    expect(grade({ evidence: [own, { kind, source: 'paper' }] }).grade).toBe('documented');
    expect(grade({ evidence: [own, { kind, source: 'lost' }] }).grade).toBe('claimed');
  });
  it('calls measured what a source beside its makers tells in figures, or what somebody measured', () => {
    expect(grade({ evidence: [own], results: [{ id: 'r', claim: 'c' }], claims: { c: figure('paper') } })).toMatchObject({ grade: 'measured', figures: 1 });
    expect(grade({ evidence: [own], results: [{ id: 'r', claim: 'c' }], claims: { c: figure('own', { sources: ['own', 'paper'] }) } }).grade).toBe('measured');
    expect(grade({ evidence: [{ kind: 'measurement', source: 'own' }] }).grade).toBe('measured');
  });
  it.each([
    ['is told by secondary sources alone', figure('blog')],
    ['has no address', figure('lost')],
    ['is to be confirmed', figure('paper', { toConfirm: true })],
    ['is a date', figure('paper', { value: '2025' })],
  ])('does not count a figure that %s', (_, claim) => {
    expect(grade({ results: [{ id: 'r', claim: 'c' }], claims: { c: claim } })).toMatchObject({ grade: 'claimed', figures: 0 });
  });
  it('calls compared what stands beside a value from before, if that value stands too', () => {
    const results = [{ id: 'r', claim: 'c', baseline: 'b' }];
    expect(grade({ results, claims: { c: figure('paper'), b: figure('paper') } })).toMatchObject({ grade: 'compared', compared: 1 });
    expect(grade({ evidence: [own], results, claims: { c: figure('paper'), b: figure('own') } }).grade).toBe('measured');
    expect(grade({ evidence: [{ kind: 'comparison', source: 'paper' }] }).grade).toBe('compared');
  });
  it('puts an independent evaluation above all', () => {
    expect(grade({ evidence: [own, { kind: 'independent-evaluation', source: 'paper' }, { kind: 'comparison', source: 'paper' }] }).grade).toBe('independently-evaluated');
  });
});

it('counts the grades from one', () => expect(EVIDENCE_GRADES.map(stepOf)).toEqual([1, 2, 3, 4, 5]));
