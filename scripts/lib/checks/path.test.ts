import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const GUIDE = 'settlement-guide/first-steps/index';
const LABELS = ['sell', 'sell-short', 'answer-yes', 'answer-no', 'end-company', 'end-company-text', 'end-branch', 'end-branch-text'];

const path = (to: string, more = '') => `path:
  questions:
    - { id: sell, short: sell-short, claims: [account], answers: [{ id: answer-yes, to: end-company }, { id: answer-no, to: ${to} }] }
  outcomes:
    - { id: end-company, text: end-company-text, options: [company]${more} }
    - { id: end-branch, text: end-branch-text, options: [branch] }
legalAdvice: true`;

const problems = (facts: string) =>
  problemsAfter((copy) => {
    let edited = copy.edit(`${GUIDE}.it.mdx`, 'legalAdvice: true', facts);
    for (const locale of ['it', 'en', 'ja']) edited = edited.edit(`${GUIDE}.${locale}.mdx`, 'labels:\n', `labels:\n${LABELS.map((id) => `  ${id}: "${locale === 'ja' ? '語' : 'x'}"\n`).join('')}`);
    return edited;
  });

test('a path whose answers all lead on is let in', () => {
  expect(problems(path('end-branch'))).toBe('');
});

test('answers that lead nowhere, outcomes that no answer reaches, options and questions that are not there', () => {
  expect(problems(path('end-brunch', ', then: sel'))).toMatchInlineSnapshot(`
    "settlement-guide/first-steps/index.it.mdx:23:125 [no-path-end] path.questions[0].answers[1].to: The path cannot go on to “end-brunch” from here. Did you mean “end-branch”? It may go on to: end-company, end-branch.
    settlement-guide/first-steps/index.it.mdx:25:76 [no-path-end] path.outcomes[0].then: The path cannot go on to “sel” from here. Did you mean “sell”? It may go on to: sell.
    settlement-guide/first-steps/index.it.mdx:26:13 [path-end-unused] path.outcomes[1].id: No answer leads to the outcome “end-branch”. Let one lead there, or delete it."
  `);
  expect(problems(path('sell').replace('[branch]', '[office]'))).toMatchInlineSnapshot(`
    "settlement-guide/first-steps/index.it.mdx:23:125 [no-path-end] path.questions[0].answers[1].to: The path cannot go on to “sell” from here. It may go on to: end-company, end-branch.
    settlement-guide/first-steps/index.it.mdx:26:13 [path-end-unused] path.outcomes[1].id: No answer leads to the outcome “end-branch”. Let one lead there, or delete it.
    settlement-guide/first-steps/index.it.mdx:26:58 [no-option] path.outcomes[1].options[0]: The comparison has no option “office”. Options are: branch, company."
  `);
});
