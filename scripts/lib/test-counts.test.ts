import { expect, test } from 'vitest';
import { addUp, countsOf, summaryLine } from './test-counts.mjs';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [{ status: 'passed', assertionResults: [] }] };

test('tests are counted as Vitest counts them', () => {
  expect(countsOf({ ...report, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(countsOf({ ...report, numFailedTests: 1, testResults }, false)).toEqual({ passed: 7, failed: 3, skipped: 0 });
});

test('no report, or a failure outside any test, is never a success', () => {
  expect(countsOf(undefined, true).failed).toBe(1);
  expect(countsOf(report, false).failed).toBe(1);
  expect(countsOf(report, true).failed).toBe(0);
});

test('the last line names what was skipped only if something was', () => {
  expect(summaryLine({ passed: 9, failed: 0, skipped: 0 })).toBe('9 passed, 0 failed');
  expect(summaryLine(addUp([{ passed: 1, failed: 2, skipped: 3 }, { passed: 1, failed: 0, skipped: 0 }]))).toBe('2 passed, 2 failed, 3 skipped');
});
