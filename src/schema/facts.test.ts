import { describe, expect, test } from 'vitest';
import { cityFacts } from '#schema/city.ts';
import { goodPracticeFacts } from '#schema/good-practice.ts';
import { guideChapterFacts } from '#schema/guide-chapter.ts';
import { organisationFacts, organisationText } from '#schema/organisation.ts';
import { programmePageFacts } from '#schema/programme-page.ts';
import { termText } from '#schema/term.ts';
import { baseText, originalState, translationState } from '#schema/text.ts';

describe('good practices', () => {
  test('one to four themes, from the list', () => {
    const fits = (themes: unknown) => goodPracticeFacts.themes.safeParse(themes).success;
    expect([fits(['mobility']), fits(['mobility', 'food', 'health', 'climate']), fits([]), fits(['mobility', 'food', 'health', 'climate', 'digital']), fits(['sport'])]).toEqual([true, true, false, false, false]);
  });

  test('goals are numbered from 1 to 17', () => {
    const fits = (sdgs: unknown) => goodPracticeFacts.sdgs.safeParse(sdgs).success;
    expect([fits([1, 17]), fits(undefined), fits([0]), fits([18]), fits([1.5]), fits(['11'])]).toEqual([true, true, false, false, false, false]);
  });

  test('at least one section, from the list', () => {
    const fits = (sections: unknown) => goodPracticeFacts.sections.safeParse(sections).success;
    expect([fits(['problem', 'results']), fits([]), fits(['introduction']), fits(undefined)]).toEqual([true, false, false, false]);
  });
});

describe('cities', () => {
  test('a figure is a claim or was not found', () => {
    const fits = (figures: unknown) => cityFacts.figures.safeParse(figures).success;
    expect([fits({ residents: 'residents-2024', area: 'not-found' }), fits({}), fits({ residents: 850000 }), fits({ height: 'x' }), fits({ residents: 'Not Found' })]).toEqual([true, true, false, false, false]);
    expect(cityFacts.figures.parse(undefined)).toEqual({});
  });
});

describe('guides', () => {
  const step = (duration: unknown) => guideChapterFacts.steps.safeParse([{ id: 'x', duration }]);

  test('a step lasts forward', () => {
    expect(step({ from: 1, to: 1, unit: 'weeks' }).success).toBe(true);
    expect(step({ from: 2, to: 1, unit: 'weeks' }).error?.issues).toMatchObject([{ path: [0, 'duration', 'to'], message: 'range-backwards' }]);
    for (const duration of [{ from: -1, to: 1, unit: 'weeks' }, { from: 1, to: 2, unit: 'years' }, { from: 1, unit: 'weeks' }]) expect(step(duration).success).toBe(false);
  });

  test('a comparison has at least two options and one criterion', () => {
    const fits = (options: string[], criteria: unknown[]) => guideChapterFacts.comparison.safeParse({ options, criteria }).success;
    const criterion = { id: 'cost', cells: { a: { id: 'cost-a', claims: ['x'] } } };
    expect([fits(['a', 'b'], [criterion]), fits(['a'], [criterion]), fits(['a', 'b'], [])]).toEqual([true, false, false]);
  });

  test('no legal advice unless it says so', () => {
    expect(guideChapterFacts.legalAdvice.parse(undefined)).toBe(false);
  });
});

test('milestones of the programme have a date', () => {
  const fits = (milestone: unknown) => programmePageFacts.milestones.safeParse([milestone]).success;
  expect([fits({ id: 'pact', date: '2005-05-27' }), fits({ id: 'pact' })]).toEqual([true, false]);
});

test('countries are two capital letters, languages two small ones', () => {
  expect(['IT', 'it', 'ITA', ''].map((country) => organisationFacts.country.safeParse(country).success)).toEqual([true, false, false, false]);
  expect([['it', 'ja'], ['IT'], ['ita']].map((languages) => organisationFacts.languages.safeParse(languages).success)).toEqual([true, false, false]);
});

test('a description may have several paragraphs, a word to avoid may not', () => {
  expect(organisationText.description.safeParse('a\n\nb').success).toBe(true);
  expect(organisationText.description.safeParse('x'.repeat(3001)).success).toBe(false);
  expect(termText.avoid.safeParse(['a', 'b\nc']).success).toBe(false);
});

describe('what every text has', () => {
  test('labels are one line each, under an id', () => {
    const fits = (labels: unknown) => baseText.labels.safeParse(labels).success;
    expect([fits({ a: 'x' }), fits({}), fits(undefined), fits({ A: 'x' }), fits({ a: 'x\ny' }), fits({ a: '' }), fits({ a: 1 })]).toEqual([true, true, true, false, false, false, false]);
  });

  test('a short Japanese title is a title', () => {
    expect(baseText.title.safeParse('市').success).toBe(true);
  });

  test('revisions count from 1, the day of the check is a day', () => {
    expect([1, 2, 0, 1.5, '1'].map((revision) => originalState.revision.safeParse(revision).success)).toEqual([true, true, false, false, false]);
    expect(['2026-11-22', '2026-02-30', '2026-11', 2026].map((day) => originalState.checkedOn.safeParse(day).success)).toEqual([true, false, false, false]);
    expect(originalState.checkedOn.safeParse('22.11.2026').error?.issues[0]?.message).toBe('not-a-day');
    expect(['human', 'machine', 'machine-reviewed', 'ai'].map((method) => translationState.translation.safeParse(method).success)).toEqual([true, true, true, false]);
  });
});
