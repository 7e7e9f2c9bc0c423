/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 */

/**
 * Counts the tests of Vitest's JSON report.
 * @param {VitestReport | undefined} report nothing if Vitest ended before it could write one
 * @param {boolean} isFine whether Vitest itself ended well
 * @returns {Counts}
 */
export function countsOf(report, isFine) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A file that could not be loaded, or whose preparation failed, has failed without a failed test of its own.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    // What fails outside any test (an error that nobody caught, no test found) must not be lost.
    failed: failed === 0 && !isFine ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  return all.reduce((sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
  }));
}

/**
 * The last line of `npm test`, which machines read.
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
