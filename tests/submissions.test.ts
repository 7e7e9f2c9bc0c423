import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '#records/entry-files.ts';
import { editionOf, type Library } from '#records/library.ts';
import { submissionPath, submissionsPath } from '#records/paths.ts';
import type { RecordOf } from '#records/record.ts';
import { FORM_IDS } from '#open-data/submissions/form.ts';
import { fitted, lengthOf } from '#open-data/submissions/fit.ts';
import { FORMS } from '#open-data/submissions/forms.ts';
import { submissionOf, submissionText, type Submission } from '#open-data/submissions/submission.ts';
import { LOCALES } from '#i18n/locales.ts';
import { submissionContext } from '#data-files/submission-context.ts';
import { read, root } from './lib/built-site.ts';

type Practice = RecordOf<'good-practices'>;
let library: Library;
let practices: Practice[] = [];

beforeAll(() => {
  library = readLibrary(root);
  practices = library.all.filter((record): record is Practice => record.collection === 'good-practices' && record.locale === 'en');
});

const contextOf = (practice: Practice) => submissionContext(practice, library, editionOf(library), new URL('https://example.org'), root);

describe('fitted', () => {
  test('what fits stays', () => expect(fitted('One two. Three.', { of: 'words', most: 3 })).toEqual({ text: 'One two. Three.', length: 3, kept: 3 }));
  test('what does not ends with a sentence', () => expect(fitted('One two. Three four. Five.', { of: 'words', most: 4 })).toEqual({ text: 'One two. Three four.', length: 5, kept: 4 }));
  test('a first sentence that is too long ends with a word', () => expect(fitted('One two three four.', { of: 'words', most: 2 })).toMatchObject({ text: 'One two…', kept: 2 }));
  test('lines and characters are counted as such', () => {
    expect(fitted('a\nb\nc', { of: 'lines', most: 2 })).toMatchObject({ text: 'a\nb', length: 3, kept: 2 });
    expect(fitted('名古屋市', { of: 'characters', most: 4 })).toMatchObject({ text: '名古屋市', length: 4 });
  });
  test('a hyphen on its own is no word', () => expect(lengthOf('- a – b', 'words')).toBe(2));
});

describe('forms', () => {
  test('every practice answers every form without a limit passed, and nothing is markup or undefined', () => {
    const faults: string[] = [];
    for (const practice of practices) {
      const context = contextOf(practice);
      for (const id of FORM_IDS) {
        const submission = submissionOf(FORMS[id], context);
        for (const { question, text, missing } of submission.filled) {
          const place = `${practice.slug} ${id} ${question.label}`;
          if (text !== undefined && question.limit && lengthOf(text, question.limit.of) > question.limit.most) faults.push(`${place}: too long`);
          if (text !== undefined && /undefined|\[object|<\/?[A-Z]|\]\(/.test(text)) faults.push(`${place}: ${text}`);
          if (text === undefined && missing.length === 0 && !question.bySender) faults.push(`${place}: neither answer nor gap`);
        }
      }
    }
    expect(practices.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  // Taking a fact away must show: a meter that is always full tells nothing.
  const without = (change: (facts: Practice['facts']) => Partial<Practice['facts']>): Submission => {
    const practice = practices.find(({ slug }) => slug === 'co-city')!;
    return submissionOf(FORMS['interreg-europe'], contextOf({ ...practice, facts: { ...practice.facts, ...change(practice.facts) } }));
  };
  test('the meter counts what is there and names what is not', () => {
    const whole = without(() => ({}));
    expect(whole.completeness).toEqual({ done: 12, of: 12, missing: [] });
    expect(without(() => ({ period: {} })).completeness).toEqual({ done: 11, of: 12, missing: ['start-date'] });
    expect(without(() => ({ results: [] })).completeness.missing).toEqual(['figures']);
    expect(without(({ claims, results = [] }) => ({ claims: { ...claims, [results[0]!.claim]: { ...claims[results[0]!.claim]!, asOf: '2020' } } })).completeness.missing).toEqual(['evidence-date']);
    expect(without(() => ({ resources: {} })).completeness.missing).toEqual(['budget']);
    expect(without(() => ({ needs: [] })).completeness.missing).toEqual(['needs']);
  });

  test('the file says what to paste, how long it is, and who made the English', () => {
    const practice = practices.find(({ slug }) => slug === 'co-city')!;
    const context = contextOf(practice);
    const text = submissionText(submissionOf(FORMS['un-habitat'], context), context, (missing) => missing);
    expect(text).toMatch(/## Summary\n\(\d+ of 250 words\)\n\n[A-Z]/);
    expect(text).toMatch(/## Contact person\n\(to be answered by the sender: .+\)\n\n–/);
    expect(text).toContain('machine translation that no person has reviewed');
  });
});

describe('the site', () => {
  test('has the text of every form for every practice, and the page says the same of it', () => {
    for (const practice of practices) {
      const context = contextOf(practice);
      for (const id of FORM_IDS) {
        const { done, of } = submissionOf(FORMS[id], context).completeness;
        expect(read(submissionPath(practice.slug, id).slice(1))).toContain(`\nAnswered: ${done} of ${of}`);
      }
    }
  });
  test('every language has the page, with a meter for each', () => {
    for (const locale of LOCALES) {
      const page = read(`${submissionsPath(locale).slice(1)}index.html`);
      expect(page.match(/<meter /g)?.length).toBe(practices.length * FORM_IDS.length);
      expect(page).not.toContain('submission.missing');
    }
  });
});
