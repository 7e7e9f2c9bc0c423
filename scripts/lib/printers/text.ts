import type { CheckResult } from '../check-content.ts';
import { wordsIn } from '../check/words.ts';
import type { Problem } from '../problem.ts';
import { isShown, markLength } from './mark-length.ts';
import { markedLine } from './marked-line.ts';
import { byScope, problemLine, type Printer, type PrintOptions, summary, warningCounts } from './report.ts';

/** A problem in its line, and under it the line of the file, if that shows anything. */
function withLine(one: Problem, { lineOf }: CheckResult, { locale }: PrintOptions): string {
  const line = lineOf(one);
  if (line === undefined || !isShown(one, line)) return problemLine(one, locale);
  return `${problemLine(one, locale)}\n${markedLine(line, one.line, one.column, markLength(one, line))}`;
}

function warningLines(result: CheckResult, options: PrintOptions): string[] {
  const words = wordsIn(options.locale);
  const counts = warningCounts(result);
  if (counts.length === 0) return [];
  return ['', words.warnings(result.warnings.length), ...counts.map(({ code, count }) => `${String(count).padStart(6)}  ${words.kinds[code]}`), ...(options.warnings ? [] : [words.warningsOption])];
}

/** For a terminal: each problem with the line it stands in, then a line that sums up; the warnings by kind, or each of them. */
export const text: Printer = (result, options) => {
  const words = wordsIn(options.locale);
  const { here, elsewhere } = byScope(result);
  const lines = (problems: readonly Problem[]): string[] => problems.map((one) => withLine(one, result, options));
  const each = options.warnings && result.warnings.length > 0 ? [words.eachWarning, ...lines(result.warnings), ''] : [];
  return [
    ...each,
    ...lines(here),
    ...(elsewhere.length > 0 ? [...(here.length > 0 ? [''] : []), words.elsewhere, ...lines(elsewhere)] : []),
    ...(result.problems.length > 0 ? [''] : []),
    summary(result, options.locale),
    ...warningLines(result, options),
  ].join('\n');
};
