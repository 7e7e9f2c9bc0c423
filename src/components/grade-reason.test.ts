import { expect, it } from 'vitest';
import { translator } from '#i18n/translate.ts';
import { gradeReason } from './grade-reason.ts';
import type { Graded } from '#schema/evidence-grade.ts';

const graded = (more: Partial<Graded>): Graded => ({ grade: 'claimed', evidence: {}, figures: 0, ownFigures: 0, compared: 0, ...more });
const words = (more: Partial<Graded>) => Object.values(gradeReason(graded(more), translator('en')));

it('says what is there and what the next grade asks for', () => {
  expect([
    words({}),
    words({ grade: 'documented', evidence: { 'press-report': 2, award: 1, 'own-account': 4 } }),
    words({ grade: 'documented', evidence: { award: 1 }, ownFigures: 2 }),
    words({ grade: 'measured', figures: 3 }),
    words({ grade: 'compared', compared: 1 }),
    words({ grade: 'independently-evaluated', evidence: { 'independent-evaluation': 1 } }),
  ]).toEqual([
    ['only those who run it tell of it', 'no document by others on record'],
    ['3 documents or reports by others', 'no result in figures on record'],
    ['one document or report by others', 'the figures come only from those who run it or are still to be confirmed'],
    ['3 figures with their dates, from sources other than those who run it', 'no comparison on record'],
    ['one comparison', 'no independent evaluation on record'],
    ['one independent evaluation'],
  ]);
});
